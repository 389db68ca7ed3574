package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.IssueMade;
import org.okrtree.domain.sheet.TakenLines;

public abstract class SheetLogContract extends StoreContract {

    private final SheetId sheet = new SheetId(An.uid());
    private final TakenLines first = taken(sheet, "2026-02-02T09:00:00.001Z", TakenLines.Source.PASTED, "");
    private final TakenLines second =
            taken(sheet, "2026-02-02T09:00:00.002Z", TakenLines.Source.COPIED, "Why: \t字 \uD83D\uDE00\n\nand more\n");
    private final TakenLines elsewhere =
            taken(new SheetId(An.uid()), "2026-02-02T10:00:00Z", TakenLines.Source.PASTED, "x");

    protected abstract SheetLog log();

    private static TakenLines taken(SheetId sheet, String at, TakenLines.Source source, String leftOver) {
        return new TakenLines(
                An.request(),
                sheet,
                An.MEI,
                Instant.parse(at),
                source,
                Set.of(An.uid(), An.uid()),
                leftOver,
                TakenLines.From.NOTHING);
    }

    private void begin() {
        write(() -> {
            log().add(second);
            log().add(first);
            log().add(elsewhere);
        });
    }

    @Test
    void whatWasTakenIsFoundByItsRequest() {
        begin();

        assertEquals(Optional.of(first), log().of(first.request()));
        assertEquals(Optional.of(second), log().of(second.request()));
        assertEquals(Optional.empty(), log().of(new RequestId(An.uid())));
    }

    @Test
    void whatWasTakenIntoASheetIsThereTheNewestFirst() {
        begin();

        assertEquals(List.of(second, first), log().of(sheet).taken());
        assertEquals(List.of(), log().of(new SheetId(An.uid())).taken());
    }

    @Test
    void whatCameOutOfALineNamesTheLineAndWhichItWas() {
        TakenLines goes =
                exit("2026-02-02T11:00:00Z", TakenLines.Source.TO_ISSUE, Set.of(), TakenLines.From.setAside(An.uid()));
        TakenLines changes =
                exit("2026-02-02T12:00:00Z", TakenLines.Source.TO_MEASURE, Set.of(), new TakenLines.From(An.uid(), 7));
        TakenLines adds =
                exit("2026-02-02T13:00:00Z", TakenLines.Source.FROM_EXAMPLE, Set.of(An.uid()), TakenLines.From.NOTHING);

        write(() -> List.of(goes, changes, adds).forEach(log()::add));

        assertEquals(List.of(adds, changes, goes), log().of(sheet).taken());
        assertEquals(Optional.of(goes), log().of(goes.request()));
    }

    private TakenLines exit(String at, TakenLines.Source source, Set<String> uids, TakenLines.From from) {
        return new TakenLines(An.request(), sheet, An.MEI, Instant.parse(at), source, uids, "the line", from);
    }

    @Test
    void theLastWordOnAFindingHolds() {
        String line = An.uid();
        FindingKept because = kept(line, "kpi", "The law\nasks for it", "2026-02-02T09:00:00Z");
        FindingKept other = kept(line, "vague", "Ours", "2026-02-02T09:00:01Z");
        FindingKept elsewhere = kept(An.uid(), "kpi", "Also ours", "2026-02-02T09:00:02Z");

        write(() -> List.of(because, other, elsewhere).forEach(log()::add));

        assertEquals(List.of(elsewhere, other, because), log().of(sheet).kept());

        write(() -> log().add(kept(line, "kpi", "", "2026-02-02T09:00:03Z")));

        assertEquals(List.of(elsewhere, other), log().of(sheet).kept());
        assertEquals(List.of(), log().of(new SheetId(An.uid())).kept());
    }

    private FindingKept kept(String line, String finding, String reason, String at) {
        return new FindingKept(sheet, line, finding, reason, An.MEI, Instant.parse(at));
    }

    @Test
    void theIssueMadeOfALineIsKnownByTheRequestThatTookItOut() {
        begin();
        Instant at = Instant.parse("2026-02-02T10:00:00Z");

        write(() -> {
            log().add(new IssueMade(first.request(), sheet, 10_041, An.MEI, at));
            log().add(new IssueMade(elsewhere.request(), elsewhere.sheet(), 7, An.MEI, at));
        });

        assertEquals(Map.of(first.request(), 10_041L), log().of(sheet).issues());
        assertEquals(List.of(second, first), log().of(sheet).taken());
    }

    @Test
    void aRequestTakesOnce() {
        begin();

        assertConflict(() -> log().add(first));

        assertEquals(Optional.of(first), log().of(first.request()));
    }

    @Test
    void aHundredThousandCharactersAreLeftOverToTheLetter() {
        TakenLines much = taken(sheet, "2026-02-02T11:00:00Z", TakenLines.Source.PASTED, "字".repeat(100_000));

        write(() -> log().add(much));

        assertEquals(List.of(much), log().of(sheet).taken());
    }
}
