package org.okrtree.domain.cycle;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be there before a cycle goes on from one state to the next: with {@link CycleRules}, the one place where it is said.
 * The code is stored and never changes.
 */
public enum CycleCondition {
    /** With mission, vision and a statement; in a pilot one sentence is enough. */
    STRATEGY("strategy", CycleState.PREPARING, Skip.WITH_A_REASON),
    /** Held, on a day. */
    SHARED_UNDERSTANDING("shared-understanding", CycleState.PREPARING, Skip.WITH_A_REASON),
    COMMITTEE("committee", CycleState.PREPARING, Skip.WITH_A_REASON),
    /** With the company, but in a pilot. */
    SCOPE("scope", CycleState.PREPARING, Skip.NEVER),

    RULES_DOCUMENT("rules-document", CycleState.DRAFTING, Skip.WITH_A_REASON),
    SCORING_RULE("scoring-rule", CycleState.DRAFTING, Skip.NEVER),
    TOP_SHEET_AGREED("top-sheet-agreed", CycleState.DRAFTING, Skip.NEVER),

    /** Reached; to skip it is the committee's word. */
    LAST_DAY("last-day", CycleState.RUNNING, Skip.WITH_A_REASON),

    // These four wait for scores, briefings, reviews and retrospectives, which are not kept yet: until then they are
    // never met, and
    // can only be skipped.
    ALL_SCORED("all-scored", CycleState.SCORING, Skip.WITH_A_REASON),
    BRIEFING_HELD("briefing-held", CycleState.SCORING, Skip.WITH_A_REASON),
    MID_CYCLE_REVIEW_HELD("mid-cycle-review-held", CycleState.SCORING, Skip.WITH_A_REASON),
    RETROSPECTIVE("retrospective", CycleState.SCORING, Skip.WITH_A_REASON);

    private enum Skip {
        WITH_A_REASON,
        NEVER
    }

    private final String code;
    private final CycleState toLeave;
    private final Skip skip;

    CycleCondition(String code, CycleState toLeave, Skip skip) {
        this.code = code;
        this.toLeave = toLeave;
        this.skip = skip;
    }

    public String code() {
        return code;
    }

    /** Key of the sentence that says what is missing and where to do it. */
    String key() {
        return "okr.cycle.condition." + code;
    }

    /** Needed to go on from this state. */
    public boolean isNeededToLeave(CycleState state) {
        return toLeave == state;
    }

    /** With a reason; else it is never done without. */
    public boolean maySkip() {
        return skip == Skip.WITH_A_REASON;
    }

    public static Optional<CycleCondition> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
