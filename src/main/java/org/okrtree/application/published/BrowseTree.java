package org.okrtree.application.published;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.checkin.CheckIns;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleHistory;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.TreeFigures;
import org.okrtree.domain.published.TreeFolds;
import org.okrtree.domain.published.TreeLine;
import org.okrtree.domain.published.TreeOrder;
import org.okrtree.domain.published.TreeSheet;

/**
 * Shows the tree of a cycle as somebody looks for something in it: published, as it was at a moment, or its drafts. Texts and
 * figures of the whole cycle are read, for the filter; of all else only what belongs to the rows that are drawn.
 *
 * <p>An address is typed by hand too: what of a filter is not understood is left out and told beside the tree. Another cycle or another
 * moment than the one that was asked for is never shown.
 */
public final class BrowseTree {

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
            CheckIns checkIns,
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
        this.asides = new TreeAsides(checkIns, contributions, links);
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
        TreeAsked asked = TreeAsked.of(query, actor);
        return asked.isDraft() ? drafts(actor, asked, cycle.get(), all) : published(asked, cycle.get(), all);
    }

    private Outcome<TreeShown> drafts(Actor actor, TreeAsked asked, Cycle cycle, List<Cycle> all) {
        TreeTexts.Read read = texts.drafts(cycle, actor);
        return Outcome.done(new Showing(asked, cycle, all, Optional.empty(), read)
                .with(new TreeFigures(cycle.today(clock), Map.of())));
    }

    private Outcome<TreeShown> published(TreeAsked asked, Cycle cycle, List<Cycle> all) {
        return AsOf.of("asOf", asked.query().asOf())
                .then(asOf -> asOf.lastInstantIn(cycle.zone(), clock).then(until -> {
                    LocalDate today = asOf.dayIn(cycle.zone(), clock);
                    Showing showing = new Showing(
                            asked,
                            until.map(at -> then(cycle, at)).orElse(cycle),
                            all,
                            until,
                            texts.published(cycle.id(), until));
                    // What is known now is remembered under its stamp; of an earlier moment one statement is less than
                    // two.
                    return until.map(at -> Outcome.done(readings.inCycleAsOf(cycle.id(), at)))
                            .orElseGet(() -> source.readings(cycle, AsOf.NOW))
                            .map(known -> showing.with(new TreeFigures(today, known)));
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

        private final TreeAsked asked;
        private final BrowseTreeQuery query;
        private final Cycle cycle;
        private final List<Cycle> all;
        private final Optional<Instant> until;
        private final TreeTexts.Read read;

        private Showing(TreeAsked asked, Cycle cycle, List<Cycle> all, Optional<Instant> until, TreeTexts.Read read) {
            this.asked = asked;
            this.query = asked.query();
            this.cycle = cycle;
            this.all = all;
            this.until = until;
            this.read = read;
        }

        private TreeShown with(TreeFigures figures) {
            List<Refusal> leftOut = new ArrayList<>(asked.leftOut());
            List<TreeSheet> under = under(leftOut);
            List<TreeSheet> kept = asked.filter().of(under, figures);
            TreeFolds folds = new TreeFolds(query.folded(), query.unfolded());
            List<TreeLine> rows = query.below().isEmpty() ? folds.rows(kept) : folds.below(query.below(), kept);
            int from = asked.from() < rows.size() ? asked.from() : 0;
            if (from < asked.from() && !rows.isEmpty()) {
                leftOut.add(TreeAsked.notAChoice("from", query.from()));
            }
            int to = Math.min(rows.size(), from + TreeFolds.MOST_ROWS);
            List<TreeLine> drawn = List.copyOf(rows.subList(from, to));
            Instant at = until.orElseGet(clock::instant);
            Map<KeyResultId, List<CheckIn>> reported = asked.isDraft() ? Map.of() : asides.figures(drawn, at);
            return new TreeShown(
                    cycle,
                    all,
                    until.orElse(null),
                    asked.isDraft(),
                    read.notOpenYet(),
                    read.sheets().stream().map(TreeSheet::team).toList(),
                    under.stream().mapToInt(TreeSheet::lines).sum(),
                    figures.staleIn(under),
                    asked.filter(),
                    leftOut,
                    from,
                    drawn,
                    rows.size() - to,
                    figures,
                    TreeAsides.trails(reported, figures.today()),
                    TreeAsides.periods(drawn, reported, figures.today()),
                    asides.contributions(drawn, read.sheets(), at),
                    asked.isDraft() ? Map.of() : asides.work(drawn, until),
                    named(drawn));
        }

        private List<TreeSheet> under(List<Refusal> leftOut) {
            if (query.team().isEmpty()) {
                return read.sheets();
            }
            return TreeOrder.under(query.team(), read.sheets()).orElseGet(() -> {
                leftOut.add(new PublishedRefusal.NoSuchTeam(Text.excerpt(query.team())));
                return read.sheets();
            });
        }

        private Map<PersonId, String> named(List<TreeLine> drawn) {
            Set<PersonId> people = new HashSet<>(TreeAsides.people(drawn));
            asked.filter().owner().ifPresent(people::add);
            return names.run(people).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().displayName()));
        }
    }
}
