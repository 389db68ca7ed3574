package org.okrtree.adapter.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedSource;
import org.okrtree.application.published.Stamped;
import org.okrtree.application.published.StampedDocuments;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Text;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.SheetHistory;
import org.okrtree.domain.published.TreeOrder;
import org.okrtree.domain.team.Team;

/**
 * Published trees out of the stores, where they are kept: in Jira. What did not change is remembered under the stamp of its rows,
 * which is asked for each time.
 */
public final class StoredPublishedSource implements PublishedSource, StampedDocuments {

    // Active Objects makes an object with a handler of each row, which costs many times what the row itself does: so
    // rows that
    // did not change since are not read again. At about 300 bytes each both together stay below 8 MB.
    private static final int MOST_HEADS = 5_000;
    private static final int MOST_READINGS = 20_000;

    private final Remembered<List<Manifest.Entry>> heads = new Remembered<>(MOST_HEADS, List::size);
    private final Remembered<Map<KeyResultId, Reading>> known = new Remembered<>(MOST_READINGS, Map::size);

    private final Cycles cycles;
    private final CyclePlans plans;
    private final Teams teams;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Readings readings;
    private final NamePeople people;
    private final Clock clock;

    public StoredPublishedSource(
            Cycles cycles,
            CyclePlans plans,
            Teams teams,
            Revisions revisions,
            ReadPublishedSheets published,
            Readings readings,
            NamePeople people,
            Clock clock) {
        this.cycles = cycles;
        this.plans = plans;
        this.teams = teams;
        this.revisions = revisions;
        this.published = published;
        this.readings = readings;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Outcome<Manifest> manifest(CycleAsked asked, AsOf asOf) {
        return chosen(asked, asOf).map(cycle -> manifest(cycle, places()));
    }

    @Override
    public Outcome<Manifest> manifestWithoutTeams(CycleAsked asked, AsOf asOf) {
        return chosen(asked, asOf).map(cycle -> manifest(cycle, List.of()));
    }

    private Manifest manifest(CycleAsOf cycle, List<Manifest.Place> places) {
        return new Manifest(cycle.cycle(), entries(cycle, revisionStamp(cycle)), places);
    }

    @Override
    public Outcome<Stamped<Manifest>> stampedManifest(CycleAsked asked, AsOf asOf) {
        return chosen(asked, asOf).map(cycle -> {
            String stamp = revisionStamp(cycle);
            return new Stamped<>(
                    "manifest\n" + cycle.cycle() + "\n" + teams.stamp() + "\n" + stamp,
                    () -> new Manifest(cycle.cycle(), entries(cycle, stamp), places()));
        });
    }

    @Override
    public Outcome<Stamped<Map<KeyResultId, Reading>>> stampedReadings(String asked, AsOf asOf) {
        return chosen(CycleAsked.named(asked), asOf).map(cycle -> {
            String stamp = readingStamp(cycle);
            return new Stamped<>("readings\n" + stamp, () -> readings(cycle, stamp));
        });
    }

    @Override
    public Outcome<SheetHistory> history(SheetId sheet, int atLeast) {
        return Outcome.done(history(sheet, revisions.ofSheet(sheet)));
    }

    @Override
    public Stamped<SheetHistory> stampedHistory(SheetId sheet) {
        List<PublishedRevision> heads = revisions.ofSheet(sheet);
        String ids = heads.stream().map(head -> head.id().uid()).collect(Collectors.joining(" "));
        return new Stamped<>("history\n" + sheet.uid() + "\n" + ids, () -> history(sheet, heads));
    }

    private static SheetHistory history(SheetId sheet, List<PublishedRevision> revisions) {
        return new SheetHistory(
                sheet,
                revisions.stream()
                        .map(head -> new SheetHistory.Head(
                                head.id(), head.number(), head.hash(), head.at(), head.by(), head.reason()))
                        .toList());
    }

    private String revisionStamp(CycleAsOf cycle) {
        return cycle
                + cycle.until()
                        .map(at -> revisions.stampAsOf(cycle.id(), at))
                        .orElseGet(() -> revisions.stampIn(cycle.id()));
    }

    private String readingStamp(CycleAsOf cycle) {
        return cycle
                + cycle.until()
                        .map(at -> readings.stampAsOf(cycle.id(), at))
                        .orElseGet(() -> readings.stampIn(cycle.id()));
    }

    /** @param until the last instant that counts; empty for what is known now */
    private record CycleAsOf(Cycle cycle, Optional<Instant> until) {

        CycleId id() {
            return cycle.id();
        }

        /** What a stamp begins with. */
        @Override
        public String toString() {
            return id().uid() + " as of " + until.map(Instant::toString).orElse("now") + ": ";
        }
    }

    private Outcome<CycleAsOf> chosen(CycleAsked asked, AsOf asOf) {
        List<Cycle> all = cycles.all();
        return Cycle.choose(all, asked.cycle(), asked.cycle().isEmpty() ? withTeamOf(asked.space(), all) : Set.of())
                .map(cycle -> of(cycle, asOf))
                .orElseGet(() -> Outcome.refused(new PublishedRefusal.NoSuchCycle(Text.excerpt(asked.cycle()))));
    }

    // Asked only when there is something to choose.
    private Set<CycleId> withTeamOf(String space, List<Cycle> all) {
        List<CycleId> running = all.stream()
                .filter(cycle -> cycle.state() == CycleState.RUNNING && cycle.kind() != CycleKind.PRACTICE)
                .map(Cycle::id)
                .toList();
        return space.isEmpty() || running.size() < 2
                ? Set.of()
                : TreeOrder.teamOfSpace(space, places())
                        .map(team -> plans.of(running).values().stream()
                                .filter(plan -> plan.scope().contains(team))
                                .map(CyclePlan::cycle)
                                .collect(Collectors.toSet()))
                        .orElse(Set.of());
    }

    private Outcome<CycleAsOf> of(Cycle cycle, AsOf asOf) {
        return asOf.lastInstantIn(cycle.zone(), clock).map(until -> new CycleAsOf(cycle, until));
    }

    private List<Manifest.Entry> entries(CycleAsOf cycle, String stamp) {
        return heads.get(
                stamp,
                () -> cycle
                        .until()
                        .map(at -> revisions.newestAsOf(cycle.id(), at))
                        .orElseGet(() -> revisions.newestIn(cycle.id()))
                        .stream()
                        .map(StoredPublishedSource::entry)
                        .toList());
    }

    private static Manifest.Entry entry(PublishedRevision revision) {
        return new Manifest.Entry(
                revision.sheet(), revision.id(), revision.number(), revision.hash(), revision.at(), revision.by());
    }

    private List<Manifest.Place> places() {
        return teams.all().stream().map(StoredPublishedSource::place).toList();
    }

    private static Manifest.Place place(Team team) {
        return new Manifest.Place(
                team.id(), team.parent().map(parent -> parent.uid()).orElse(""), team.spaces());
    }

    @Override
    public Outcome<Map<ContentHash, PublishedSheet>> texts(Collection<ContentHash> hashes) {
        return Outcome.done(published.run(hashes));
    }

    @Override
    public Outcome<Map<KeyResultId, Reading>> readings(Cycle cycle, AsOf asOf) {
        return of(cycle, asOf).map(it -> readings(it, readingStamp(it)));
    }

    private Map<KeyResultId, Reading> readings(CycleAsOf cycle, String stamp) {
        return known.get(
                stamp,
                () -> Map.copyOf(cycle.until()
                        .map(at -> readings.inCycleAsOf(cycle.id(), at))
                        .orElseGet(() -> readings.inCycle(cycle.id()))));
    }

    @Override
    public Outcome<Map<PersonId, String>> names(Collection<PersonId> ids) {
        return Outcome.done(people.run(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().displayName())));
    }
}
