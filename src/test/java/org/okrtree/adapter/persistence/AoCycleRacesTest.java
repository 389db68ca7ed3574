package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.MovableClock;
import org.okrtree.application.alignment.AlignmentDesk;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.ChangeCycleCommand;
import org.okrtree.application.cycle.CycleShown;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.InMemoryAccounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/**
 * Somebody changes a cycle after another deed has read how it lies and before that deed has written, where a database gives each
 * statement what was committed by then.
 */
@OnEveryDatabase
final class AoCycleRacesTest {

    private static final String ISOLATION = "ao.transaction.isolation.level";

    @Parameter
    StoreDatabase database;

    private final Cycle year = cycle("2026", "2026-01-01", "2026-12-31").build();
    private final Cycle summer =
            cycle("26Q2", "2026-04-01", "2026-06-30").under(year).build();
    private final Team team = An.team().build();
    private final Team company =
            An.team().key("CO").named("Company").ledBy(An.TAO).build();
    private final Sheet childSheet = An.sheet(team, summer);
    private final Sheet parentSheet = An.sheet(company, year);
    private final DraftObjective child = An.objective().build();
    private final DraftObjective parent = An.objective().build();
    private final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    private final CountingUids uids = new CountingUids();

    private AoAtomically atomically;
    private AoCycles cycles;
    private AoSheets sheets;
    private AoContributions contributions;

    private static An.CycleBuilder cycle(String key, String first, String last) {
        return An.cycle().key(key).days(first, last).state(CycleState.DRAFTING);
    }

    @BeforeEach
    void aTeamOfTheSummerBelowACompanyOfTheYear() {
        database.empty();
        atomically = new AoAtomically(database.ao());
        cycles = new AoCycles(database.ao());
        sheets = new AoSheets(database.ao());
        contributions = new AoContributions(database.ao());
        Saver saver = new Saver(An.MEI, An.NOON);
        AoTeams teams = new AoTeams(database.ao());
        atomically.run(() -> {
            new AoPeople(database.ao()).add(new Person(An.MEI, "key-mei"));
            teams.add(team);
            teams.add(company);
            cycles.add(year);
            cycles.add(summer);
            sheets.add(childSheet);
            sheets.add(childSheet, child, saver);
            sheets.add(parentSheet);
            sheets.add(parentSheet, parent, saver);
            return Outcome.done(true);
        });
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
    }

    @AfterEach
    void theProductsOwnIsolation() {
        System.clearProperty(ISOLATION);
    }

    @Test
    void nothingIsOfferedToACycleThatIsNotAboveAnyMore() {
        Contributions left = Meeting.afterFirst(
                Contributions.class, "graph", contributions, () -> meanwhile(() -> leaveTheYear(cycles)));

        assertEquals(
                Optional.of(new AlignmentRefusal.OtherCycle("parent", summer.name())),
                offer(left).whyNot());
        assertEquals(0, contributions.inCycle(summer.id()).size());
    }

    @Test
    void aCycleDoesNotLeaveTheOneThatSomethingWasOfferedToMeanwhile() {
        Cycles offeredMeanwhile =
                Meeting.afterFirst(Cycles.class, "all", cycles, () -> meanwhile(() -> offer(contributions)));

        assertEquals(
                Optional.of(new CycleRefusal.ContributesAbove("parent", year.name())),
                leaveTheYear(offeredMeanwhile).whyNot());
        assertEquals(Optional.of(summer), cycles.with(summer.id()));
    }

    @Test
    void aCycleIsNotShortenedToEndBeforeOneThatGrewWithinItMeanwhile() {
        Cycles grownMeanwhile = Meeting.afterFirst(
                Cycles.class, "all", cycles, () -> meanwhile(() -> change(cycles, summer, "2026-09-30", year)));

        assertEquals(
                Optional.of(new CycleRefusal.ChildOutside("lastDay", summer.name())),
                change(grownMeanwhile, year, "2026-07-31", null).whyNot());
        assertEquals(Optional.of(year), cycles.with(year.id()));
    }

    private <T> void meanwhile(Supplier<Outcome<T>> deed) {
        Optional<Refusal> whyNot = CompletableFuture.supplyAsync(deed).join().whyNot();
        assertEquals(Optional.empty(), whyNot);
    }

    private Outcome<Cycle> leaveTheYear(Cycles store) {
        return change(store, summer, summer.lastDay().toString(), null);
    }

    private Outcome<Cycle> change(Cycles store, Cycle seen, String lastDay, Cycle under) {
        return new ChangeCycle(
                        atomically,
                        store,
                        new AoCyclePlans(database.ao()),
                        contributions,
                        new AoAuditLog(database.ao()),
                        uids,
                        clock)
                .run(
                        An.administrator(An.TAO),
                        new ChangeCycleCommand(
                                seen.id(),
                                CycleShown.versionOf(seen),
                                seen.name(),
                                seen.firstDay().toString(),
                                lastDay,
                                seen.zone().getId(),
                                under == null ? "" : under.id().uid()));
    }

    private Outcome<Contribution> offer(Contributions store) {
        InMemoryAccounts accounts = new InMemoryAccounts();
        accounts.add(new Account("key-mei", "mei", "Mei"));
        AlignmentDesk desk = new AlignmentDesk(
                sheets, new AoTeams(database.ao()), cycles, (sheet, objective) -> Optional.of(An.MEI));
        return new OfferContribution(
                        atomically,
                        desk,
                        new AoCyclePlans(database.ao()),
                        new NamePeople(new AoPeople(database.ao()), accounts),
                        store,
                        uids,
                        clock)
                .run(
                        An.actor(An.MEI),
                        new OfferContributionCommand(child.id(), parent.id(), An.request(), "by being faster"));
    }
}
