package org.okrtree.application.published;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;
import org.okrtree.domain.published.LineAsked;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.domain.published.SheetHistory;
import org.okrtree.domain.published.TreeOrder;

/** Shows the published OKRs of a cycle, on both products: as they stand now, as they stood, or one revision of one sheet. */
public final class ShowPublishedTree {

    private static final int WHOLE_TREE = Integer.MAX_VALUE;

    private final PublishedSource source;
    private final Clock clock;

    public ShowPublishedTree(PublishedSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    public Outcome<PublishedTree> run(Actor actor, PublishedTreeQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        LineAsked line = LineAsked.of(query.line());
        return AsOf.of("asOf", query.asOf())
                .then(asOf -> number("depth", query.depth(), 0)
                        .then(depth -> number("revision", query.revision(), 1)
                                .then(revision -> manifest(query, line)
                                        .then(now -> new Showing(
                                                        line.team().isEmpty() ? query.team() : line.team(),
                                                        query.asked().space(),
                                                        depth.orElse(WHOLE_TREE),
                                                        line,
                                                        asOf,
                                                        now)
                                                .with(revision)))));
    }

    private static Outcome<Optional<Integer>> number(String field, String typed, int least) {
        if (typed.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return typed.matches("[0-9]{1,6}") && Integer.parseInt(typed) >= least
                ? Outcome.done(Optional.of(Integer.parseInt(typed)))
                : Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed)));
    }

    // Where teams stand now is asked for only when it chooses between sheets: each text says where its team stood.
    private Outcome<Manifest> manifest(PublishedTreeQuery query, LineAsked line) {
        CycleAsked asked = line.cycle().isEmpty()
                ? query.asked()
                : new CycleAsked(line.cycle(), query.asked().space());
        return query.team().isEmpty() && asked.space().isEmpty() && line.team().isEmpty()
                ? source.manifestWithoutTeams(asked, AsOf.NOW)
                : source.manifest(asked, AsOf.NOW);
    }

    /** One tree on its way to the reader. */
    private final class Showing {

        private final String team;
        private final String space;
        private final int depth;
        private final LineAsked line;
        private final AsOf asOf;
        private final Manifest now;

        private Showing(String team, String space, int depth, LineAsked line, AsOf asOf, Manifest now) {
            this.team = team;
            this.space = space;
            this.depth = depth;
            this.line = line;
            this.asOf = asOf;
            this.now = now;
        }

        private Outcome<PublishedTree> with(Optional<Integer> revision) {
            return revision.isPresent() ? numbered(revision.get()) : standing();
        }

        private Outcome<PublishedTree> standing() {
            return then().then(then -> texts(then)
                    .then(texts -> chosen(texts.values(), depth)
                            .then(sheets ->
                                    tree(sheets, asOf, ids(then), then.entries().size() - texts.size()))));
        }

        private Outcome<Manifest> then() {
            return isNow()
                    ? Outcome.done(now)
                    : asOf.lastInstantIn(now.cycle().zone(), clock)
                            .then(settled -> source.manifestWithoutTeams(
                                    CycleAsked.of(now.cycle().id()), asOf));
        }

        private boolean isNow() {
            return asOf.dayIn(now.cycle().zone(), clock).equals(now.cycle().today(clock)) && !(asOf instanceof AsOf.At);
        }

        private Outcome<Map<ContentHash, PublishedSheet>> texts(Manifest manifest) {
            return source.texts(
                    manifest.entries().stream().map(Manifest.Entry::hash).toList());
        }

        private static Map<SheetId, RevisionId> ids(Manifest manifest) {
            return manifest.entries().stream()
                    .collect(Collectors.toMap(Manifest.Entry::sheet, Manifest.Entry::revision));
        }

        private Outcome<List<PublishedSheet>> chosen(Collection<PublishedSheet> all, int levels) {
            if (!line.asked().isEmpty()) {
                return holder(all).map(List::of);
            }
            List<PublishedSheet> sheets = List.copyOf(all);
            Optional<TeamId> top = team.isEmpty() ? TreeOrder.teamOfSpace(space, now.teams()) : teamNamed(sheets);
            if (top.isEmpty() && !team.isEmpty()) {
                return Outcome.refused(new PublishedRefusal.NoSuchTeam(Text.excerpt(team)));
            }
            return Outcome.done(top.map(one -> TreeOrder.from(one, sheets, now.teams(), levels))
                    .orElseGet(() -> SheetOrder.ofAll(sheets.stream()
                            .filter(sheet -> sheet.team().above().size() <= levels)
                            .toList())));
        }

        /** The one sheet that has the line. */
        private Outcome<PublishedSheet> holder(Collection<PublishedSheet> all) {
            return all.stream()
                    .filter(sheet -> line.in(sheet).isPresent())
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new PublishedRefusal.NoSuchLine(Text.excerpt(line.asked()))));
        }

        private Optional<TeamId> teamNamed(List<PublishedSheet> sheets) {
            return sheets.stream()
                    .map(PublishedSheet::team)
                    .filter(one -> one.shortKey().text().equalsIgnoreCase(team))
                    .map(one -> one.id())
                    .findFirst()
                    .or(() -> now.teams().stream()
                            .map(Manifest.Place::team)
                            .filter(one -> one.uid().equals(team))
                            .findFirst());
        }

        private Outcome<PublishedTree> numbered(int number) {
            boolean isOfNoTeam = team.isEmpty()
                    && line.asked().isEmpty()
                    && TreeOrder.teamOfSpace(space, now.teams()).isEmpty();
            if (isOfNoTeam) {
                return Outcome.refused(new PublishedRefusal.RevisionOfNoTeam());
            }
            return texts(now)
                    .then(texts -> chosen(texts.values(), 0))
                    .then(sheets -> sheets.stream()
                            .findFirst()
                            .filter(sheet -> number <= sheet.revision())
                            .map(sheet -> numbered(sheet, number))
                            .orElseGet(() -> noSuchRevision(number)));
        }

        private Outcome<PublishedTree> numbered(PublishedSheet newest, int number) {
            return newest.revision() == number
                    ? tree(List.of(newest), asOf, ids(now), 0)
                    : source.history(newest.sheet(), newest.revision()).then(history -> earlier(history, number));
        }

        // Its figures are those of the last moment at which it stood, unless a moment is asked for, or that one was
        // just now.
        private Outcome<PublishedTree> earlier(SheetHistory history, int number) {
            AsOf last = history.lastOf(number)
                    .<AsOf>map(AsOf.At::new)
                    .filter(at ->
                            at.lastInstantIn(now.cycle().zone(), clock).whyNot().isEmpty())
                    .orElse(asOf);
            return history.numbered(number)
                    .map(head -> source.texts(List.of(head.hash()))
                            .then(texts -> tree(
                                    List.copyOf(texts.values()),
                                    isNow() ? last : asOf,
                                    Map.of(history.sheet(), head.revision()),
                                    1 - texts.size())))
                    .orElseGet(() -> noSuchRevision(number));
        }

        private static Outcome<PublishedTree> noSuchRevision(int number) {
            return Outcome.refused(new PublishedRefusal.NoSuchRevision(Integer.toString(number)));
        }

        private Outcome<PublishedTree> tree(
                List<PublishedSheet> whole, AsOf moment, Map<SheetId, RevisionId> ids, int missing) {
            List<PublishedSheet> sheets = line.asked().isEmpty()
                    ? whole
                    : whole.stream().flatMap(sheet -> line.in(sheet).stream()).toList();
            if (sheets.isEmpty() && !whole.isEmpty()) {
                return Outcome.refused(new PublishedRefusal.NoSuchLine(Text.excerpt(line.asked())));
            }
            return source.readings(now.cycle(), moment)
                    .then(readings -> source.names(people(sheets))
                            .map(names -> new PublishedTree(
                                    now.cycle(),
                                    moment.dayIn(now.cycle().zone(), clock),
                                    moment != asOf || !isNow(),
                                    sheets,
                                    newer(sheets, ids),
                                    readings,
                                    names,
                                    missing)));
        }

        private Map<SheetId, PublishedTree.Newer> newer(List<PublishedSheet> sheets, Map<SheetId, RevisionId> ids) {
            Map<SheetId, Manifest.Entry> newest =
                    now.entries().stream().collect(Collectors.toMap(Manifest.Entry::sheet, Function.identity()));
            Map<SheetId, PublishedTree.Newer> newer = new HashMap<>();
            for (PublishedSheet sheet : sheets) {
                RevisionId shown = ids.get(sheet.sheet());
                Manifest.Entry entry = newest.get(sheet.sheet());
                if (shown != null && entry != null && entry.number() > sheet.revision()) {
                    newer.put(sheet.sheet(), new PublishedTree.Newer(shown, entry));
                }
            }
            return newer;
        }
    }

    private static Set<PersonId> people(List<PublishedSheet> sheets) {
        Set<PersonId> people = new HashSet<>();
        sheets.forEach(sheet -> people.addAll(sheet.people()));
        return people;
    }
}
