package org.okrtree.application.published;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleHistory;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.TreeFigures;
import org.okrtree.domain.published.TreeFilter;
import org.okrtree.domain.published.TreeFolds;
import org.okrtree.domain.published.TreeLine;
import org.okrtree.domain.published.TreeOrder;
import org.okrtree.domain.published.TreeSheet;

/**
 * Shows the tree of a cycle as somebody looks for something in it: published, as it was at a moment, or its drafts. Texts and
 * figures of the whole cycle are read, for the filter; of all else only what belongs to the rows that are drawn.
 */
public final class BrowseTree {

    private static final String MINE = "mine";
    private static final String DRAFT = "draft";

    private final Cycles cycles;
    private final AuditLog audit;
    private final TreeTexts texts;
    private final PublishedSource source;
    private final Readings readings;
    private final TreeAsides asides;
    private final NamePeople names;
    private final Clock clock;

    public BrowseTree(
            Cycles cycles,
            CyclePlans plans,
            Teams teams,
            Sheets sheets,
            Revisions revisions,
            ReadPublishedSheets published,
            PublishedSource source,
            Readings readings,
            Contributions contributions,
            WorkLinks links,
            AuditLog audit,
            NamePeople names,
            Clock clock) {
        this.cycles = cycles;
        this.audit = audit;
        this.texts = new TreeTexts(revisions, published, sheets, teams, plans);
        this.source = source;
        this.readings = readings;
        this.asides = new TreeAsides(readings, contributions, links);
        this.names = names;
        this.clock = clock;
    }

    public Outcome<TreeShown> run(Actor actor, BrowseTreeQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        List<Cycle> all = cycles.all();
        Optional<Cycle> cycle = Cycle.choose(all, query.cycle());
        if (cycle.isEmpty()) {
            return Outcome.refused(new PublishedRefusal.NoSuchCycle(Text.excerpt(query.cycle())));
        }
        return isDraft(query)
                .then(isDraft -> owner(query, actor)
                        .then(owner ->
                                TreeFilter.of(query.words(), owner, query.confidence(), query.pace(), query.stale()))
                        .then(filter -> isDraft
                                ? drafts(actor, query, filter, cycle.get(), all)
                                : published(query, filter, cycle.get(), all)));
    }

    private static Outcome<Boolean> isDraft(BrowseTreeQuery query) {
        return query.state().isEmpty() || query.state().equals(DRAFT)
                ? Outcome.done(query.state().equals(DRAFT))
                : Outcome.refused(new InputRefusal.NotAChoice("state", Text.excerpt(query.state())));
    }

    private static Outcome<Optional<PersonId>> owner(BrowseTreeQuery query, Actor actor) {
        if (query.owner().isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<PersonId> owner =
                query.owner().equals(MINE) ? Optional.of(actor.person()) : PersonId.of(query.owner());
        return owner.isPresent()
                ? Outcome.done(owner)
                : Outcome.refused(new InputRefusal.NotAChoice("owner", Text.excerpt(query.owner())));
    }

    private Outcome<TreeShown> drafts(
            Actor actor, BrowseTreeQuery query, TreeFilter filter, Cycle cycle, List<Cycle> all) {
        TreeTexts.Read read = texts.drafts(cycle, actor);
        return new Showing(query, filter, cycle, all, Optional.empty(), true, read)
                .with(new TreeFigures(cycle.today(clock), Map.of()));
    }

    private Outcome<TreeShown> published(BrowseTreeQuery query, TreeFilter filter, Cycle cycle, List<Cycle> all) {
        return AsOf.of("asOf", query.asOf())
                .then(asOf -> asOf.lastInstantIn(cycle.zone(), clock).then(until -> {
                    LocalDate today = asOf.dayIn(cycle.zone(), clock);
                    Showing showing = new Showing(
                            query,
                            filter,
                            until.map(at -> then(cycle, at)).orElse(cycle),
                            all,
                            until,
                            false,
                            texts.published(cycle.id(), until));
                    // What is known now is remembered under its stamp; of an earlier moment one statement is less than
                    // two.
                    return until.map(at -> Outcome.done(readings.inCycleAsOf(cycle.id(), at)))
                            .orElseGet(() -> source.readings(cycle, AsOf.NOW))
                            .then(known -> showing.with(new TreeFigures(today, known)));
                }));
    }

    private Cycle then(Cycle cycle, Instant at) {
        return CycleHistory.of(
                        cycle, audit.of(CycleHistory.DEEDS, List.of(cycle.id().uid())))
                .at(at)
                .orElse(cycle);
    }

    /** One tree on its way to the reader. */
    private final class Showing {

        private final BrowseTreeQuery query;
        private final TreeFilter filter;
        private final Cycle cycle;
        private final List<Cycle> all;
        private final Optional<Instant> until;
        private final boolean isDraft;
        private final TreeTexts.Read read;

        private Showing(
                BrowseTreeQuery query,
                TreeFilter filter,
                Cycle cycle,
                List<Cycle> all,
                Optional<Instant> until,
                boolean isDraft,
                TreeTexts.Read read) {
            this.query = query;
            this.filter = filter;
            this.cycle = cycle;
            this.all = all;
            this.until = until;
            this.isDraft = isDraft;
            this.read = read;
        }

        private Outcome<TreeShown> with(TreeFigures figures) {
            List<TreeSheet> sheets = read.sheets();
            if (query.team().isEmpty()) {
                return Outcome.done(shown(sheets, figures));
            }
            return TreeOrder.under(query.team(), sheets)
                    .map(under -> Outcome.done(shown(under, figures)))
                    .orElseGet(() -> Outcome.refused(new PublishedRefusal.NoSuchTeam(Text.excerpt(query.team()))));
        }

        private TreeShown shown(List<TreeSheet> under, TreeFigures figures) {
            List<TreeSheet> kept = filter.of(under, figures);
            TreeFolds folds = new TreeFolds(query.folded(), query.unfolded());
            List<TreeLine> rows = query.below().isEmpty() ? folds.rows(kept) : folds.below(query.below(), kept);
            int from = Math.min(query.from(), rows.size());
            int to = Math.min(rows.size(), from + TreeFolds.MOST_ROWS);
            List<TreeLine> drawn = List.copyOf(rows.subList(from, to));
            Instant at = until.orElseGet(clock::instant);
            return new TreeShown(
                    cycle,
                    all,
                    until.orElse(null),
                    isDraft,
                    read.notOpenYet(),
                    read.sheets().stream().map(TreeSheet::team).toList(),
                    under.stream().mapToInt(TreeSheet::lines).sum(),
                    figures.staleIn(under),
                    filter,
                    from,
                    drawn,
                    rows.size() - to,
                    figures,
                    isDraft ? Map.of() : asides.trails(drawn, figures.today(), cycle.zone(), at),
                    asides.contributions(drawn, read.sheets(), at),
                    isDraft ? Map.of() : asides.work(drawn, until),
                    named(drawn));
        }

        private Map<PersonId, String> named(List<TreeLine> drawn) {
            Set<PersonId> people = new HashSet<>(TreeAsides.people(drawn));
            filter.owner().ifPresent(people::add);
            return names.run(people).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().displayName()));
        }
    }
}
