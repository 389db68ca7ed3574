package org.okrtree.domain.drafting;

import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.sheet.LineKind;

/**
 * A line as the draft check reads it.
 *
 * @param measureOrNull null for an objective, and where nothing of a measure is written
 * @param objective the text of the objective it stands under; empty for an objective, or when it is not known
 */
public record LineToCheck(
        LineKind kind, String text, @Nullable MeasureDraft measureOrNull, String objective) {}
