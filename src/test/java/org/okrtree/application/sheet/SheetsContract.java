package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Milestones.Milestone;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.DroppedLine;
import org.okrtree.domain.sheet.HealthReading;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.LineAside;
import org.okrtree.domain.sheet.LineKind;
import org.okrtree.domain.sheet.LineNumbers;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.team.Team;

public abstract class SheetsContract extends StoreContract {

    private static final Saver MEI = new Saver(An.MEI, Instant.parse("2026-01-05T23:59:59.999Z"));

    private final Team team = An.team().build();
    private final Cycle cycle = An.cycle().build();
    private final Sheet sheet = An.sheet(team, cycle);
    private final DraftKeyResult first =
            An.keyResult().increase("0.1", "0.30", "%").build();
    private final DraftKeyResult second =
            An.keyResult().position(2).withoutMeasure().build();
    private final DraftObjective objective =
            An.objective().with(first).with(second).build();

    protected abstract Sheets sheets();

    private void begin() {
        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, objective, MEI);
            sheets().add(sheet, objective.id(), first, MEI);
            sheets().add(sheet, objective.id(), second, MEI);
        });
    }

    private List<DraftObjective> lines() {
        return sheets().draft(sheet.id()).orElseThrow().objectives();
    }

    @Test
    void aSheetIsFoundByItsCycleAndTeam() {
        Sheet other = An.sheet(An.team().build(), cycle);
        write(() -> List.of(sheet, other).forEach(sheets()::add));

        assertEquals(Optional.of(sheet), sheets().of(cycle.id(), team.id()));
        assertEquals(Set.of(sheet, other), Set.copyOf(sheets().inCycle(cycle.id())));
        assertEquals(Optional.empty(), sheets().of(An.cycle().build().id(), team.id()));
    }

    @Test
    void aSecondSheetOfTheSameCycleAndTeamIsAConflict() {
        write(() -> sheets().add(sheet));

        assertConflict(() -> sheets().add(An.sheet(team, cycle)));

        assertEquals(List.of(sheet), sheets().inCycle(cycle.id()));
    }

    @Test
    void aSheetComesFromStateToStateOnce() {
        write(() -> sheets().add(sheet));

        write(() -> sheets().change(sheet, sheet.opened()));
        write(() -> sheets().change(sheet.opened(), sheet.opened().agreed()));

        assertEquals(List.of(sheet.opened().agreed()), sheets().inCycle(cycle.id()));
        assertConflict(() -> sheets().change(sheet.opened(), sheet.opened().agreed()));
    }

    @Test
    void aDraftComesBackAsItWasWritten() {
        begin();

        assertEquals(Optional.of(new Draft(sheet, List.of(objective), List.of())), sheets().draft(sheet.id()));
        assertEquals(Optional.empty(), sheets().draft(new SheetId(An.uid())));
    }

    @Test
    void whatSomebodyTypedComesBackToTheLetter() {
        DraftKeyResult odd = An.keyResult()
                .saying("投诉率从 2.50% 降到 \uD83D\uDE00 “1.00%” <b>'; --")
                .decrease("123456789012345678.123456789012", "-0.000000000001", "-")
                .readFrom("-")
                .ownedBy(An.TAO)
                .build();
        DraftObjective long_ = An.objective()
                .titled("目".repeat(255))
                .why("One line\n\tand another \uD83C\uDFAF ".repeat(130))
                .position(7)
                .ownedBy(An.LIN)
                .with(odd)
                .build();

        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, long_, MEI);
            sheets().add(sheet, long_.id(), odd, MEI);
        });

        assertEquals(List.of(long_), lines());
    }

    @Test
    void wordsFromRightToLeftComeBackToTheLetter() {
        String words =
                "\u202Bهدف: العملاء يوصون بنا (١٢%)\u202C \u200Fסוף \uD83D\uDC69\u200D\uD83D\uDE80 \uD842\uDFB7 e\u0301";
        DraftKeyResult keyResult = An.keyResult()
                .saying(words)
                .increase("0", "1", words)
                .readFrom(words)
                .build();
        DraftObjective both =
                An.objective().titled(words).why(words).with(keyResult).build();

        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, both, MEI);
            sheets().add(sheet, both.id(), keyResult, MEI);
        });

        assertEquals(List.of(both), lines());
    }

    @Test
    void linesComeInTheirOrder() {
        DraftObjective later = An.objective().position(9).build();
        DraftObjective earlier = An.objective().position(3).build();

        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, later, MEI);
            sheets().add(sheet, earlier, MEI);
        });

        assertEquals(List.of(earlier, later), lines());
    }

    @Test
    void aSavedLineStandsInItsNewWords() {
        begin();
        DraftKeyResult better =
                An.keyResult().id(first.id()).version(2).decrease("9", "3", "").build();
        DraftObjective clearer = An.objective()
                .id(objective.id())
                .version(2)
                .titled("Customers stay")
                .with(better)
                .with(second)
                .build();

        write(() -> sheets().save(sheet, better, MEI));
        write(() -> sheets().save(sheet, clearer, MEI));

        assertEquals(List.of(clearer), lines());
    }

    @Test
    void aVersionOfALineIsSavedOnce() {
        begin();
        DraftKeyResult mine =
                An.keyResult().id(first.id()).version(2).saying("mine").build();
        DraftKeyResult theirs =
                An.keyResult().id(first.id()).version(2).saying("theirs").build();
        write(() -> sheets().save(sheet, theirs, MEI));

        assertConflict(() -> sheets().save(sheet, mine, MEI));

        assertEquals("theirs", lines().get(0).keyResults().get(0).words().statement());
    }

    @Test
    void aVersionOfAnObjectiveIsSavedOnce() {
        begin();
        DraftObjective theirs = An.objective().id(objective.id()).version(2).build();
        write(() -> sheets().save(sheet, theirs, MEI));

        assertConflict(() -> sheets().save(sheet, theirs, MEI));
    }

    @Test
    void aRemovedKeyResultIsGoneFromTheDraft() {
        begin();

        write(() -> sheets().remove(first));

        assertEquals(List.of(second), lines().get(0).keyResults());
    }

    @Test
    void aRemovedObjectiveIsGoneFromTheDraftWithWhatStoodUnderIt() {
        begin();

        write(() -> sheets().remove(objective));

        assertEquals(List.of(), lines());
    }

    @Test
    void aRemovedLineIsNotSavedAgain() {
        begin();
        write(() -> sheets().remove(first));

        assertConflict(() ->
                sheets().save(sheet, An.keyResult().id(first.id()).version(2).build(), MEI));
        assertConflict(() -> sheets().remove(first));
    }

    @Test
    void aLineThatWasSavedMeanwhileIsNotRemoved() {
        begin();
        DraftKeyResult better = An.keyResult().id(first.id()).version(2).build();
        write(() -> sheets().save(sheet, better, MEI));

        assertConflict(() -> sheets().remove(first));

        assertEquals(List.of(better, second), lines().get(0).keyResults());
    }

    @Test
    void aLineThatWasPublishedMeanwhileIsNeitherRemovedNorSavedWithoutItsNumber() {
        begin();
        write(() -> sheets().markPublished(
                        sheet.id(), new LineNumbers(Map.of(objective.id(), 1), Map.of(first.id(), 1), Map.of())));
        List<DraftObjective> published = lines();

        assertConflict(() -> sheets().remove(first));
        assertConflict(() -> sheets().remove(objective));
        assertConflict(() ->
                sheets().save(sheet, An.keyResult().id(first.id()).version(2).build(), MEI));

        assertEquals(published, lines());
    }

    @Test
    void theSheetOfAKeyResultIsKnownAlsoAfterItWasRemoved() {
        begin();
        write(() -> sheets().remove(first));

        assertEquals(Optional.of(sheet), sheets().sheetOf(first.id()));
        assertEquals(Optional.of(sheet), sheets().sheetOf(second.id()));
        assertEquals(
                Optional.empty(),
                sheets().sheetOf(new KeyResultId(objective.id().uid())));
    }

    @Test
    void theSheetOfAnObjectiveIsKnownAlsoAfterItWasRemoved() {
        begin();
        DraftObjective other = An.objective().position(2).build();
        write(() -> sheets().add(sheet, other, MEI));
        write(() -> sheets().remove(other));

        assertEquals(Optional.of(sheet), sheets().sheetOf(objective.id()));
        assertEquals(Optional.of(sheet), sheets().sheetOf(other.id()));
        assertEquals(
                Optional.empty(), sheets().sheetOf(new ObjectiveId(first.id().uid())));
    }

    @Test
    void thePlaceOfAnObjectiveIsItsSheetAndAKeyResultHasNone() {
        begin();

        assertEquals(Optional.of(sheet.id()), sheets().placeOf(objective.id()));
        assertEquals(
                Optional.empty(), sheets().placeOf(new ObjectiveId(first.id().uid())));
    }

    @Test
    void aPublishedSheetKeepsTheNumbersOfItsLines() {
        DraftKeyResult measured = An.keyResult().position(2).build();
        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, objective, MEI);
            sheets().add(sheet, objective.id(), first, MEI);
            sheets().add(sheet, objective.id(), measured, MEI);
        });
        PublishedLines numbered = PublishedLines.of(sheets().draft(sheet.id()).orElseThrow(), Upward.NOTHING);

        write(() -> sheets().markPublished(sheet.id(), numbered.numbers()));

        Draft draft = sheets().draft(sheet.id()).orElseThrow();
        assertEquals(SheetState.PUBLISHED, draft.sheet().state());
        assertEquals(numbered, PublishedLines.of(draft, Upward.NOTHING));
        assertEquals(
                List.of(1, 2),
                draft.objectives().get(0).keyResults().stream()
                        .map(DraftKeyResult::number)
                        .toList());
    }

    @Test
    void aLineThatWasRemovedMeanwhileCannotBePublished() {
        begin();
        PublishedLines numbered = PublishedLines.of(
                new Draft(
                        sheet,
                        List.of(An.objective().id(objective.id()).with(first).build()),
                        List.of()),
                Upward.NOTHING);
        write(() -> sheets().remove(first));

        assertConflict(() -> sheets().markPublished(sheet.id(), numbered.numbers()));

        assertEquals(
                SheetState.DRAFT,
                sheets().draft(sheet.id()).orElseThrow().sheet().state());
    }

    @Test
    void aMeasureOfAnyKindComesBackFinishedOrNot() {
        List<MeasureDraft> measures = List.of(
                MeasureDraft.of(An.increase("0.10", "3", "%")),
                MeasureDraft.of(new Change(
                        MeasureKind.DECREASE,
                        new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)),
                        An.decimal("1.50"),
                        "h",
                        2)),
                MeasureDraft.of(An.keep("", "1", "%")),
                MeasureDraft.of(An.keep("80", "120", "")),
                MeasureDraft.of(An.milestones("一", "\uD83C\uDFAF two", "three")),
                MeasureDraft.of(new YesNo("the register")),
                new MeasureDraft(MeasureKind.INCREASE, null, null, An.decimal("40"), null, null, "", 0, List.of(), ""),
                new MeasureDraft(
                        MeasureKind.INCREASE,
                        An.decimal("40"),
                        null,
                        An.decimal("40.0"),
                        null,
                        null,
                        "",
                        1,
                        List.of(),
                        ""),
                new MeasureDraft(
                        MeasureKind.MILESTONES,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        0,
                        List.of(new Milestone("alone", "")),
                        ""));
        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, objective, MEI);
        });

        for (MeasureDraft measure : measures) {
            DraftKeyResult line = An.keyResult().written(measure).build();
            write(() -> sheets().add(sheet, objective.id(), line, MEI));

            assertEquals(
                    Optional.of(line), sheets().draft(sheet.id()).orElseThrow().keyResult(line.id()));
        }
    }

    @Test
    void rhythmScoringCommitmentAndWhatIsCitedComeBack() {
        DraftKeyResult scored = An.keyResult()
                .rhythm(Rhythm.MONTHLY)
                .scored(ScoringRule.stored("bands 0:0 30:0.3 70:0.7 100:1"))
                .build();
        DraftObjective committed = new DraftObjective(
                new ObjectiveId(An.uid()),
                1,
                1,
                0,
                new ObjectiveWords("Grow", "", An.MEI, Commitment.COMMITTED, new Cited(2, new StatementId(An.uid()))),
                List.of(scored));

        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, committed, MEI);
            sheets().add(sheet, committed.id(), scored, MEI);
        });

        assertEquals(List.of(committed), lines());
    }

    @Test
    void healthFiguresComeBackInTheirOrder() {
        DraftHealthFigure first = An.healthFigure();
        DraftHealthFigure second = new DraftHealthFigure(
                new HealthFigureId(An.uid()),
                1,
                2,
                0,
                new HealthWords("按时率 \uD83C\uDFAF", An.keep("95.50", "", "%"), ""));
        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, second, MEI);
            sheets().add(sheet, first, MEI);
        });

        assertEquals(
                List.of(first, second), sheets().draft(sheet.id()).orElseThrow().health());
        assertEquals(List.of(), lines());
    }

    @Test
    void ofTwoSaversOfAHealthFigureTheSecondIsAConflict() {
        DraftHealthFigure figure = An.healthFigure();
        DraftHealthFigure saved =
                new DraftHealthFigure(figure.id(), 2, 1, 0, new HealthWords("Errors", An.keep("", "2", "%"), ""));
        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, figure, MEI);
            sheets().save(sheet, saved, MEI);
        });

        assertConflict(() -> sheets().save(sheet, saved, MEI));
        assertConflict(() -> sheets().remove(figure));

        assertEquals(List.of(saved), sheets().draft(sheet.id()).orElseThrow().health());
    }

    @Test
    void aHealthFigureThatWasRemovedIsGoneAndOneThatIsPublishedKeepsItsNumber() {
        DraftHealthFigure gone = An.healthFigure();
        DraftHealthFigure stays = An.healthFigure();
        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, gone, MEI);
            sheets().add(sheet, stays, MEI);
            sheets().remove(gone);
            sheets().markPublished(sheet.id(), new LineNumbers(Map.of(), Map.of(), Map.of(stays.id(), 3)));
        });

        assertEquals(
                List.of(new DraftHealthFigure(stays.id(), 1, 1, 3, stays.words())),
                sheets().draft(sheet.id()).orElseThrow().health());
    }

    @Test
    void severalDraftsComeEachWithItsOwnLines() {
        begin();
        Sheet empty = An.sheet(An.team().build(), cycle);
        write(() -> sheets().add(empty));

        assertEquals(
                List.of(
                        new Draft(empty, List.of(), List.of()),
                        sheets().draft(sheet.id()).orElseThrow()),
                sheets().drafts(List.of(empty, sheet)));
        assertEquals(List.of(), sheets().drafts(List.of()));
    }

    @Test
    void linesComeIntoADraftTogether() {
        begin();
        DraftKeyResult below = An.keyResult().position(3).build();
        DraftHealthFigure figure = An.healthFigure();
        DraftObjective another = An.objective()
                .position(2)
                .with(An.keyResult().saying("字 \uD83D\uDE00").build())
                .with(An.keyResult().position(2).withoutMeasure().build())
                .build();

        write(() -> sheets().addAll(
                        sheet,
                        new DraftLines(List.of(another), Map.of(objective.id(), List.of(below)), List.of(figure)),
                        MEI));

        DraftObjective first = lines().get(0);
        assertEquals(below, first.keyResults().get(2));
        assertEquals(another, lines().get(1));
        assertEquals(List.of(figure), sheets().draft(sheet.id()).orElseThrow().health());
    }

    @Test
    void linesLeaveADraftTogether() {
        begin();

        write(() -> sheets().removeAll(new DraftLines(List.of(), Map.of(objective.id(), List.of(first)), List.of())));

        assertEquals(List.of(second), lines().get(0).keyResults());
        write(() -> sheets().removeAll(new DraftLines(lines(), Map.of(), List.of())));
        assertEquals(List.of(), lines());
    }

    @Test
    void whenOneOfThemWasChangedNoneLeaves() {
        begin();
        DraftKeyResult edited = new DraftKeyResult(first.id(), 2, 1, 0, second.words());
        write(() -> sheets().save(sheet, edited, MEI));

        assertConflict(() -> sheets().removeAll(new DraftLines(List.of(objective), Map.of(), List.of())));

        assertEquals(List.of(edited, second), lines().get(0).keyResults());
    }

    @Test
    void aLineThatWasTakenOutIsKeptAndComesBackAsItWas() {
        begin();
        write(() -> sheets().remove(first));

        LineAside aside = sheets().aside(sheet.id(), first.uid()).orElseThrow();
        write(() -> sheets().restore(aside));

        assertEquals(new LineAside(LineKind.KEY_RESULT, first.uid(), objective.uid(), first.title()), aside);
        assertEquals(List.of(objective), lines());
        assertEquals(Optional.empty(), sheets().aside(sheet.id(), first.uid()));
    }

    @Test
    void aLineThatStandsInTheDraftCannotBeRestoredOnceMore() {
        begin();
        LineAside aside = new LineAside(LineKind.KEY_RESULT, first.uid(), objective.uid(), first.title());

        assertConflict(() -> sheets().restore(aside));
    }

    @Test
    void aDroppedLineIsInTheDraftAsDroppedWithItsReason() {
        begin();
        write(() -> sheets().markPublished(sheet.id(), new LineNumbers(Map.of(), Map.of(first.id(), 4), Map.of())));
        DraftKeyResult published =
                sheets().draft(sheet.id()).orElseThrow().keyResult(first.id()).orElseThrow();

        write(() -> sheets().drop(published, "Nobody\nasks \uD83C\uDFAF"));

        Draft draft = sheets().draft(sheet.id()).orElseThrow();
        assertEquals(
                List.of(new DroppedLine(
                        LineKind.KEY_RESULT,
                        first.uid(),
                        objective.uid(),
                        4,
                        first.title(),
                        "Nobody\nasks \uD83C\uDFAF")),
                draft.dropped());
        assertEquals(Optional.empty(), draft.keyResult(first.id()));
    }

    @Test
    void aMovedLineKeepsItsVersionAndItsWords() {
        begin();

        write(() -> sheets().place(sheet.id(), Map.of(first.uid(), 2, second.uid(), 1)));

        assertEquals(
                List.of(
                        new DraftKeyResult(second.id(), 1, 1, 0, second.words()),
                        new DraftKeyResult(first.id(), 1, 2, 0, first.words())),
                lines().get(0).keyResults());
    }

    @Test
    void aLineThatWasTakenOutCannotBeMoved() {
        begin();
        write(() -> sheets().remove(first));

        assertConflict(() -> sheets().place(sheet.id(), Map.of(first.uid(), 2)));
    }

    @Test
    void theLastValueOfAHealthFigureStaysThroughEditsAndMoves() {
        DraftHealthFigure figure = An.healthFigure();
        HealthReading last = new HealthReading(An.decimal("0.80"), LocalDate.of(2026, 2, 28));
        write(() -> {
            sheets().add(sheet);
            sheets().add(sheet, figure, MEI);
        });

        write(() -> sheets().read(figure.id(), last));
        write(() -> sheets().save(
                        sheet,
                        new DraftHealthFigure(
                                figure.id(), 2, 1, 0, new HealthWords("Faults", An.keep("", "1", "%"), "")),
                        MEI));
        write(() -> sheets().place(sheet.id(), Map.of(figure.uid(), 3)));

        assertEquals(Optional.of(last), sheets().draft(sheet.id()).orElseThrow().lastValue(figure.id()));
    }

    @Test
    void everySavedVersionOfALineIsFoundWithWhoSavedIt() {
        DraftHealthFigure figure = An.healthFigure();
        begin();
        write(() -> {
            sheets().add(sheet, figure, MEI);
            sheets().save(
                            sheet,
                            new DraftKeyResult(first.id(), 2, 1, 0, second.words()),
                            new Saver(An.TAO, MEI.at().plusMillis(1)));
        });

        assertEquals(Optional.of(new Saved<>(first.words(), MEI)), sheets().saved(first.id(), 1));
        assertEquals(
                Optional.of(
                        new Saved<>(second.words(), new Saver(An.TAO, MEI.at().plusMillis(1)))),
                sheets().saved(first.id(), 2));
        assertEquals(
                List.of(
                        Optional.of(new Saved<>(objective.words(), MEI)),
                        Optional.of(new Saved<>(figure.words(), MEI)),
                        Optional.empty()),
                List.of(
                        sheets().saved(objective.id(), 1),
                        sheets().saved(figure.id(), 1),
                        sheets().saved(figure.id(), 2)));
    }
}
