package org.okrtree.domain.publication;

import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** What stands between a sheet in discussion and its being agreed. */
public final class AgreeingRules {

    private AgreeingRules() {}

    /**
     * What blocks, first things first; the same for everybody.
     *
     * @param upward what its objectives contribute to
     * @param newest what is published of the sheet; empty before its first publication
     */
    public static Optional<Refusal> whatBlocks(Draft draft, Upward upward, Optional<PublishedSheet> newest) {
        return PublicationRules.whatIsMissing(draft, upward, newest);
    }

    /**
     * A company's objective that cites no statement of the strategy. Where the cycle was begun without a strategy there is none to
     * cite.
     */
    public static Optional<Refusal> whatCitesNothing(Draft draft, Team team, CyclePlan plan) {
        return team.level() != TeamLevel.COMPANY || plan.skipped().containsKey(CycleCondition.STRATEGY)
                ? Optional.empty()
                : draft.objectives().stream()
                        .filter(objective -> objective.words().cited().isEmpty())
                        .findFirst()
                        .map(objective -> new PublicationRefusal.NoStrategy(
                                objective.words().title()));
    }

    /** Whoever says "agreed" says it of the draft as it is now. */
    public static Optional<Refusal> whyNotSo(Draft draft, Map<String, Integer> seen) {
        return draft.lineVersions().equals(seen)
                ? Optional.empty()
                : Optional.of(new PublicationRefusal.DraftChanged());
    }
}
