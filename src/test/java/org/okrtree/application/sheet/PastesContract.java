package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.TakenLines;

public abstract class PastesContract extends StoreContract {

    private final SheetId sheet = new SheetId(An.uid());
    private final TakenLines first = taken(sheet, "2026-02-02T09:00:00.001Z", TakenLines.Source.PASTED, "");
    private final TakenLines second =
            taken(sheet, "2026-02-02T09:00:00.002Z", TakenLines.Source.COPIED, "Why: \t字 \uD83D\uDE00\n\nand more\n");
    private final TakenLines elsewhere =
            taken(new SheetId(An.uid()), "2026-02-02T10:00:00Z", TakenLines.Source.PASTED, "x");

    protected abstract Pastes pastes();

    private static TakenLines taken(SheetId sheet, String at, TakenLines.Source source, String leftOver) {
        return new TakenLines(
                An.request(), sheet, An.MEI, Instant.parse(at), source, Set.of(An.uid(), An.uid()), leftOver);
    }

    private void begin() {
        write(() -> {
            pastes().add(second);
            pastes().add(first);
            pastes().add(elsewhere);
        });
    }

    @Test
    void whatWasTakenIsFoundByItsRequest() {
        begin();

        assertEquals(Optional.of(first), pastes().of(first.request()));
        assertEquals(Optional.of(second), pastes().of(second.request()));
        assertEquals(Optional.empty(), pastes().of(new RequestId(An.uid())));
    }

    @Test
    void theNewestOfASheetIsTheOneThatWasTakenLast() {
        begin();

        assertEquals(Optional.of(second), pastes().newestOf(sheet));
        assertEquals(Optional.empty(), pastes().newestOf(new SheetId(An.uid())));
    }

    @Test
    void aRequestTakesOnce() {
        begin();

        assertConflict(() -> pastes().add(first));

        assertEquals(Optional.of(first), pastes().of(first.request()));
    }

    @Test
    void aHundredThousandCharactersAreLeftOverToTheLetter() {
        TakenLines much = taken(sheet, "2026-02-02T11:00:00Z", TakenLines.Source.PASTED, "字".repeat(100_000));

        write(() -> pastes().add(much));

        assertEquals(Optional.of(much), pastes().newestOf(sheet));
    }
}
