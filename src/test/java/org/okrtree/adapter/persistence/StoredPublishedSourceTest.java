package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.SheetHistory;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

final class StoredPublishedSourceTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final MovableClock clock = MovableClock.at("2026-02-02T14:00:00Z");
    private final StoredPublishedSource source = new StoredPublishedSource(
            stores.cycles,
            stores.plans,
            stores.teams,
            stores.revisions,
            new ReadPublishedSheets(stores.revisions, new CanonicalJsonReader()),
            stores.readings,
            new NamePeople(stores.people, new MeiOnly()),
            clock);

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

        Outcome<Manifest> manifest = source.manifest(CycleAsked.named(""), AsOf.NOW);

        assertEquals(
                Outcome.done(List.of(
                        new Manifest.Entry(sheet.id(), newest.id(), 2, newest.hash(), newest.at(), newest.by()))),
                manifest.map(Manifest::entries));
    }

    @Test
    void theManifestPlacesEveryTeamAsItIsNow() {
        begin();

        Outcome<Set<Manifest.Place>> places =
                source.manifest(CycleAsked.named("26Q1"), AsOf.NOW).map(manifest -> Set.copyOf(manifest.teams()));

        assertEquals(
                Outcome.done(Set.of(
                        new Manifest.Place(company.id(), "", Set.of("ALL")),
                        new Manifest.Place(team.id(), company.id().uid(), Set.of("RD", "LAB")))),
                places);
    }

    @Test
    void theRunningCycleIsMeantWhenNoneIsNamed() {
        begin();

        assertEquals(
                Outcome.done(spring),
                source.manifest(CycleAsked.named(""), AsOf.NOW).map(Manifest::cycle));
        assertEquals(
                Outcome.done(summer),
                source.manifest(CycleAsked.named("26Q2"), AsOf.NOW).map(Manifest::cycle));
        assertEquals(
                Outcome.done(summer),
                source.manifest(CycleAsked.of(summer.id()), AsOf.NOW).map(Manifest::cycle));
    }

    private Cycle pilotThatBeganLater(Team inScope) {
        Cycle pilot = An.cycle()
                .key("PILOT")
                .days("2026-01-15", "2026-03-31")
                .kind(CycleKind.PILOT)
                .build();
        stores.cycles.add(pilot);
        stores.plans.save(CyclePlan.ofTeam(spring.id(), company.id()));
        stores.plans.save(CyclePlan.ofTeam(pilot.id(), inScope.id()));
        return pilot;
    }

    private Outcome<Cycle> ofSpace(String space) {
        return source.manifest(new CycleAsked("", space), AsOf.NOW).map(Manifest::cycle);
    }

    @Test
    void ofSeveralRunningCyclesOneInWhichTheTeamOfTheSpaceTakesPartIsMeant() {
        begin();
        Cycle pilot = pilotThatBeganLater(team);

        assertEquals(Outcome.done(spring), ofSpace("ALL"));
        assertEquals(Outcome.done(pilot), ofSpace("LAB"));
        assertEquals(Outcome.done(pilot), ofSpace("HOLIDAYS"));
    }

    @Test
    void ofTwoInWhichItTakesPartTheOneThatBeganLastIsMeant() {
        begin();

        assertEquals(Outcome.done(pilotThatBeganLater(company)), ofSpace("ALL"));
    }

    @Test
    void aCycleThatIsNamedGoesBeforeThatOfTheSpace() {
        begin();
        pilotThatBeganLater(team);

        assertEquals(
                Outcome.done(spring),
                source.manifest(new CycleAsked("26Q1", "LAB"), AsOf.NOW).map(Manifest::cycle));
    }

    @Test
    void theHistoryNamesEveryRevisionOfASheet() {
        begin();
        PublishedRevision first = publish(Optional.empty()).revision();
        PublishedRevision second = publish(Optional.of(first)).revision();

        SheetHistory history = source.stampedHistory(sheet.id()).content().get();

        assertEquals(
                List.of(second.id(), first.id()),
                history.heads().stream().map(SheetHistory.Head::revision).toList());
        assertEquals(Optional.of(second.at().minusMillis(1)), history.lastOf(1));
        assertEquals(Optional.empty(), history.lastOf(2));
    }

    @Test
    void theStampOfAHistoryChangesWithEachRevision() {
        begin();
        PublishedRevision first = publish(Optional.empty()).revision();
        String before = source.stampedHistory(sheet.id()).stamp();

        publish(Optional.of(first));

        assertNotEquals(before, source.stampedHistory(sheet.id()).stamp());
    }

    @Test
    void aCycleThatIsNotThereIsRefused() {
        begin();

        assertEquals(
                Outcome.refused(new PublishedRefusal.NoSuchCycle("25Q4")),
                source.manifest(CycleAsked.named("25Q4"), AsOf.NOW));
    }

    @Test
    void withoutARunningCycleNothingIsShown() {
        stores.cycles.add(summer);

        assertEquals(
                Outcome.refused(new PublishedRefusal.NoSuchCycle("")), source.manifest(CycleAsked.named(""), AsOf.NOW));
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

        assertEquals(Outcome.done(Map.of(keyResult.id(), reading)), source.readings(spring, AsOf.NOW));
        assertEquals(Outcome.done(Map.of()), source.readings(summer, AsOf.NOW));
    }

    @Test
    void asOfAnEarlierInstantTheRevisionThatStoodThenIsNamed() {
        begin();
        PublishedRevision first = publish(Optional.empty()).revision();
        publish(Optional.of(first));

        assertEquals(Outcome.done(List.of()), numbersAsOf(first.at().minusMillis(1)));
        assertEquals(Outcome.done(List.of(1)), numbersAsOf(first.at()));
        assertEquals(Outcome.done(List.of(1)), numbersAsOf(first.at().plusMillis(999)));
        assertEquals(Outcome.done(List.of(2)), numbersAsOf(first.at().plusMillis(1000)));
    }

    private Outcome<List<Integer>> numbersAsOf(Instant instant) {
        return source.manifest(CycleAsked.named(""), new AsOf.At(instant))
                .map(manifest ->
                        manifest.entries().stream().map(Manifest.Entry::number).toList());
    }

    @Test
    void asOfAnEarlierInstantTheReadingThatWasKnownThenIsGiven() {
        begin();
        CheckIn checkIn = An.checkIn(keyResult.id(), spring.id()).build();
        Reading reading = Reading.inForce(List.of(checkIn));
        stores.readings.putInForce(checkIn, reading, 1);

        assertEquals(
                Outcome.done(Map.of(keyResult.id(), reading)),
                source.readings(spring, new AsOf.At(checkIn.recordedAt())));
        assertEquals(
                Outcome.done(Map.of()),
                source.readings(spring, new AsOf.At(checkIn.recordedAt().minusMillis(1))));
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
