package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.keyresult.Milestones.Milestone;

/**
 * A measure. What does not belong to its kind, and what a draft does not say yet, is empty; the figures are text, exactly as typed.
 *
 * @param kind increase, decrease, keep, milestones or yes-no
 * @param foundBy day by which a baseline is to be found
 * @param low lower bound of a range to keep
 * @param high upper bound of a range to keep
 * @param decimals how many are shown of a value, as text
 * @param evidence of a yes
 */
public record MeasureJson(
        String kind,
        String baseline,
        String foundBy,
        String target,
        String low,
        String high,
        String unit,
        String decimals,
        List<MilestoneJson> milestones,
        String evidence) {

    /** @param proof by what somebody outside the team can see that the state is reached */
    public record MilestoneJson(String name, String proof) {
        private static List<MilestoneJson> of(List<Milestone> milestones) {
            return milestones.stream()
                    .map(one -> new MilestoneJson(one.name(), one.proof()))
                    .toList();
        }
    }

    public static MeasureJson of(MeasureDraft draft) {
        return new MeasureJson(
                draft.kind().code(),
                draft.baseline().map(Decimal::text).orElse(""),
                draft.foundBy().map(Object::toString).orElse(""),
                draft.target().map(Decimal::text).orElse(""),
                draft.low().map(Decimal::text).orElse(""),
                draft.high().map(Decimal::text).orElse(""),
                draft.unit(),
                Integer.toString(draft.decimals()),
                MilestoneJson.of(draft.milestones()),
                draft.evidence());
    }

    public static MeasureJson of(Measure measure) {
        return of(MeasureDraft.of(measure));
    }

    public MeasureTyped toTyped() {
        return new MeasureTyped(
                kind,
                baseline,
                foundBy,
                target,
                low,
                high,
                unit,
                decimals,
                milestones.stream()
                        .map(one -> new MeasureTyped.MilestoneTyped(one.name(), one.proof()))
                        .toList(),
                evidence);
    }
}
