package org.okrtree.application.strategy;

import org.okrtree.domain.RequestId;
import org.okrtree.domain.strategy.StrategyTyped;

/** @param seenVersion the newest that the actor has read; 0 when there was none */
public record ReviseStrategyCommand(RequestId request, int seenVersion, StrategyTyped typed) {}
