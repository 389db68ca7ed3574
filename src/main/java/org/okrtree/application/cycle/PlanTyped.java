package org.okrtree.application.cycle;

import java.util.List;

/**
 * A plan as somebody typed it, nothing checked yet: wholly as it shall be.
 *
 * @param scope uid or short key of each team
 * @param scoringRule its text; empty for none yet
 * @param checkInDay {@code mon} to {@code sun}; empty for none yet
 * @param weeksWithoutCheckIn any day of each
 * @param understoodOn the day on which the shared understanding was held; empty for not yet
 */
public record PlanTyped(
        List<String> scope,
        List<Member> committee,
        List<Step> rules,
        String scoringRule,
        String checkInDay,
        List<String> weeksWithoutCheckIn,
        boolean personalSheets,
        boolean commitments,
        String understoodOn,
        List<Skip> skipped) {

    /**
     * A member of the committee.
     *
     * @param person user name; empty for whoever plans
     * @param duties code of each
     */
    public record Member(String person, List<String> duties, String businessLine, boolean isHr) {}

    /**
     * A step of the rules document.
     *
     * @param step its code
     */
    public record Step(String step, String on, String what, String byWhom) {}

    /** A condition that is done without. */
    public record Skip(String condition, String reason) {}
}
