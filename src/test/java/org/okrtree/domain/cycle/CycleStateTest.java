package org.okrtree.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleStateTest {

    @ParameterizedTest
    @CsvSource({"preparing, false", "drafting, true", "running, true", "scoring, true", "closed, false"})
    void teamsWorkInACycleThatIsDraftingRunningOrScoring(String code, boolean open) {
        assertEquals(open, CycleState.ofCode(code).isOpen());
    }

    @Test
    void aStateIsFoundByItsCode() {
        for (CycleState state : CycleState.values()) {
            assertEquals(state, CycleState.ofCode(state.code()));
        }
    }

    @Test
    void aCodeThatNoStateHasIsADefect() {
        assertThrows(IllegalArgumentException.class, () -> CycleState.ofCode("RUNNING"));
    }
}
