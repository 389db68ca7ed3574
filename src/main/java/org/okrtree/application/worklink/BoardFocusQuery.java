package org.okrtree.application.worklink;

import org.jspecify.annotations.Nullable;
import org.okrtree.domain.WorkLinkId;

/**
 * @param sprint of which a key result was just taken out; 0 for none
 * @param takenOutOrNull that link; null for none
 */
public record BoardFocusQuery(
        long board, long sprint, @Nullable WorkLinkId takenOutOrNull) {}
