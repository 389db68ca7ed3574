package org.okrtree.domain.keyresult;

import java.util.List;

/**
 * A measure as somebody typed it, nothing checked yet; what does not belong to its kind is not looked at.
 *
 * @param kind code of a {@link MeasureKind}
 * @param foundBy day by which a baseline that nobody knows yet is to be found
 * @param decimals how many are shown; empty for as many as were typed
 * @param milestones in their order
 * @param evidence of a yes
 */
public record MeasureTyped(
        String kind,
        String baseline,
        String foundBy,
        String target,
        String low,
        String high,
        String unit,
        String decimals,
        List<MilestoneTyped> milestones,
        String evidence) {

    /** Nothing typed. */
    public static final MeasureTyped NOTHING = new MeasureTyped("", "", "", "", "", "", "", "", List.of(), "");

    public record MilestoneTyped(String name, String proof) {}

    public MeasureTyped {
        milestones = List.copyOf(milestones);
    }

    /** From one number to another. */
    public static MeasureTyped change(String kind, String baseline, String target, String unit) {
        return new MeasureTyped(kind, baseline, "", target, "", "", unit, "", List.of(), "");
    }
}
