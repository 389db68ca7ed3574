package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;

public abstract class CyclesContract extends StoreContract {

    private static final Cycle SPRING = An.cycle().build();
    private static final Cycle SUMMER = An.cycle()
            .key("26Q2")
            .named("夏 2026")
            .days("2026-04-01", "2026-06-30")
            .zone("America/Argentina/ComodRivadavia")
            .state(CycleState.PREPARING)
            .build();

    protected abstract Cycles cycles();

    @Test
    void aCycleComesBackAsItWasAdded() {
        write(() -> cycles().add(SUMMER));

        assertEquals(Optional.of(SUMMER), cycles().with(SUMMER.id()));
        assertEquals(Optional.empty(), cycles().with(new CycleId(An.uid())));
    }

    @Test
    void aCycleMovesFromStateToStateOnce() {
        Cycle year = An.cycle().key("2026").kind(CycleKind.PILOT).under(SPRING).build();
        write(() -> List.of(SUMMER, year).forEach(cycles()::add));

        write(() -> cycles().move(SUMMER, SUMMER.in(CycleState.DRAFTING)));

        assertEquals(Optional.of(SUMMER.in(CycleState.DRAFTING)), cycles().with(SUMMER.id()));
        assertEquals(Optional.of(year), cycles().with(year.id()));
        assertConflict(() -> cycles().move(SUMMER, SUMMER.in(CycleState.DRAFTING)));
    }

    @Test
    void aCycleGetsAnotherNameAndOtherDays() {
        Cycle longer = new Cycle(
                SUMMER.id(),
                SUMMER.shortKey(),
                "Longer",
                SUMMER.kind(),
                SUMMER.firstDay(),
                SUMMER.lastDay().plusDays(1),
                SPRING.zone(),
                SUMMER.state(),
                SPRING.id());
        write(() -> cycles().add(SUMMER));

        write(() -> cycles().move(SUMMER, longer));

        assertEquals(List.of(longer), cycles().all());
        assertConflict(() -> cycles().move(SUMMER, longer));
    }

    @Test
    void aCycleThatIsHeldStaysAndOneThatIsOtherwiseIsAConflict() {
        write(() -> cycles().add(SUMMER));

        write(() -> cycles().hold(SUMMER));

        assertEquals(List.of(SUMMER), cycles().all());
        assertConflict(() -> cycles().hold(SUMMER.in(CycleState.DRAFTING)));
    }

    @Test
    void theOneThatBeganLastComesFirst() {
        write(() -> List.of(SPRING, SUMMER).forEach(cycles()::add));

        assertEquals(List.of(SUMMER, SPRING), cycles().all());
    }

    @Test
    void aSecondCycleOfTheSameShortKeyIsAConflict() {
        write(() -> cycles().add(SPRING));

        assertConflict(() -> cycles().add(An.cycle().named("Another").build()));

        assertEquals(List.of(SPRING), cycles().all());
    }
}
