package org.okrtree.application.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.steps.CycleSteps;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class ShowCycleStepsTest {

    private final UseCases useCases = new UseCases();
    private final Team company =
            An.team().key("CO").level(TeamLevel.COMPANY).ledBy(An.MEI).build();

    private CycleStepsShown shown(Actor by, String asked) {
        return Outcomes.done(useCases.showCycleSteps.run(by, asked));
    }

    private Cycle stored(CycleKind kind, CycleState state) {
        Cycle cycle = An.cycle().key("X").kind(kind).state(state).build();
        useCases.stores.cycles.add(cycle);
        return cycle;
    }

    private boolean isTopAgreed(Cycle cycle) {
        return shown(UseCases.LIN, cycle.id().uid()).steps().steps().stream()
                .filter(step -> step.condition() == CycleCondition.TOP_SHEET_AGREED)
                .noneMatch(CycleSteps.Step::isOpen);
    }

    @Test
    void withoutACycleAskedForTheOneThatRunsIsShown() {
        stored(CycleKind.ORDINARY, CycleState.PREPARING);

        assertEquals(useCases.cycle, shown(UseCases.LIN, "").cycle());
    }

    @Test
    void whereNoneIsOpenTheLatestIsShownButNoPractice() {
        UseCases empty = new UseCases();
        Cycle closed = empty.cycle.in(CycleState.CLOSED);
        empty.stores.cycles.move(empty.cycle, closed);
        empty.stores.cycles.add(An.cycle()
                .key("T")
                .kind(CycleKind.PRACTICE)
                .days("2027-01-01", "2027-03-31")
                .state(CycleState.CLOSED)
                .build());

        assertEquals(
                closed,
                Outcomes.done(empty.showCycleSteps.run(UseCases.LIN, "")).cycle());
    }

    @Test
    void aCycleThatIsNotThereIsNotThere() {
        assertEquals(
                Optional.of(new AccessRefusal.NotThere()),
                useCases.showCycleSteps.run(UseCases.LIN, "NONE").whyNot());
    }

    @Test
    void theTopSheetIsTheCompanysButInAPilotAnybodys() {
        Cycle ordinary = stored(CycleKind.ORDINARY, CycleState.DRAFTING);
        Cycle pilot = An.cycle()
                .key("P")
                .kind(CycleKind.PILOT)
                .state(CycleState.DRAFTING)
                .build();
        useCases.stores.cycles.add(pilot);
        agreed(An.sheet(useCases.rd, ordinary));
        agreed(An.sheet(useCases.rd, pilot));

        assertFalse(isTopAgreed(ordinary));
        assertTrue(isTopAgreed(pilot));
    }

    @Test
    void theCompanysSheetIsTheTopSheetAsSoonAsItIsAgreed() {
        useCases.stores.teams.add(company);
        Cycle ordinary = stored(CycleKind.ORDINARY, CycleState.DRAFTING);
        Sheet sheet = An.sheet(company, ordinary);
        useCases.stores.sheets.add(sheet);
        boolean before = isTopAgreed(ordinary);

        useCases.stores.sheets.change(sheet, sheet.opened().agreed());

        assertFalse(before);
        assertTrue(isTopAgreed(ordinary));
    }

    private void agreed(Sheet sheet) {
        useCases.stores.sheets.add(sheet.opened().agreed());
    }

    @Test
    void ofACycleThatRunsItIsCountedHowManyHavePublished() {
        useCases.published();

        CycleStepsShown shown = shown(UseCases.LIN, "");

        assertEquals(1, shown.published());
        assertTrue(isTopAgreed(useCases.cycle));
    }

    @Test
    void whoeverOnlyReadsIsToldWhyNot() {
        CycleStepsShown shown = shown(UseCases.LIN, "");

        Refusal notTheCommittee = new CycleRefusal.NotTheCommittee(useCases.cycle.name());
        assertEquals(Optional.of(notTheCommittee), shown.whyNotPlan());
        assertEquals(Optional.of(notTheCommittee), shown.whyNotDecide());
    }

    @Test
    void aClosedCycleIsPlannedByNobody() {
        Cycle closed = stored(CycleKind.ORDINARY, CycleState.CLOSED);

        assertEquals(
                Optional.of(new CycleRefusal.NotOpen(closed.name())),
                shown(UseCases.TAO, closed.shortKey().text()).whyNotPlan());
    }
}
