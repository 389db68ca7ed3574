package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.team.BusinessLine;

/** Tao administers, Lin is in the committee, Mei may only look. */
class ChangeCycleTest {

    private static final String NONE = "";

    private final UseCases useCases = new UseCases();
    private final Cycle year = An.cycle()
            .key("2026")
            .named("Year")
            .days("2026-01-01", "2026-12-31")
            .state(CycleState.PREPARING)
            .build();
    private final Cycle summer = An.cycle()
            .key("26Q2")
            .named("Summer")
            .days("2026-04-01", "2026-06-30")
            .state(CycleState.DRAFTING)
            .under(year)
            .build();

    @BeforeEach
    void cycles() {
        List.of(year, summer).forEach(useCases.stores.cycles::add);
        useCases.stores.plans.save(An.plan(summer)
                .committee(new Committee(List.of(new Committee.Member(An.LIN, Set.of(), BusinessLine.NONE))))
                .build());
    }

    private Outcome<Cycle> change(Actor by, Cycle cycle, String first, String last, String parent) {
        return useCases.changeCycle.run(
                by,
                new ChangeCycleCommand(
                        cycle.id(), CycleShown.versionOf(cycle), "Long summer", first, last, "UTC", parent));
    }

    private Outcome<Cycle> change(Actor by) {
        return change(by, summer, "2026-04-02", "2026-07-31", year.id().uid());
    }

    @Test
    void whatIsDraftedGetsAnotherNameOtherDaysZoneAndParentAndKeepsTheRest() {
        Cycle changed = Outcomes.done(change(UseCases.TAO, summer, "2026-04-02", "2026-07-31", NONE));

        assertEquals(Optional.of(changed), useCases.stores.cycles.with(summer.id()));
        assertEquals("26Q2 Long summer, ordinary, 2026-04-02 to 2026-07-31, UTC, parent -", CycleText.of(changed));
        assertEquals(CycleState.DRAFTING, changed.state());
    }

    @Test
    void whatItWasAndWhatItIsAreOnRecord() {
        Outcomes.done(change(UseCases.TAO));

        AuditEntry entry = useCases.stores.audit.entries().get(0);
        String parent = year.id().uid();
        assertEquals(
                new AuditEntry(
                        entry.uid(),
                        useCases.clock.instant(),
                        An.TAO,
                        Deed.CYCLE_CHANGED,
                        summer.id().uid(),
                        CycleText.of(summer),
                        "26Q2 Long summer, ordinary, 2026-04-02 to 2026-07-31, UTC, parent " + parent),
                entry);
    }

    @Test
    void theCommitteeChangesItsCycleAndNobodyElseDoes() {
        useCases.assertRefused(new CycleRefusal.NotTheCommittee("Summer"), () -> change(UseCases.MEI));

        assertEquals("Long summer", Outcomes.done(change(UseCases.LIN)).name());
    }

    @Test
    void aCycleThatIsNotThereIsNotChanged() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> change(UseCases.TAO, An.cycle().build(), "2026-04-01", "2026-06-30", NONE));
    }

    @Test
    void fromItsFirstPublicationOnItStands() {
        useCases.stores.cycles.move(summer, summer.in(CycleState.RUNNING));

        useCases.assertRefused(new CycleRefusal.DaysStand("Summer"), () -> change(UseCases.TAO));
    }

    @Test
    void whatIsTypedWrongIsNamedWithItsField() {
        useCases.assertRefused(
                new CycleRefusal.WrongDays("lastDay"),
                () -> change(UseCases.TAO, summer, "2026-06-30", "2026-04-01", NONE));
        useCases.assertRefused(
                new CycleRefusal.NoSuchParent("parent"),
                () -> change(UseCases.TAO, summer, "2026-04-01", "2026-06-30", An.uid()));
    }

    @Test
    void whatBelongsToItStaysWithinItsDays() {
        useCases.assertRefused(
                new CycleRefusal.ChildOutside("lastDay", "Summer"),
                () -> change(UseCases.TAO, year, "2026-01-01", "2026-05-31", NONE));
    }

    @Test
    void whoeverIsSlowerChangesNothing() {
        Outcomes.done(change(UseCases.LIN));

        useCases.assertRefused(new CycleRefusal.Changed(), () -> change(UseCases.TAO));
    }

    @Test
    void aStepToTheNextStateBetweenReadingAndSavingTakesNothingAway() {
        useCases.stores.cycles.move(summer, summer.in(CycleState.PREPARING));

        assertEquals(CycleState.PREPARING, Outcomes.done(change(UseCases.TAO)).state());
    }

    @Test
    void aCycleFromWhichObjectivesContributeUpStaysUnderItsParentUntilTheyAreWithdrawn() {
        Contribution up = An.contribution(
                        new ObjectiveId(An.uid()),
                        An.sheet(An.team().build(), summer),
                        new ObjectiveId(An.uid()),
                        An.sheet(An.team().build(), year))
                .build();
        useCases.stores.contributions.add(up, 1);

        useCases.assertRefused(
                new CycleRefusal.ContributesAbove("parent", "Year"),
                () -> change(UseCases.TAO, summer, "2026-04-01", "2026-06-30", NONE));
        assertEquals("Long summer", Outcomes.done(change(UseCases.TAO)).name());
        useCases.stores.contributions.withdraw(up.id(), An.MEI, useCases.clock.instant());
        Cycle stands = useCases.stores.cycles.with(summer.id()).orElseThrow();
        assertEquals(
                Optional.empty(),
                Outcomes.done(change(UseCases.TAO, stands, "2026-04-01", "2026-06-30", NONE))
                        .parent());
    }
}
