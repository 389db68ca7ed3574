package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.SheetId;

class FindingKeptTest {

    private final SheetId sheet = new SheetId(An.uid());
    private final String line = An.uid();
    private final FindingKept kept = of("task", "It is a pilot");

    private FindingKept of(String finding, String reason) {
        return new FindingKept(sheet, line, finding, reason, An.MEI, An.NOON);
    }

    @Test
    void itIsOfOneFindingOfOneLine() {
        assertEquals(
                List.of(true, false, false),
                List.of(kept.isOf(line, "task"), kept.isOf(line, "no-change"), kept.isOf(An.uid(), "task")));
    }

    @Test
    void whatWasAskedAgainIsNotKept() {
        FindingKept other = of("no-change", "We hold it");

        assertEquals(List.of(other), FindingKept.newest(List.of(of("task", ""), other, kept)));
    }
}
