package org.okrtree.adapter.rest.sheet;

import org.jspecify.annotations.Nullable;

/** What a line shall say: an objective, a key result or a health figure, whichever the line is. */
record LineBodyJson(
        @Nullable ObjectiveBodyJson objective,
        @Nullable KeyResultBodyJson keyResult,
        @Nullable HealthBodyJson healthFigure) {}
