package org.okrtree.application.checkin;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInCalendar;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.keyresult.SavedFilter;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;

/** What the actor checks in this week: their own key results, and those for whose owners they stand in. */
public final class ShowMyWeek {

    /** Each is a search of the host's, and the page waits for them. */
    static final int MOST_FILTERS = 20;

    private final Cycles cycles;
    private final CyclePlans plans;
    private final Teams teams;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final CheckIns checkIns;
    private final StandIns standIns;
    private final SavedFilters filters;
    private final Clock clock;

    private record Mine(PublishedSheet sheet, PublishedObjective objective, PublishedKeyResult keyResult) {}

    public ShowMyWeek(
            Cycles cycles,
            CyclePlans plans,
            Teams teams,
            Revisions revisions,
            ReadPublishedSheets published,
            CheckIns checkIns,
            StandIns standIns,
            SavedFilters filters,
            Clock clock) {
        this.cycles = cycles;
        this.plans = plans;
        this.teams = teams;
        this.revisions = revisions;
        this.published = published;
        this.checkIns = checkIns;
        this.standIns = standIns;
        this.filters = filters;
        this.clock = clock;
    }

    public Outcome<MyWeek> run(Actor actor) {
        return AccessRules.whyNotUse(actor).map(Outcome::<MyWeek>refused).orElseGet(() -> Outcome.done(weekOf(actor)));
    }

    private MyWeek weekOf(Actor actor) {
        Map<CycleId, Cycle> open = cycles.all().stream()
                .filter(cycle -> cycle.state().isOpen())
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        List<Mine> mine = mine(actor, open.keySet());
        List<KeyResultId> ids = mine.stream().map(one -> one.keyResult().id()).toList();
        if (ids.isEmpty()) {
            return new MyWeek(List.of());
        }
        Map<KeyResultId, List<CheckIn>> made = checkIns.ofKeyResults(ids);
        Map<CycleId, CyclePlan> planOf = plans.of(open.keySet());
        Map<TeamId, DayOfWeek> dayOf = teams.checkInDays(
                mine.stream().map(one -> one.sheet().team().id()).collect(Collectors.toSet()));
        List<MyWeek.Line> lines = new ArrayList<>();
        for (Mine one : mine) {
            CycleId id = one.sheet().cycle().id();
            Optional.ofNullable(open.get(id))
                    .ifPresent(cycle -> lines.add(new MyWeek.Line(
                            cycle,
                            CheckInCalendar.of(
                                    cycle,
                                    planOf.getOrDefault(id, CyclePlan.empty(id)),
                                    Optional.ofNullable(
                                            dayOf.get(one.sheet().team().id()))),
                            cycle.today(clock),
                            one.sheet(),
                            one.objective(),
                            one.keyResult(),
                            made.getOrDefault(one.keyResult().id(), List.of()),
                            !actor.is(one.keyResult().owner()),
                            null)));
        }
        return new MyWeek(offered(lines));
    }

    private List<MyWeek.Line> offered(List<MyWeek.Line> lines) {
        Set<SavedFilter> asked = lines.stream()
                .flatMap(line -> line.filterToAsk().stream())
                .limit(MOST_FILTERS)
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return lines;
        }
        Map<SavedFilter, Long> counts = filters.counts(asked);
        return lines.stream()
                .map(line -> line.filterToAsk()
                        .filter(asked::contains)
                        .map(filter -> line.offered(new FilterOffer(filter, counts.get(filter))))
                        .orElse(line))
                .toList();
    }

    private List<Mine> mine(Actor actor, Set<CycleId> open) {
        var hashes = revisions.newestInAll(open).stream()
                .map(PublishedRevision::hash)
                .toList();
        Set<KeyResultId> held = standIns.heldBy(actor.person());
        List<Mine> mine = new ArrayList<>();
        for (PublishedSheet sheet :
                SheetOrder.ofAll(List.copyOf(published.run(hashes).values()))) {
            for (PublishedObjective objective : sheet.objectives()) {
                objective.keyResults().stream()
                        .filter(one -> actor.is(one.owner()) || held.contains(one.id()))
                        .forEach(one -> mine.add(new Mine(sheet, objective, one)));
            }
        }
        return mine;
    }
}
