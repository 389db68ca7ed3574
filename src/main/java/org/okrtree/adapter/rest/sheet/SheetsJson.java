package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.CycleJson;
import org.okrtree.application.publication.SheetsShown;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/** How far each team's sheet has come in a cycle, teams from the top of the tree down. */
record SheetsJson(CycleJson cycle, List<OfTeamJson> teams) {

    /**
     * @param depth 0 at the top of the tree of teams
     * @param sheet uid; absent when the team has none in this cycle
     * @param state of the sheet; absent with it
     * @param newest publication; absent before the first
     */
    record OfTeamJson(
            String team,
            String shortKey,
            String name,
            String level,
            int depth,
            @Nullable String sheet,
            @Nullable String state,
            @Nullable NewestJson newest) {}

    /** @param uid of the publication */
    record NewestJson(String uid, int number, String publishedAt, String sha) {

        static NewestJson of(PublishedRevision revision) {
            return new NewestJson(
                    revision.id().uid(),
                    revision.number(),
                    revision.at().toString(),
                    revision.hash().hex());
        }
    }

    static SheetsJson of(SheetsShown shown) {
        return new SheetsJson(
                CycleJson.of(shown.cycle()),
                shown.teams().stream().map(SheetsJson::ofTeam).toList());
    }

    private static OfTeamJson ofTeam(SheetsShown.OfTeam one) {
        Team team = one.team();
        return new OfTeamJson(
                team.id().uid(),
                team.shortKey().text(),
                team.name(),
                team.level().code(),
                one.depth(),
                one.sheet().map(Sheet::id).map(id -> id.uid()).orElse(null),
                one.sheet().map(sheet -> sheet.state().code()).orElse(null),
                one.newest().map(NewestJson::of).orElse(null));
    }
}
