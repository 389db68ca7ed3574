package org.okrtree.domain.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The same for every line, and all of it: where each thing is to be put right. */
    public static List<MissingInLine> everythingThatBlocks(
            Draft draft, Upward upward, Optional<PublishedSheet> newest, Team team, CyclePlan plan) {
        return Stream.concat(
                        citesNothing(draft, team, plan),
                        PublicationRules.missingInLines(draft, upward, newest).stream())
                .toList();
    }

    /**
     * A company's objective that cites no statement of the strategy. Where the cycle was begun without a strategy there is none to
     * cite.
     */
    public static Optional<Refusal> whatCitesNothing(Draft draft, Team team, CyclePlan plan) {
        return citesNothing(draft, team, plan).map(MissingInLine::why).findFirst();
    }

    private static Stream<MissingInLine> citesNothing(Draft draft, Team team, CyclePlan plan) {
        return team.level() != TeamLevel.COMPANY || plan.skipped().containsKey(CycleCondition.STRATEGY)
                ? Stream.empty()
                : draft.objectives().stream()
                        .filter(objective -> objective.words().cited().isEmpty())
                        .map(objective -> new MissingInLine(
                                objective.uid(), new PublicationRefusal.NoStrategy(objective.title())));
    }

    /** Whoever says "agreed" says it of the draft as it is now. */
    public static Optional<Refusal> whyNotSo(Draft draft, Map<String, Integer> seen) {
        return draft.lineVersions().equals(seen)
                ? Optional.empty()
                : Optional.of(new PublicationRefusal.DraftChanged());
    }
}
