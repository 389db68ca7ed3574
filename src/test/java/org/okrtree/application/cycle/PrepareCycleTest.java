package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.CycleTyped;

class PrepareCycleTest {

    private static final CycleTyped SUMMER = summer("26q2", "", "");

    private final UseCases useCases = new UseCases();

    @Test
    void anAdministratorBeginsToPrepareACycle() {
        Cycle cycle = Outcomes.done(useCases.prepareCycle.run(UseCases.TAO, SUMMER));

        assertEquals(Optional.of(cycle), useCases.stores.cycles.with(cycle.id()));
        assertEquals("26Q2", cycle.shortKey().text());
        assertEquals(List.of(CycleKind.ORDINARY, CycleState.PREPARING), List.of(cycle.kind(), cycle.state()));
    }

    @Test
    void preparingACycleIsOnRecord() {
        Cycle cycle = Outcomes.done(useCases.prepareCycle.run(UseCases.TAO, SUMMER));

        AuditEntry entry = useCases.stores.audit.entries().get(0);
        assertEquals(
                new AuditEntry(
                        entry.uid(),
                        useCases.clock.instant(),
                        An.TAO,
                        Deed.CYCLE_PREPARED,
                        cycle.id().uid(),
                        "",
                        "26Q2 Summer 2026, ordinary, 2026-04-01 to 2026-06-30, Asia/Shanghai, parent -"),
                entry);
    }

    @Test
    void whoeverDoesNotAdministerPreparesNoCycle() {
        useCases.assertRefused(
                new AccessRefusal.NotAnAdministrator(), () -> useCases.prepareCycle.run(UseCases.MEI, SUMMER));
    }

    @Test
    void twoCyclesDoNotHaveOneShortKey() {
        useCases.assertRefused(
                new CycleRefusal.ShortKeyTaken("shortKey", "26Q1"),
                () -> useCases.prepareCycle.run(UseCases.TAO, summer("26Q1", "", "")));
    }

    @Test
    void aCycleThatCannotBeIsNotPrepared() {
        CycleTyped backwards = new CycleTyped("26Q2", "Summer", "", "2026-06-30", "2026-04-01", "UTC", "");

        useCases.assertRefused(
                new CycleRefusal.WrongDays("lastDay"), () -> useCases.prepareCycle.run(UseCases.TAO, backwards));
    }

    @Test
    void aPilotIsPreparedTooButPracticeIsOpenedOtherwise() {
        Cycle pilot = Outcomes.done(useCases.prepareCycle.run(UseCases.TAO, summer("PILOT", "pilot", "")));

        assertEquals(CycleKind.PILOT, pilot.kind());
        useCases.assertRefused(
                new InputRefusal.NotAChoice("kind", "practice"),
                () -> useCases.prepareCycle.run(UseCases.TAO, summer("26Q2", "practice", "")));
    }

    @Test
    void aCycleLiesWithinTheDaysOfItsParent() {
        Cycle year = An.cycle().key("2026").days("2026-04-01", "2026-06-30").build();
        Cycle tooShort = An.cycle()
                .key("26H1")
                .named("Half")
                .days("2026-04-02", "2026-12-31")
                .build();
        List.of(year, tooShort).forEach(useCases.stores.cycles::add);

        Cycle inside = Outcomes.done(useCases.prepareCycle.run(
                UseCases.TAO, summer("26Q2", "", year.id().uid())));

        assertEquals(Optional.of(year.id()), inside.parent());
        useCases.assertRefused(
                new CycleRefusal.OutsideParent("parent", "Half"),
                () -> useCases.prepareCycle.run(
                        UseCases.TAO, summer("26S", "", tooShort.id().uid())));
        useCases.assertRefused(
                new CycleRefusal.NoSuchParent("parent"),
                () -> useCases.prepareCycle.run(UseCases.TAO, summer("26S", "", An.uid())));
    }

    @Test
    void whoeverMayUseTheProductSeesTheCyclesTheLatestFirst() {
        Cycle summer = Outcomes.done(useCases.prepareCycle.run(UseCases.TAO, SUMMER));

        assertEquals(List.of(summer, useCases.cycle), Outcomes.done(useCases.showCycles.run(UseCases.LIN)));
    }

    private static CycleTyped summer(String key, String kind, String parent) {
        return new CycleTyped(key, "Summer 2026", kind, "2026-04-01", "2026-06-30", "Asia/Shanghai", parent);
    }
}
