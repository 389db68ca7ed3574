package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.IssueMade;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.sheet.UnsavedEdit;

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
    void whatCouldNotBeSavedIsThereToTheLetterUntilItIsSettled() {
        UnsavedEdit objective = unsaved(
                An.MEI,
                line(new ObjectiveId(An.uid()), "Loved", ""),
                "Why \\n: \\\t\u5b57\nnew line\n",
                "2026-02-02T09:00:00.001Z");
        UnsavedEdit elsewhere = unsaved(An.TAO, objective.base(), "other", "2026-02-02T09:00:00.002Z");

        write(() -> List.of(objective, elsewhere).forEach(log()::add));

        assertEquals(List.of(elsewhere, objective), log().unsaved(sheet));
        assertEquals(List.of(elsewhere, objective), log().of(sheet).unsaved());

        write(() -> log().settle(objective, An.uid(), saver("2026-02-02T09:00:01Z")));

        assertEquals(
                List.of(true, false),
                log().unsaved(sheet).stream().map(UnsavedEdit::isOpen).toList());

        write(() -> log().restore(objective, An.uid(), saver("2026-02-02T09:00:02Z")));

        assertEquals(List.of(elsewhere, objective), log().unsaved(sheet));
    }

    @Test
    void ofOnePersonAndLineTheNewestIsKept() {
        DraftObjective base = line(new ObjectiveId(An.uid()), "Loved", "");
        UnsavedEdit first = unsaved(An.MEI, base, "first", "2026-02-02T09:00:00Z");
        UnsavedEdit second = unsaved(An.MEI, base, "second", "2026-02-02T09:00:01Z");

        write(() -> List.of(first, second).forEach(log()::add));

        assertEquals(List.of(second), log().unsaved(sheet));
    }

    @Test
    void everyKindOfLineAndMeasureIsKept() {
        List<KeyResultWords> words = List.of(
                An.keyResultWords("NPS", An.MEI, An.increase("1.50", "10", "%"), "survey"),
                new KeyResultWords("NPS", An.MEI, null, "", Rhythm.WEEKLY, ScoringRule.stored("linear")),
                An.keyResultWords("Latency", An.TAO, An.keep("80", "120", "ms"), ""));
        List<UnsavedEdit> edits = words.stream()
                .map(one -> new DraftKeyResult(new KeyResultId(An.uid()), 3, 0, 0, one))
                .map(one -> unsaved(one, one))
                .toList();
        DraftHealthFigure figure = new DraftHealthFigure(
                new HealthFigureId(An.uid()),
                1,
                0,
                0,
                Outcomes.done(HealthWords.of(new HealthTyped("Errors", "", "1.0", "%", "log"))));

        write(() -> {
            edits.forEach(log()::add);
            log().add(unsaved(figure, figure));
        });

        assertEquals(
                Stream.concat(edits.stream().map(UnsavedEdit::mine), Stream.of(figure))
                        .collect(Collectors.toSet()),
                log().unsaved(sheet).stream().map(UnsavedEdit::mine).collect(Collectors.toSet()));
    }

    private static DraftObjective line(ObjectiveId id, String title, String why) {
        return new DraftObjective(
                id, 1, 0, 0, new ObjectiveWords(title, why, An.MEI, Commitment.NOT_SAID, null), List.of());
    }

    private UnsavedEdit unsaved(PersonId by, DraftLine base, String why, String at) {
        return new UnsavedEdit(
                An.uid(),
                sheet,
                by,
                Instant.parse(at),
                base,
                line(new ObjectiveId(base.uid()), "Adored", why),
                new UnsavedEdit.Faster(An.TAO, Instant.parse("2026-02-02T08:59:00Z"), 2),
                true);
    }

    private UnsavedEdit unsaved(DraftLine base, DraftLine mine) {
        Instant at = Instant.parse("2026-02-02T09:00:00Z");
        return new UnsavedEdit(An.uid(), sheet, An.MEI, at, base, mine, new UnsavedEdit.Faster(An.TAO, at, 4), true);
    }

    private static Saver saver(String at) {
        return new Saver(An.TAO, Instant.parse(at));
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
