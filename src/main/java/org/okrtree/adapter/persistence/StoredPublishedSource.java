package org.okrtree.adapter.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.published.PublishedSource;
import org.okrtree.application.published.Stamped;
import org.okrtree.application.published.StampedDocuments;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.team.Team;

/** Published trees out of the stores, where they are kept: in Jira. */
public final class StoredPublishedSource implements PublishedSource, StampedDocuments {

    private final Cycles cycles;
    private final Teams teams;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Readings readings;
    private final NamePeople people;
    private final Clock clock;

    public StoredPublishedSource(
            Cycles cycles,
            Teams teams,
            Revisions revisions,
            ReadPublishedSheets published,
            Readings readings,
            NamePeople people,
            Clock clock) {
        this.cycles = cycles;
        this.teams = teams;
        this.revisions = revisions;
        this.published = published;
        this.readings = readings;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Outcome<Manifest> manifest(String asked, AsOf asOf) {
        return chosen(asked).then(cycle -> until(cycle, asOf).map(until -> manifest(cycle, until, places())));
    }

    @Override
    public Outcome<Manifest> manifestWithoutTeams(String asked, AsOf asOf) {
        return chosen(asked).then(cycle -> until(cycle, asOf).map(until -> manifest(cycle, until, List.of())));
    }

    @Override
    public Outcome<Stamped<Manifest>> stampedManifest(String asked, AsOf asOf) {
        return chosen(asked)
                .then(cycle -> until(cycle, asOf)
                        .map(until -> new Stamped<>(
                                stamp(
                                        cycle,
                                        until,
                                        teams.stamp(),
                                        until.map(at -> revisions.stampAsOf(cycle.id(), at))
                                                .orElseGet(() -> revisions.stampIn(cycle.id()))),
                                () -> manifest(cycle, until, places()))));
    }

    @Override
    public Outcome<Stamped<Map<KeyResultId, Reading>>> stampedReadings(String asked, AsOf asOf) {
        return chosen(asked)
                .then(cycle -> until(cycle, asOf)
                        .map(until -> new Stamped<>(
                                stamp(
                                        cycle,
                                        until,
                                        until.map(at -> readings.stampAsOf(cycle.id(), at))
                                                .orElseGet(() -> readings.stampIn(cycle.id()))),
                                () -> readings(cycle, until))));
    }

    private static String stamp(Cycle cycle, Optional<Instant> until, String... stamps) {
        return cycle + "\n" + until.map(Instant::toString).orElse("now") + "\n" + String.join("\n", stamps);
    }

    private Outcome<Cycle> chosen(String asked) {
        return Cycle.choose(cycles.all(), asked)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new PublishedRefusal.NoSuchCycle(Text.excerpt(asked))));
    }

    private Outcome<Optional<Instant>> until(Cycle cycle, AsOf asOf) {
        return asOf.lastInstantIn(cycle.zone(), clock);
    }

    private Manifest manifest(Cycle cycle, Optional<Instant> until, List<Manifest.Place> places) {
        return new Manifest(
                cycle,
                until
                        .map(at -> revisions.newestAsOf(cycle.id(), at))
                        .orElseGet(() -> revisions.newestIn(cycle.id()))
                        .stream()
                        .map(StoredPublishedSource::entry)
                        .toList(),
                places);
    }

    private static Manifest.Entry entry(PublishedRevision revision) {
        return new Manifest.Entry(revision.sheet(), revision.number(), revision.hash(), revision.at(), revision.by());
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
        return until(cycle, asOf).map(until -> readings(cycle, until));
    }

    private Map<KeyResultId, Reading> readings(Cycle cycle, Optional<Instant> until) {
        return until.map(at -> readings.inCycleAsOf(cycle.id(), at)).orElseGet(() -> readings.inCycle(cycle.id()));
    }

    @Override
    public Outcome<Map<PersonId, String>> names(Collection<PersonId> ids) {
        return Outcome.done(people.run(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().displayName())));
    }
}
