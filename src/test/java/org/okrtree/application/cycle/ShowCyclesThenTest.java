package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.application.UseCases;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.CycleTyped;

class ShowCyclesThenTest {

    private final UseCases useCases = new UseCases();

    private List<CycleState> states(String asOf) {
        return Outcomes.done(useCases.showCyclesThen.run(UseCases.LIN, asOf)).stream()
                .map(Cycle::state)
                .toList();
    }

    @Test
    void aCycleIsInTheStateOfThatMoment() {
        useCases.clock.moveTo("2026-04-03T09:00:00Z");
        CycleId id = Outcomes.done(useCases.startScoring.run(UseCases.TAO, useCases.cycle.id()))
                .id();
        useCases.clock.moveTo("2026-04-05T09:00:00Z");

        assertEquals(List.of(CycleState.RUNNING), states("2026-04-02"));
        assertEquals(List.of(CycleState.SCORING), states("2026-04-03"));
        assertEquals(List.of(CycleState.SCORING), states(""));
        assertEquals(useCases.cycle.id(), id);
    }

    @Test
    void aCycleThatWasBegunLaterIsLeftOut() {
        useCases.clock.moveTo("2026-02-05T09:00:00Z");
        Outcomes.done(useCases.prepareCycle.run(
                UseCases.TAO, new CycleTyped("26Q3", "Summer", "", "2026-07-01", "2026-09-30", "Asia/Shanghai", "")));
        useCases.clock.moveTo("2026-02-07T09:00:00Z");

        assertEquals(1, states("2026-02-04").size());
        assertEquals(2, states("2026-02-05").size());
    }

    @Test
    void anInstantYoungerThanFiveSecondsIsRefused() {
        String young = useCases.clock.instant().minusMillis(4_999).toString();

        assertEquals(
                "okr.as-of.refused.too-young",
                Outcomes.refused(useCases.showCyclesThen.run(UseCases.LIN, young))
                        .key());
    }
}
