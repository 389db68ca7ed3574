package org.okrtree.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

class CycleHistoryTest {

    private static final Instant BEGUN = Instant.parse("2026-01-02T09:00:00Z");
    private static final Instant DRAFTED = BEGUN.plusSeconds(60);
    private static final Instant RAN = BEGUN.plusSeconds(120);

    private final Cycle cycle = An.cycle().state(CycleState.RUNNING).build();

    private AuditEntry deed(Deed deed, Instant at, String before, String after) {
        return new AuditEntry(An.uid(), at, An.TAO, deed, cycle.id().uid(), before, after);
    }

    private final List<AuditEntry> deeds = List.of(
            deed(Deed.CYCLE_MOVED, RAN, "drafting", "running: published by team X"),
            deed(Deed.CYCLE_MOVED, DRAFTED, "preparing", "drafting"),
            deed(Deed.CYCLE_PREPARED, BEGUN, "", "Spring 2026"));

    private Optional<CycleState> stateAt(Instant instant) {
        return CycleHistory.of(cycle, deeds).at(instant).map(Cycle::state);
    }

    @Test
    void aCycleStoodInTheStateBeforeTheNextStep() {
        assertEquals(Optional.of(CycleState.PREPARING), stateAt(DRAFTED.minusMillis(1)));
        assertEquals(Optional.of(CycleState.DRAFTING), stateAt(RAN.minusMillis(1)));
    }

    @Test
    void atTheInstantOfAStepItIsTaken() {
        assertEquals(Optional.of(CycleState.DRAFTING), stateAt(DRAFTED));
        assertEquals(Optional.of(CycleState.RUNNING), stateAt(RAN));
    }

    @Test
    void beforeItWasBegunThereWasNoCycle() {
        assertEquals(Optional.empty(), stateAt(BEGUN.minusMillis(1)));
        assertEquals(Optional.of(CycleState.PREPARING), stateAt(BEGUN));
    }

    @Test
    void whatIsOnRecordOfAnotherCycleDoesNotCount() {
        Cycle other = An.cycle().key("25Q4").state(CycleState.CLOSED).build();

        assertEquals(Optional.of(other), CycleHistory.of(other, deeds).at(Instant.EPOCH));
    }
}
