package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.CycleTyped;

class OpenCycleTest {

    private static final CycleTyped SUMMER =
            new CycleTyped("26q2", "Summer 2026", "2026-04-01", "2026-06-30", "Asia/Shanghai");

    private final UseCases useCases = new UseCases();

    @Test
    void anAdministratorOpensACycleAndItRuns() {
        Cycle cycle = Outcomes.done(useCases.openCycle.run(UseCases.TAO, SUMMER));

        assertEquals(Optional.of(cycle), useCases.stores.cycles.with(cycle.id()));
        assertEquals("26Q2", cycle.shortKey().text());
        assertEquals(CycleState.RUNNING, cycle.state());
    }

    @Test
    void openingACycleIsOnRecord() {
        Cycle cycle = Outcomes.done(useCases.openCycle.run(UseCases.TAO, SUMMER));

        AuditEntry entry = useCases.stores.audit.entries().get(0);
        assertEquals(
                new AuditEntry(
                        entry.uid(),
                        useCases.clock.instant(),
                        An.TAO,
                        Deed.CYCLE_OPENED,
                        cycle.id().uid(),
                        "",
                        "26Q2 Summer 2026, 2026-04-01 to 2026-06-30, Asia/Shanghai"),
                entry);
    }

    @Test
    void whoeverDoesNotAdministerOpensNoCycle() {
        useCases.assertRefused(
                new AccessRefusal.NotAnAdministrator(), () -> useCases.openCycle.run(UseCases.MEI, SUMMER));
    }

    @Test
    void twoCyclesDoNotHaveOneShortKey() {
        CycleTyped another = new CycleTyped("26Q1", "Another spring", "2026-01-01", "2026-03-31", "UTC");

        useCases.assertRefused(
                new CycleRefusal.ShortKeyTaken("shortKey", "26Q1"),
                () -> useCases.openCycle.run(UseCases.TAO, another));
    }

    @Test
    void aCycleThatCannotBeIsNotOpened() {
        CycleTyped backwards = new CycleTyped("26Q2", "Summer", "2026-06-30", "2026-04-01", "UTC");

        useCases.assertRefused(
                new CycleRefusal.WrongDays("lastDay"), () -> useCases.openCycle.run(UseCases.TAO, backwards));
    }

    @Test
    void whoeverMayUseTheProductSeesTheCyclesTheLatestFirst() {
        Cycle summer = Outcomes.done(useCases.openCycle.run(UseCases.TAO, SUMMER));

        assertEquals(List.of(summer, useCases.cycle), Outcomes.done(useCases.showCycles.run(UseCases.LIN)));
    }
}
