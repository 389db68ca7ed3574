package org.okrtree.application.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/**
 * How far the sheet of each team of the scope has come in a cycle.
 *
 * @param teams from the top of the tree down
 * @param cycles all there are, the latest first
 * @param led open teams that the actor leads, of the scope or not
 * @param leads of the teams that the actor belongs to
 */
public record SheetsShown(
        Cycle cycle,
        CyclePlan plan,
        List<OfTeam> teams,
        List<Cycle> cycles,
        List<Team> led,
        Map<PersonId, Account> leads) {

    /**
     * @param depth 0 at the top of the tree of teams
     * @param sheetOrNull null when the team has none in this cycle
     * @param newestOrNull null before its first publication
     */
    public record OfTeam(
            Team team,
            int depth,
            @Nullable Sheet sheetOrNull,
            @Nullable PublishedRevision newestOrNull) {

        public Optional<Sheet> sheet() {
            return Optional.ofNullable(sheetOrNull);
        }

        public Optional<PublishedRevision> newest() {
            return Optional.ofNullable(newestOrNull);
        }
    }
}
