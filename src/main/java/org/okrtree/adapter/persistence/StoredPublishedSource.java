package org.okrtree.adapter.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.published.PublishedSource;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Text;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/** Published trees out of the stores, where they are kept: in Jira. */
public final class StoredPublishedSource implements PublishedSource {

    private final Cycles cycles;
    private final Teams teams;
    private final Sheets sheets;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Readings readings;
    private final NamePeople people;

    public StoredPublishedSource(
            Cycles cycles,
            Teams teams,
            Sheets sheets,
            Revisions revisions,
            ReadPublishedSheets published,
            Readings readings,
            NamePeople people) {
        this.cycles = cycles;
        this.teams = teams;
        this.sheets = sheets;
        this.revisions = revisions;
        this.published = published;
        this.readings = readings;
        this.people = people;
    }

    @Override
    public Outcome<Manifest> manifest(String asked) {
        return Cycle.choose(cycles.all(), asked)
                .map(cycle -> Outcome.done(new Manifest(cycle, entries(cycle.id()), places())))
                .orElseGet(() -> Outcome.refused(new PublishedRefusal.NoSuchCycle(Text.excerpt(asked))));
    }

    private List<Manifest.Entry> entries(CycleId cycle) {
        Map<SheetId, Sheet> byId =
                sheets.inCycle(cycle).stream().collect(Collectors.toMap(Sheet::id, Function.identity()));
        return revisions.newestIn(cycle).stream()
                .flatMap(revision ->
                        Optional.ofNullable(byId.get(revision.sheet())).map(sheet -> entry(revision, sheet)).stream())
                .toList();
    }

    private static Manifest.Entry entry(PublishedRevision revision, Sheet sheet) {
        return new Manifest.Entry(
                sheet.id(), sheet.team(), revision.number(), revision.hash(), revision.at(), revision.by());
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
    public Outcome<Map<KeyResultId, Reading>> readings(CycleId cycle) {
        return Outcome.done(readings.inCycle(cycle));
    }

    @Override
    public Outcome<Map<PersonId, String>> names(Collection<PersonId> ids) {
        return Outcome.done(people.run(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().displayName())));
    }
}
