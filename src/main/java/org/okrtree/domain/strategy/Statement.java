package org.okrtree.domain.strategy;

import org.okrtree.domain.StatementId;

/** One statement of the strategy. A company objective cites it by id, in a given version. */
public record Statement(StatementId id, String text) {}
