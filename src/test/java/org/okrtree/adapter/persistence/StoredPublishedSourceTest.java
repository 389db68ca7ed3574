package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

final class StoredPublishedSourceTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final StoredPublishedSource source = new StoredPublishedSource(
            stores.cycles,
            stores.teams,
            stores.sheets,
            stores.revisions,
            new ReadPublishedSheets(stores.revisions, new CanonicalJsonReader()),
            stores.readings,
            new NamePeople(stores.people, new MeiOnly()));

    private final Team company = An.team()
            .key("CO")
            .named("Company")
            .level(TeamLevel.COMPANY)
            .spaces("ALL")
            .build();
    private final Team team = An.team().under(company).spaces("RD", "LAB").build();
    private final Cycle spring = An.cycle().build();
    private final Cycle summer = An.cycle()
            .key("26Q2")
            .days("2026-04-01", "2026-06-30")
            .state(CycleState.PREPARING)
            .build();
    private final Sheet sheet = An.sheet(team, spring);
    private final DraftKeyResult keyResult = An.keyResult().build();
    private final DraftObjective objective = An.objective().with(keyResult).build();

    private An.Publication publish(Optional<PublishedRevision> before) {
        An.Publication publication = An.publication(sheet, team, spring, before, objective);
        stores.revisions.append(publication.revision(), publication.text());
        return publication;
    }

    private void begin() {
        List.of(company, team).forEach(stores.teams::add);
        List.of(spring, summer).forEach(stores.cycles::add);
        List.of(sheet, An.sheet(company, spring)).forEach(stores.sheets::add);
    }

    @Test
    void theManifestNamesTheNewestRevisionOfEachPublishedSheet() {
        begin();
        An.Publication first = publish(Optional.empty());
        PublishedRevision newest = publish(Optional.of(first.revision())).revision();

        Outcome<Manifest> manifest = source.manifest("");

        assertEquals(
                Outcome.done(
                        List.of(new Manifest.Entry(sheet.id(), team.id(), 2, newest.hash(), newest.at(), newest.by()))),
                manifest.map(Manifest::entries));
    }

    @Test
    void theManifestPlacesEveryTeamAsItIsNow() {
        begin();

        Outcome<Set<Manifest.Place>> places = source.manifest("26Q1").map(manifest -> Set.copyOf(manifest.teams()));

        assertEquals(
                Outcome.done(Set.of(
                        new Manifest.Place(company.id(), "", Set.of("ALL")),
                        new Manifest.Place(team.id(), company.id().uid(), Set.of("RD", "LAB")))),
                places);
    }

    @Test
    void theRunningCycleIsMeantWhenNoneIsNamed() {
        begin();

        assertEquals(Outcome.done(spring), source.manifest("").map(Manifest::cycle));
        assertEquals(Outcome.done(summer), source.manifest("26Q2").map(Manifest::cycle));
        assertEquals(Outcome.done(summer), source.manifest(summer.id().uid()).map(Manifest::cycle));
    }

    @Test
    void aCycleThatIsNotThereIsRefused() {
        begin();

        assertEquals(Outcome.refused(new PublishedRefusal.NoSuchCycle("25Q4")), source.manifest("25Q4"));
    }

    @Test
    void withoutARunningCycleNothingIsShown() {
        stores.cycles.add(summer);

        assertEquals(Outcome.refused(new PublishedRefusal.NoSuchCycle("")), source.manifest(""));
    }

    @Test
    void textsComeAsTheSheetsTheySay() {
        begin();
        An.Publication first = publish(Optional.empty());

        assertEquals(
                Outcome.done(Map.of(first.revision().hash(), first.content())),
                source.texts(List.of(first.revision().hash())));
    }

    @Test
    void readingsAreThoseOfTheCycle() {
        CheckIn checkIn = An.checkIn(keyResult.id(), spring.id()).build();
        Reading reading = Reading.inForce(List.of(checkIn));
        stores.readings.putInForce(checkIn, reading, 1);

        assertEquals(Outcome.done(Map.of(keyResult.id(), reading)), source.readings(spring.id()));
        assertEquals(Outcome.done(Map.of()), source.readings(summer.id()));
    }

    @Test
    void whoHasNoAccountAnyMoreHasNoName() {
        stores.people.add(new Person(An.MEI, "mei"));
        stores.people.add(new Person(An.TAO, "tao"));

        assertEquals(Outcome.done(Map.of(An.MEI, "Mei Lin")), source.names(List.of(An.MEI, An.TAO, An.LIN)));
    }

    private static final class MeiOnly implements Accounts {

        @Override
        public Optional<Account> named(String userName) {
            return withKey(userName);
        }

        @Override
        public Optional<Account> withKey(String userKey) {
            return userKey.equals("mei") ? Optional.of(new Account("mei", "mei", "Mei Lin")) : Optional.empty();
        }
    }
}
