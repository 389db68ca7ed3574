package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;

class DraftTest {

    private static final Sheet SHEET = An.sheet(An.team().build(), An.cycle().build());
    private static final DraftKeyResult KR_A =
            An.keyResult().version(3).position(2).build();
    private static final DraftKeyResult KR_B =
            An.keyResult().version(1).position(7).build();
    private static final DraftObjective FIRST =
            An.objective().version(2).position(4).with(KR_A).with(KR_B).build();
    private static final DraftObjective SECOND =
            An.objective().version(5).position(3).build();
    private static final Draft DRAFT = new Draft(SHEET, List.of(FIRST, SECOND), List.of());

    @Test
    void aLineIsFoundByItsId() {
        assertEquals(Optional.of(SECOND), DRAFT.objective(SECOND.id()));
        assertEquals(Optional.of(KR_B), DRAFT.keyResult(KR_B.id()));
    }

    @Test
    void aLineOfAnotherSheetIsNotFound() {
        assertEquals(Optional.empty(), DRAFT.objective(new ObjectiveId(An.uid())));
        assertEquals(Optional.empty(), DRAFT.keyResult(new KeyResultId(An.uid())));
    }

    @Test
    void whoeverLooksAtADraftHasSeenAVersionOfEachLine() {
        Map<String, Integer> seen = DRAFT.lineVersions();

        assertEquals(
                Map.of(
                        FIRST.id().uid(), 2,
                        KR_A.id().uid(), 3,
                        KR_B.id().uid(), 1,
                        SECOND.id().uid(), 5),
                seen);
    }

    @Test
    void aNewLineStandsAfterAllOthers() {
        assertEquals(5, DRAFT.nextPosition());
        assertEquals(8, Draft.nextPosition(FIRST));
    }

    @Test
    void theFirstLineStandsAtOne() {
        assertEquals(1, new Draft(SHEET, List.of(), List.of()).nextPosition());
        assertEquals(1, Draft.nextPosition(SECOND));
    }

    @Test
    void theLinesOfADraftCannotBeChangedFromOutside() {
        List<DraftObjective> lines = new ArrayList<>(List.of(FIRST));
        Draft draft = new Draft(SHEET, lines, List.of());

        lines.clear();

        assertEquals(List.of(FIRST), draft.objectives());
        assertThrows(
                UnsupportedOperationException.class, () -> FIRST.keyResults().clear());
    }

    @Test
    void theHighestNumberThatWasDroppedIsToldOfEachObjectiveAndKind() {
        Draft draft = new Draft(
                SHEET,
                List.of(FIRST),
                List.of(),
                List.of(
                        dropped(LineKind.OBJECTIVE, "", 2),
                        dropped(LineKind.OBJECTIVE, "", 3),
                        dropped(LineKind.HEALTH_FIGURE, "", 4),
                        dropped(LineKind.KEY_RESULT, FIRST.id().uid(), 5),
                        dropped(LineKind.KEY_RESULT, SECOND.id().uid(), 6)),
                Map.of());

        assertEquals(3, draft.highestDropped(LineKind.OBJECTIVE, ""));
        assertEquals(5, draft.highestDropped(LineKind.KEY_RESULT, FIRST.id().uid()));
        assertEquals(0, DRAFT.highestDropped(LineKind.OBJECTIVE, ""));
    }

    private static DroppedLine dropped(LineKind kind, String objectiveUid, int number) {
        return new DroppedLine(kind, An.uid(), objectiveUid, number, "gone", "no longer needed");
    }

    @Test
    void aStateIsFoundByItsCode() {
        for (SheetState state : SheetState.values()) {
            assertEquals(state, SheetState.ofCode(state.code()));
        }
        assertThrows(IllegalArgumentException.class, () -> SheetState.ofCode("dropped"));
    }
}
