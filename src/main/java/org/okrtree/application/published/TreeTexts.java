package org.okrtree.application.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.publication.SheetOrder;
import org.okrtree.domain.published.TreeOrder;
import org.okrtree.domain.published.TreeSheet;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.Team;

/** Reads what the teams of a cycle say, from the top of the tree of teams down. */
final class TreeTexts {

    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Sheets sheets;
    private final Teams teams;
    private final CyclePlans plans;

    /** @param notOpenYet drafts that this reader may not read yet */
    record Read(List<TreeSheet> sheets, int notOpenYet) {}

    TreeTexts(Revisions revisions, ReadPublishedSheets published, Sheets sheets, Teams teams, CyclePlans plans) {
        this.revisions = revisions;
        this.published = published;
        this.sheets = sheets;
        this.teams = teams;
        this.plans = plans;
    }

    /** @param until the last instant that counts; empty for now */
    Read published(CycleId cycle, Optional<Instant> until) {
        List<PublishedRevision> heads =
                until.map(at -> revisions.newestAsOf(cycle, at)).orElseGet(() -> revisions.newestIn(cycle));
        List<TreeSheet> all = SheetOrder.ofAll(List.copyOf(published
                        .run(heads.stream().map(PublishedRevision::hash).toList())
                        .values()))
                .stream()
                .map(TreeSheet::of)
                .toList();
        return new Read(all, 0);
    }

    /** What is not published as it stands, as far as this actor may read it by now. */
    Read drafts(Cycle cycle, Actor actor) {
        CyclePlan plan = plans.of(cycle.id());
        List<Team> all = teams.all();
        Map<TeamId, Team> byId = all.stream().collect(Collectors.toMap(Team::id, Function.identity()));
        List<Sheet> readable = new ArrayList<>();
        int notOpenYet = 0;
        for (Sheet sheet : sheets.inCycle(cycle.id())) {
            Optional<Team> team =
                    Optional.ofNullable(byId.get(sheet.team())).filter(its -> sheet.state() != SheetState.PUBLISHED);
            boolean mayRead = team.filter(its ->
                            SheetRules.whyNotRead(sheet, its, plan, actor).isEmpty())
                    .isPresent();
            if (mayRead) {
                readable.add(sheet);
            } else if (team.isPresent()) {
                notOpenYet++;
            }
        }
        List<TreeSheet> drafts = sheets.drafts(readable).stream()
                .flatMap(draft -> Optional.ofNullable(byId.get(draft.sheet().team())).stream()
                        .map(team -> TreeSheet.of(draft, PublishedTeam.of(team, all))))
                .toList();
        return new Read(TreeOrder.ofDrafts(drafts), notOpenYet);
    }
}
