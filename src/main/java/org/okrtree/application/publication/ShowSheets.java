package org.okrtree.application.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/** Shows which team of the scope has a draft and which has published, in one cycle. */
public final class ShowSheets {

    private final Cycles cycles;
    private final CyclePlans plans;
    private final Teams teams;
    private final Sheets sheets;
    private final Revisions revisions;
    private final NamePeople names;

    public ShowSheets(
            Cycles cycles, CyclePlans plans, Teams teams, Sheets sheets, Revisions revisions, NamePeople names) {
        this.cycles = cycles;
        this.plans = plans;
        this.teams = teams;
        this.sheets = sheets;
        this.revisions = revisions;
        this.names = names;
    }

    /**
     * @param cycleAsked short key or uid; empty for the running cycle that began last, or the one that comes nearest to it, of those
     *     in which a team of the actor's takes part, or else of all
     */
    public Outcome<SheetsShown> run(Actor actor, String cycleAsked) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        List<Cycle> all = cycles.all();
        List<Team> known = teams.all();
        List<Cycle> candidates = all.stream()
                .filter(cycle -> Cycle.choose(List.of(cycle), cycleAsked).isPresent())
                .toList();
        Map<CycleId, CyclePlan> planned =
                plans.of(candidates.stream().map(Cycle::id).toList());
        Set<CycleId> mine = planned.values().stream()
                .filter(plan -> takesPart(actor, plan, known))
                .map(CyclePlan::cycle)
                .collect(Collectors.toSet());
        return Cycle.choose(
                        candidates.stream()
                                .filter(cycle -> mine.isEmpty() || mine.contains(cycle.id()))
                                .toList(),
                        cycleAsked)
                .flatMap(cycle -> Optional.ofNullable(planned.get(cycle.id()))
                        .map(plan -> Outcome.done(shown(actor, cycle, plan, all, known))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private static boolean takesPart(Actor actor, CyclePlan plan, List<Team> known) {
        return known.stream().anyMatch(team -> plan.scope().contains(team.id()) && team.has(actor.person()));
    }

    private SheetsShown shown(Actor actor, Cycle cycle, CyclePlan plan, List<Cycle> all, List<Team> known) {
        Map<TeamId, Sheet> byTeam =
                sheets.inCycle(cycle.id()).stream().collect(Collectors.toMap(Sheet::team, Function.identity()));
        Map<SheetId, PublishedRevision> newest = revisions.newestIn(cycle.id()).stream()
                .collect(Collectors.toMap(PublishedRevision::sheet, Function.identity()));
        List<SheetsShown.OfTeam> shown = new ArrayList<>();
        for (Team team : downFrom(Optional.empty(), known)) {
            Sheet sheet = byTeam.get(team.id());
            if (sheet != null || plan.scope().contains(team.id())) {
                shown.add(new SheetsShown.OfTeam(
                        team, depth(team, shown), sheet, sheet == null ? null : newest.get(sheet.id())));
            }
        }
        return new SheetsShown(
                cycle,
                plan,
                shown,
                all,
                known.stream()
                        .filter(team -> actor.is(team.lead()) && !team.isClosed())
                        .toList(),
                names.run(shown.stream()
                        .map(SheetsShown.OfTeam::team)
                        .filter(team -> team.has(actor.person()))
                        .map(Team::lead)
                        .collect(Collectors.toSet())));
    }

    private static int depth(Team team, List<SheetsShown.OfTeam> before) {
        return team.parent()
                .flatMap(parent -> before.stream()
                        .filter(one -> one.team().id().equals(parent))
                        .findFirst())
                .map(parent -> parent.depth() + 1)
                .orElse(0);
    }

    private static List<Team> downFrom(Optional<TeamId> parent, List<Team> all) {
        List<Team> down = new ArrayList<>();
        all.stream()
                .filter(team -> team.parent().equals(parent))
                .sorted(Comparator.comparing(Team::name))
                .forEach(team -> {
                    down.add(team);
                    down.addAll(downFrom(Optional.of(team.id()), all));
                });
        return down;
    }
}
