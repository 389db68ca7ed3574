package org.okrtree.application.worklink;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.team.Team;

/** Finds published key results of open cycles by words, to link an issue or a sprint to one. */
public final class FindKeyResults {

    /** Most key results that are given. */
    public static final int MOST = 20;

    private final Teams teams;
    private final OpenKeyResults open;

    public FindKeyResults(Teams teams, ReadOpenSheets sheets) {
        this.teams = teams;
        this.open = new OpenKeyResults(sheets);
    }

    /**
     * Those of the actor's own teams come first.
     *
     * @param words each of which must stand in the statement, objective, team or short key; none: the first ones are given
     */
    public Outcome<List<FoundKeyResult>> run(Actor actor, String words) {
        return AccessRules.whyNotUse(actor)
                .map(Outcome::<List<FoundKeyResult>>refused)
                .orElseGet(() -> {
                    Set<TeamId> own = teams.all().stream()
                            .filter(team -> team.has(actor.person()))
                            .map(Team::id)
                            .collect(Collectors.toSet());
                    return Outcome.done(open.all(own)
                            .filter(found -> matches(found, words))
                            .sorted(Comparator.comparing(FoundKeyResult::isOfOwnTeam)
                                    .reversed())
                            .limit(MOST)
                            .toList());
                });
    }

    private static boolean matches(FoundKeyResult found, String words) {
        String text = String.join(
                        " ",
                        found.keyResult().statement(),
                        found.objective().title(),
                        found.sheet().team().name(),
                        found.sheet().shortKeyOf(found.objective(), found.keyResult()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
