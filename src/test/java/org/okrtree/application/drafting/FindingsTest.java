package org.okrtree.application.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.PasteTakenBack;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.drafting.DraftFindings;
import org.okrtree.domain.drafting.DraftingRefusal;
import org.okrtree.domain.drafting.Exit;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.drafting.LineToCheck;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.LineKind;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.TakenLines;

/** The draft check beside a draft: what is said, what is kept, and the ways out. */
class FindingsTest {

    private static final String BAD = "产品1完成3个版本上线 计划按时完成率100% 成本执行准确率100%";

    private static final Function<String, KeyResultTyped> UNMEASURED =
            statement -> An.keyResultTyped(statement, "", "increase", "", "", "", "");

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final RequestId request = An.request();

    private Draft draft() {
        return useCases.draft(sheet);
    }

    private DraftKeyResult add(String statement) {
        return Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(sheet.id(), draft().objectives().get(0).id(), UNMEASURED.apply(statement))));
    }

    private List<String> statements() {
        return draft().objectives().get(0).keyResults().stream()
                .map(DraftKeyResult::title)
                .toList();
    }

    private List<String> health() {
        return draft().health().stream().map(one -> one.words().name()).toList();
    }

    private DraftFindings found() {
        return Outcomes.done(useCases.checkSheet.run(UseCases.MEI, sheet.id()))
                .found()
                .orElseThrow();
    }

    private List<String> said(String uid) {
        return found().of(uid).stream().map(one -> one.id().code()).toList();
    }

    private TakenLines take(DraftKeyResult line, Exit exit) {
        return Outcomes.done(useCases.takeExit.run(
                        UseCases.MEI, new TakeExitCommand(sheet.id(), request, line.uid(), line.version(), exit)))
                .lines();
    }

    private PasteTakenBack takeBack() {
        return Outcomes.done(useCases.takeBackPaste.run(UseCases.MEI, new TakeBackPasteCommand(sheet.id(), request)));
    }

    private KeepFindingCommand because(DraftKeyResult line, FindingId finding, String reason) {
        return new KeepFindingCommand(sheet.id(), line.uid(), finding, reason);
    }

    @Test
    void eachLineOfADraftIsSaidWhatItIs() {
        DraftKeyResult line = add(BAD);

        assertEquals(
                List.of("several-in-one", "output-count", "kpi", "no-source"),
                Stream.of("several-in-one", "output-count", "kpi", "no-source")
                        .filter(said(line.uid())::contains)
                        .toList());
    }

    @Test
    void aLineWhoseWordsSayItsNumbersStillNeedsItsMeasure() {
        DraftKeyResult line = add("Renewals rise from 70 to 85 %");

        assertEquals(List.of("no-measure", "no-source"), said(line.uid()));

        take(line, Exit.TO_MEASURE);

        assertEquals(List.of("no-source"), said(line.uid()));
    }

    @Test
    void ofAPublishedLineNothingIsSaid() {
        UseCases other = new UseCases();
        Sheet theirs = other.published();

        DraftFindings findings = Outcomes.done(other.checkSheet.run(UseCases.MEI, theirs.id()))
                .found()
                .orElseThrow();

        assertEquals(List.of(), List.copyOf(findings.lines().keySet()));
        assertEquals(List.of(), findings.sheet());
    }

    @Test
    void whoOnlyReadsTheDraftInDiscussionIsNotToldWhatTheCheckSays() {
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));

        useCases.assertRefused(
                new SheetRefusal.NotOfTheTeam("R&D"), () -> useCases.checkSheet.run(UseCases.LIN, sheet.id()));
    }

    @Test
    void aFindingIsKeptForAReasonAndSaidAgainWhenAskedFor() {
        DraftKeyResult line = add("Replace the message queue");

        FindingKept kept = Outcomes.done(
                useCases.keepFinding.run(UseCases.MEI, because(line, FindingId.TASK, " The law asks for it ")));

        assertEquals("The law asks for it", kept.reason());
        assertEquals(
                List.of(kept),
                Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id())).kept());

        Outcomes.done(useCases.askFindingAgain.run(UseCases.MEI, because(line, FindingId.TASK, "")));

        assertEquals(
                List.of(),
                Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id())).kept());
    }

    @Test
    void whoKeptAFindingIsNamedAlsoAfterLeavingTheTeam() {
        DraftKeyResult line = add("Replace the message queue");
        useCases.stores.sheetLog.add(new FindingKept(
                sheet.id(), line.uid(), FindingId.TASK.code(), "The law asks for it", An.LIN, Instant.EPOCH));

        assertEquals(
                true,
                Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id()))
                        .people()
                        .containsKey(An.LIN));
    }

    @Test
    void whatBlocksOrIsNotSaidIsNotKeptAndNothingWithoutAReason() {
        DraftKeyResult task = add("Replace the message queue");
        DraftKeyResult vague = add("Customers who come back within a month");

        useCases.assertRefused(
                new InputRefusal.Missing("reason"),
                () -> useCases.keepFinding.run(UseCases.MEI, because(task, FindingId.TASK, " ")));
        useCases.assertRefused(
                new DraftingRefusal.NotSaid(),
                () -> useCases.keepFinding.run(UseCases.MEI, because(task, FindingId.KPI, "so it is")));
        useCases.assertRefused(
                new DraftingRefusal.Blocks(),
                () -> useCases.keepFinding.run(UseCases.MEI, because(vague, FindingId.NO_MEASURE, "so it is")));
        useCases.assertRefused(
                new DraftingRefusal.NotSaid(),
                () -> useCases.askFindingAgain.run(UseCases.MEI, because(task, FindingId.TASK, "")));
    }

    @Test
    void whatIsSaidOfAnObjectiveInTheSheetIsKeptToo() {
        String objective = draft().objectives().get(0).uid();

        Outcomes.done(useCases.keepFinding.run(
                UseCases.MEI,
                new KeepFindingCommand(sheet.id(), objective, FindingId.TOO_FEW_KEY_RESULTS, "One tells it all")));

        assertEquals(
                List.of("too-few-key-results"),
                found().at(objective).stream().map(one -> one.id().code()).toList());
    }

    @Test
    void aLineThatIsSplitIsSetAsideAndItsPiecesStandWhereItStood() {
        DraftKeyResult line = add(BAD);
        add("Last");

        TakenLines taken = take(line, Exit.SPLIT);

        assertEquals(List.of("Net promoter score", "产品1完成3个版本上线", "计划按时完成率100%", "成本执行准确率100%", "Last"), statements());
        assertEquals(TakenLines.From.setAside(line.uid()), taken.from());
        assertEquals(3, taken.uids().size());
    }

    @Test
    void anExitIsTakenBackInOnePress() {
        DraftKeyResult line = add(BAD);
        add("Last");
        Draft before = draft();
        take(line, Exit.SPLIT);

        assertEquals(List.of(), takeBack().changed());
        assertEquals(
                before.objectives().get(0).keyResults().stream()
                        .map(DraftKeyResult::title)
                        .sorted()
                        .toList(),
                statements().stream().sorted().toList());
    }

    @Test
    void aPieceThatWasChangedSinceStaysAndTheLineIsBack() {
        DraftKeyResult line = add(BAD);
        take(line, Exit.SPLIT);
        DraftKeyResult piece = draft().objectives().get(0).keyResults().get(2);
        edit(piece, "Ours");

        assertEquals(List.of("Ours"), takeBack().changed());
        assertEquals(
                List.of("Net promoter score", "Ours", BAD).stream().sorted().toList(),
                statements().stream().sorted().toList());
    }

    private void edit(DraftKeyResult line, String statement) {
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(sheet.id(), line.id(), line.version(), UseCases.typed(statement, "", ""))));
    }

    @Test
    void aFigureThatIsHeldGoesToTheHealthFiguresAndBack() {
        DraftKeyResult line = add("计划按时完成率100%");

        take(line, Exit.TO_HEALTH);

        assertEquals(List.of("计划按时完成率"), health());
        assertEquals(List.of("Net promoter score"), statements());

        takeBack();

        assertEquals(List.of(), health());
        assertEquals(List.of("Net promoter score", "计划按时完成率100%"), statements());
    }

    @Test
    void aLineThatWasFilledInSaysAgainWhatItSaidBefore() {
        DraftKeyResult line = add("Renewals rise from 70 to 85 %");
        take(line, Exit.TO_MEASURE);
        DraftKeyResult filled = draft().keyResult(line.id()).orElseThrow();

        takeBack();

        assertEquals(2, filled.version());
        assertEquals(true, filled.words().measure().isPresent());
        DraftKeyResult back = draft().keyResult(line.id()).orElseThrow();
        assertEquals(3, back.version());
        assertEquals(line.words(), back.words());
    }

    @Test
    void aLineThatWasChangedAfterItsExitIsNotTakenBack() {
        DraftKeyResult line = add("Renewals rise from 70 to 85 %");
        take(line, Exit.TO_MEASURE);
        edit(draft().keyResult(line.id()).orElseThrow(), "Ours");

        takeBack();

        assertEquals(List.of("Net promoter score", "Ours"), statements());
    }

    @Test
    void theSameRequestTakesAnExitOnce() {
        DraftKeyResult line = add(BAD);

        TakenLines once = take(line, Exit.SPLIT);
        TakenLines again = take(line, Exit.SPLIT);

        assertEquals(once, again);
        assertEquals(4, statements().size());
    }

    @Test
    void anExitOfALineThatSomebodyChangedMeanwhileIsAConflict() {
        DraftKeyResult line = add(BAD);
        edit(line, "Ours");

        useCases.assertRefused(
                new SheetRefusal.LineChanged(),
                () -> useCases.takeExit.run(
                        UseCases.MEI, new TakeExitCommand(sheet.id(), request, line.uid(), 1, Exit.SPLIT)));
        useCases.assertRefused(
                new DraftingRefusal.NotSaid(),
                () -> useCases.takeExit.run(
                        UseCases.MEI, new TakeExitCommand(sheet.id(), request, line.uid(), 2, Exit.SPLIT)));
    }

    @Test
    void aSheetWithFiveHealthFiguresTakesNoMore() {
        for (String name : List.of("甲指标100%", "乙指标100%", "丙指标100%", "丁指标100%", "戊指标100%")) {
            DraftKeyResult line = add(name);
            Outcomes.done(useCases.takeExit.run(
                    UseCases.MEI, new TakeExitCommand(sheet.id(), An.request(), line.uid(), 1, Exit.TO_HEALTH)));
        }
        DraftKeyResult line = add("计划按时完成率100%");

        useCases.assertRefused(
                new SheetRefusal.EnoughHealthFigures(5),
                () -> useCases.takeExit.run(
                        UseCases.MEI, new TakeExitCommand(sheet.id(), request, line.uid(), 1, Exit.TO_HEALTH)));
    }

    @Test
    void singleLinesAreCheckedInTheirOrderAndNotTooManyAtOnce() {
        LineToCheck good = new LineToCheck(LineKind.OBJECTIVE, "Shops trust us", null, "");
        LineToCheck task = new LineToCheck(LineKind.KEY_RESULT, "Replace the message queue", null, "");

        assertEquals(
                List.of(List.of(), List.of(FindingId.TASK)),
                Outcomes.done(useCases.checkLines.run(UseCases.MEI, List.of(good, task))).stream()
                        .map(findings -> findings.stream().map(Finding::id).toList())
                        .toList());
        useCases.assertRefused(
                new DraftingRefusal.TooManyLines("lines", 200),
                () -> useCases.checkLines.run(UseCases.MEI, Collections.nCopies(201, good)));
    }
}
