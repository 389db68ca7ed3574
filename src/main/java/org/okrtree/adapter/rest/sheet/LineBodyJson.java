package org.okrtree.adapter.rest.sheet;

import org.jspecify.annotations.Nullable;

/** What a line shall say: an objective or a key result, whichever the line is. */
record LineBodyJson(
        @Nullable ObjectiveBodyJson objective, @Nullable KeyResultBodyJson keyResult) {}
