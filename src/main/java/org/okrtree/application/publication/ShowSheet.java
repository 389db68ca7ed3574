package org.okrtree.application.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.strategy.Strategies;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.sheet.UnsavedEdit;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** Shows a sheet: its draft to those who may read it by now, what is published to everybody. */
public final class ShowSheet {

    private final Sheets sheets;
    private final SheetLog log;
    private final Strategies strategies;
    private final Teams teams;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final Revisions revisions;
    private final UpwardDesk upward;
    private final ReadPublishedSheets published;
    private final NamePeople names;

    public ShowSheet(
            Sheets sheets,
            SheetLog log,
            Teams teams,
            Cycles cycles,
            CyclePlans plans,
            Strategies strategies,
            Contributions contributions,
            Revisions revisions,
            ReadPublishedSheets published,
            NamePeople names) {
        this.sheets = sheets;
        this.log = log;
        this.strategies = strategies;
        this.teams = teams;
        this.cycles = cycles;
        this.plans = plans;
        this.revisions = revisions;
        this.upward = new UpwardDesk(contributions, revisions, published);
        this.published = published;
        this.names = names;
    }

    public Outcome<SheetShown> run(Actor actor, SheetId id) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        Optional<Draft> draft = sheets.draft(id);
        Optional<Team> team = draft.flatMap(it -> teams.with(it.sheet().team()));
        Optional<Cycle> cycle = draft.flatMap(it -> cycles.with(it.sheet().cycle()));
        if (draft.isEmpty() || team.isEmpty() || cycle.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        CyclePlan plan = plans.of(cycle.get().id());
        Optional<Refusal> whyNotRead = SheetRules.whyNotRead(draft.get().sheet(), team.get(), plan, actor);
        Draft readable = whyNotRead.isPresent() ? null : draft.get();
        List<Contribution> offers = readable == null ? List.of() : upward.offers(readable);
        Optional<SheetId> above = readable == null ? Optional.empty() : sheetAbove(team.get(), cycle.get());
        Set<SheetId> wanted = UpwardDesk.parentSheets(offers);
        above.ifPresent(wanted::add);
        wanted.add(id);
        Map<SheetId, List<PublishedRevision>> heads = revisions.historyOf(wanted);
        List<PublishedRevision> all = heads.getOrDefault(id, List.of());
        if (whyNotRead.isPresent() && all.isEmpty()) {
            return Outcome.refused(whyNotRead.get());
        }
        Map<SheetId, PublishedSheet> newest =
                published
                        .run(heads.values().stream()
                                .map(one -> one.get(0).hash())
                                .toList())
                        .values()
                        .stream()
                        .collect(Collectors.toMap(PublishedSheet::sheet, Function.identity()));
        SheetLog.Entries entries = readable == null ? SheetLog.Entries.NONE : log.of(id);
        boolean canWrite =
                SheetRules.whyNotWrite(team.get(), cycle.get(), actor).isEmpty();
        List<UnsavedEdit> unsaved = canWrite
                ? entries.unsaved().stream()
                        .filter(one -> one.isOpenIn(draft.get()))
                        .toList()
                : List.of();
        Optional<TakenLines> taken = canWrite ? taken(draft.get(), entries.taken()) : Optional.empty();
        return Outcome.done(new SheetShown(
                draft.get().sheet(),
                team.get(),
                cycle.get(),
                plan,
                readable,
                taken.orElse(null),
                taken.map(TakenLines::request).map(entries.issues()::get).orElse(null),
                entries.kept(),
                unsaved,
                UpwardDesk.upward(offers, newest.values()),
                above.map(newest::get).orElse(null),
                statements(team.get(), readable),
                all,
                newest.get(id),
                names.run(people(team.get(), readable, entries.kept(), unsaved, newest.get(id), all))));
    }

    private static Optional<TakenLines> taken(Draft draft, List<TakenLines> newestFirst) {
        return newestFirst.stream()
                .filter(one -> one.canBeTakenBackIn(draft))
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }

    private Optional<SheetId> sheetAbove(Team team, Cycle cycle) {
        return team.parent()
                .flatMap(parent -> sheets.of(cycle.id(), parent))
                .filter(sheet -> sheet.state() == SheetState.PUBLISHED)
                .map(Sheet::id);
    }

    // Only the company's objectives cite the strategy.
    private List<Statement> statements(Team team, @Nullable Draft draft) {
        return draft == null || team.level() != TeamLevel.COMPANY
                ? List.of()
                : strategies.newest().map(Strategy::statements).orElse(List.of());
    }

    private static Set<PersonId> people(
            Team team,
            @Nullable Draft draft,
            List<FindingKept> kept,
            List<UnsavedEdit> unsaved,
            @Nullable PublishedSheet newest,
            List<PublishedRevision> revisions) {
        Set<PersonId> people = new HashSet<>();
        people.add(team.lead());
        revisions.forEach(revision -> people.add(revision.by()));
        kept.forEach(one -> people.add(one.by()));
        unsaved.forEach(one -> people.addAll(one.people()));
        if (draft != null) {
            people.addAll(team.members());
            draft.objectives().forEach(objective -> {
                people.add(objective.words().owner());
                objective.keyResults().forEach(line -> people.add(line.words().owner()));
            });
        }
        if (newest != null) {
            people.addAll(newest.people());
        }
        return people;
    }
}
