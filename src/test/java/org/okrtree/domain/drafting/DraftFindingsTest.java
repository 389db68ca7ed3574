package org.okrtree.domain.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.drafting.DraftFindings.OfSheet;

class DraftFindingsTest {

    private static final Finding TASK = Finding.of(FindingId.TASK, List.of());

    private final DraftFindings findings = new DraftFindings(
            Map.of("one", List.of(TASK)),
            List.of(new OfSheet(FindingId.NO_KEY_RESULT, "one"), new OfSheet(FindingId.NO_KEY_RESULT, "other")));

    @Test
    void aLineHasWhatIsSaidOfItselfAndOfItInTheSheetAndNothingOfAnother() {
        assertEquals(2, findings.at("one").size());
        assertEquals(List.of(Finding.of(FindingId.NO_KEY_RESULT, List.of())), findings.at("other"));
        assertEquals(List.of(), findings.at("third"));
    }
}
