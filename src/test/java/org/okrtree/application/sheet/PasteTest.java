package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.person.Account;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.sheet.TakenLines;

class PasteTest {

    private static final String TEXT = """
            Draft of Monday
            O1: Shops start fast
            KR1: Setup takes from 14 to 5 days, source: billing, owner: Mei Wang
            KR2: Every shop has a coach, owner: Nobody Known
            O2: Shops stay
            KR1: Customers who renew from 70 to 85 %""";

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final RequestId request = An.request();

    private TakePasteCommand take(String text, String... kinds) {
        return new TakePasteCommand(sheet.id(), request, text, List.of(kinds), "");
    }

    private TakenLines taken() {
        return Outcomes.done(useCases.takePaste.run(UseCases.MEI, take(TEXT)));
    }

    private PasteTakenBack takenBack() {
        return Outcomes.done(useCases.takeBackPaste.run(UseCases.MEI, new TakeBackPasteCommand(sheet.id(), request)));
    }

    private List<DraftObjective> objectives() {
        return useCases.draft(sheet).objectives();
    }

    /** Every line of the draft in words, key results moved in. */
    private List<String> lines() {
        return objectives().stream()
                .flatMap(objective -> Stream.concat(
                        Stream.of(objective.words().title()),
                        objective.keyResults().stream()
                                .map(line -> "- " + line.words().statement())))
                .toList();
    }

    private AuditEntry lastEntry() {
        List<AuditEntry> entries = useCases.stores.audit.entries();
        return entries.get(entries.size() - 1);
    }

    @Test
    void aPreviewSaysWhatTheTextWouldBecomeAndWritesNothing() {
        List<Object> before = useCases.everything();

        PastePreviewed previewed =
                Outcomes.done(useCases.previewPaste.run(UseCases.MEI, new PasteQuery(sheet.id(), TEXT, List.of())));

        assertEquals(
                "not-taken objective key-result key-result objective key-result",
                previewed.text().lines().stream()
                        .map(line -> line.kind().code())
                        .collect(Collectors.joining(" ")));
        assertEquals(Map.of("Mei Wang", new Account("key-mei", "mei", "Mei Wang")), previewed.owners());
        assertEquals(before, useCases.everything());
    }

    @Test
    void theLinesOfATextComeToTheEndOfTheDraft() {
        taken();

        assertEquals(
                List.of(
                        "Customers recommend us",
                        "- Net promoter score",
                        "Shops start fast",
                        "- Setup takes",
                        "- Every shop has a coach",
                        "Shops stay",
                        "- Customers who renew"),
                lines());
    }

    @Test
    void aLineKeepsWhatWasUnderstoodOfIt() {
        taken();

        DraftKeyResult line = objectives().get(1).keyResults().get(0);
        assertEquals(
                "An.MEI billing 14 5 days",
                (line.words().owner().equals(An.MEI) ? "An.MEI " : "?")
                        + line.words().readFrom() + " "
                        + line.words().measureDraft().map(PasteTest::said).orElse(""));
    }

    private static String said(MeasureDraft measure) {
        return measure.baseline().orElseThrow().text() + " "
                + measure.target().orElseThrow().text() + " " + measure.unit();
    }

    @Test
    void whatWasNotUnderstoodIsKept() {
        TakenLines taken = taken();

        assertEquals("Draft of Monday\nNobody Known", taken.leftOver());
        assertEquals(
                taken,
                Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id()))
                        .taken()
                        .orElseThrow());
    }

    @Test
    void itIsOnRecordWithItsLines() {
        TakenLines taken = taken();

        assertEquals(5, taken.uids().size());
        assertEquals(
                List.of(Deed.LINES_PASTED, sheet.id().uid(), request.uid()),
                List.of(lastEntry().deed(), lastEntry().objectUid(), lastEntry().uid()));
    }

    @Test
    void theSameRequestAgainTakesNothingMore() {
        TakenLines taken = taken();
        List<Object> before = useCases.everything();

        assertEquals(taken, taken());
        assertEquals(before, useCases.everything());
    }

    @Test
    void aRequestOfAnotherSheetIsNotThere() {
        taken();
        Sheet other = Outcomes.done(useCases.startPractice.run(
                UseCases.MEI, new StartPracticeCommand(useCases.rd.id().uid(), "", "", "Try", "4", "UTC")));

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.takePaste.run(
                        UseCases.MEI, new TakePasteCommand(other.id(), request, TEXT, List.of(), "")));
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.takeBackPaste.run(UseCases.MEI, new TakeBackPasteCommand(other.id(), request)));
    }

    @Test
    void linesAreTakenForWhatWasChosen() {
        Outcomes.done(useCases.takePaste.run(
                UseCases.MEI,
                take(TEXT, "objective", "key-result", "not-taken", "not-taken", "not-taken", "not-taken")));

        assertEquals(List.of("Draft of Monday", "- Shops start fast"), lines().subList(2, lines().size()));
    }

    @Test
    void keyResultsAtTheTopBelongToTheObjectiveThatWasChosen() {
        ObjectiveId objective = objectives().get(0).id();

        Outcomes.done(useCases.takePaste.run(
                UseCases.MEI,
                new TakePasteCommand(
                        sheet.id(), request, "KR1: Setup takes from 14 to 5 days", List.of(), objective.uid())));

        assertEquals(List.of("Customers recommend us", "- Net promoter score", "- Setup takes"), lines());
        assertEquals(2, objectives().get(0).keyResults().get(1).position());
    }

    @Test
    void keyResultsAtTheTopWithoutAnObjectiveAreRefused() {
        useCases.assertRefused(
                new SheetRefusal.NoObjectiveAbove("under"),
                () -> useCases.takePaste.run(UseCases.MEI, take("KR1: Setup takes from 14 to 5 days")));
    }

    @Test
    void aTextOfWhichNothingIsTakenIsRefused() {
        useCases.assertRefused(
                new SheetRefusal.NothingTaken("text"), () -> useCases.takePaste.run(UseCases.MEI, take("Hello all")));
        useCases.assertRefused(
                new InputRefusal.NotAChoice("kinds", "kpi"),
                () -> useCases.takePaste.run(UseCases.MEI, take("O1 Grow", "kpi")));
    }

    @Test
    void aLineThatIsTooLongIsNamedAndNothingIsTaken() {
        String text = "O1: Grow\nKR1: " + "字".repeat(256);

        useCases.assertRefused(
                new SheetRefusal.PastedLineTooLong("text", 2, 255),
                () -> useCases.takePaste.run(UseCases.MEI, take(text)));
        Outcomes.done(useCases.takePaste.run(UseCases.MEI, take(text, "objective", "not-taken")));
    }

    @Test
    void anAgreedSheetIsInDiscussionAgain() {
        useCases.agree(sheet);

        taken();

        assertEquals(SheetState.IN_DISCUSSION, useCases.draft(sheet).sheet().state());
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        List<String> before = lines();
        taken();

        assertEquals(new PasteTakenBack(2, 3, List.of()), takenBack());

        assertEquals(before, lines());
        assertEquals(Deed.PASTE_TAKEN_BACK, lastEntry().deed());
    }

    @Test
    void whatWasChangedSinceStaysAndIsNamed() {
        taken();
        DraftObjective objective = objectives().get(1);
        KeyResultId keyResult = objective.keyResults().get(0).id();
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(sheet.id(), keyResult, 1, UseCases.typed("Setup is short", "14", "20"))));

        PasteTakenBack back = takenBack();

        assertEquals(new PasteTakenBack(1, 2, List.of("Shops start fast", "Setup is short")), back);
        assertEquals(List.of("Shops start fast", "- Setup is short"), lines().subList(2, lines().size()));
    }

    @Test
    void anObjectiveStaysWithAKeyResultThatSomebodyAdded() {
        taken();
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), objectives().get(2).id(), UseCases.typed("Shops recommend us", "1", "2"))));

        PasteTakenBack back = takenBack();

        assertEquals(new PasteTakenBack(1, 3, List.of("Shops stay")), back);
        assertEquals(List.of("Shops stay", "- Shops recommend us"), lines().subList(2, lines().size()));
    }

    @Test
    void whatWasPublishedSinceStays() {
        Outcomes.done(
                useCases.takePaste.run(UseCases.MEI, take("O1 Shops stay\nKR1 Customers who renew from 70 to 85 %")));
        useCases.publish(sheet, "");

        PasteTakenBack back = takenBack();

        assertEquals(new PasteTakenBack(0, 0, List.of("Shops stay", "Customers who renew")), back);
    }

    @Test
    void takenBackTwiceIsTakenBackOnce() {
        taken();
        takenBack();
        List<Object> before = useCases.everything();

        assertEquals(new PasteTakenBack(0, 0, List.of()), takenBack());
        assertEquals(before, useCases.everything());
    }
}
