package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineNumbers;
import org.okrtree.domain.sheet.Sheet;

class PublishedLinesTest {

    private static final Sheet SHEET = An.sheet(An.team().build(), An.cycle().build());

    @Test
    void aLineIsPublishedInItsOwnWords() {
        DraftKeyResult keyResult = An.keyResult()
                .saying("Revenue")
                .ownedBy(An.LIN)
                .increase("0", "300", "M")
                .readFrom("the ledger")
                .build();
        DraftObjective objective = An.objective()
                .titled("Grow")
                .why("it pays")
                .ownedBy(An.TAO)
                .with(keyResult)
                .build();

        List<PublishedObjective> published = publish(objective);

        Measure measure = An.change(MeasureKind.INCREASE, An.decimal("0"), An.decimal("300"), "M");
        assertEquals(
                List.of(new PublishedObjective(
                        objective.id(),
                        1,
                        "Grow",
                        "it pays",
                        An.TAO,
                        Commitment.NOT_SAID,
                        null,
                        List.of(),
                        List.of(new PublishedKeyResult(
                                keyResult.id(), 1, "Revenue", An.LIN, measure, "the ledger", Rhythm.WEEKLY, null)))),
                published);
    }

    @Test
    void newLinesAreNumberedInTheirOrder() {
        List<PublishedObjective> published = publish(
                An.objective().build(),
                An.objective()
                        .with(An.keyResult().build())
                        .with(An.keyResult().build())
                        .build());

        assertEquals(List.of(1, 2), numbers(published));
        assertEquals(List.of(1, 2), keyResultNumbers(published.get(1)));
    }

    @Test
    void aNumberOnceGivenStaysWhereverTheLineMoves() {
        List<PublishedObjective> published = publish(
                An.objective().number(3).build(),
                An.objective().number(1).build(),
                An.objective()
                        .number(2)
                        .with(An.keyResult().number(2).build())
                        .with(An.keyResult().number(1).build())
                        .build());

        assertEquals(List.of(3, 1, 2), numbers(published));
        assertEquals(List.of(2, 1), keyResultNumbers(published.get(2)));
    }

    @Test
    void aNewLineTakesANumberThatWasNeverGiven() {
        List<PublishedObjective> published = publish(
                An.objective().build(),
                An.objective()
                        .number(5)
                        .with(An.keyResult().build())
                        .with(An.keyResult().number(7).build())
                        .with(An.keyResult().build())
                        .build(),
                An.objective().build());

        assertEquals(List.of(6, 5, 7), numbers(published));
        assertEquals(List.of(8, 7, 9), keyResultNumbers(published.get(1)));
    }

    @Test
    void theKeyResultsOfEachObjectiveAreNumberedFromOne() {
        List<PublishedObjective> published = publish(
                An.objective().with(An.keyResult().number(4).build()).build(),
                An.objective().with(An.keyResult().build()).build());

        assertEquals(List.of(1), keyResultNumbers(published.get(1)));
    }

    @Test
    void aKeyResultWithoutAMeasureIsNeverPublished() {
        DraftObjective objective =
                An.objective().with(An.keyResult().withoutMeasure().build()).build();

        assertThrows(NoSuchElementException.class, () -> publish(objective));
    }

    @Test
    void theNumbersThatWereGivenAreToldLineByLine() {
        DraftKeyResult keyResult = An.keyResult().number(4).build();
        DraftObjective first = An.objective().number(2).with(keyResult).build();
        DraftObjective second = An.objective().build();

        LineNumbers numbers =
                PublishedLines.of(draft(first, second), Upward.NOTHING).numbers();

        assertEquals(
                new LineNumbers(Map.of(first.id(), 2, second.id(), 3), Map.of(keyResult.id(), 4), Map.of()), numbers);
    }

    @Test
    void healthFiguresAreNumberedLikeOtherLines() {
        DraftHealthFigure first = An.healthFigure();
        DraftHealthFigure second = new DraftHealthFigure(new HealthFigureId(An.uid()), 1, 2, 4, first.words());

        PublishedLines published =
                PublishedLines.of(new Draft(SHEET, List.of(), List.of(first, second)), Upward.NOTHING);

        assertEquals(
                List.of(
                        new PublishedHealthFigure(first.id(), 5, first.words()),
                        new PublishedHealthFigure(second.id(), 4, first.words())),
                published.health());
        assertEquals(Map.of(first.id(), 5, second.id(), 4), published.numbers().health());
    }

    private static List<PublishedObjective> publish(DraftObjective... objectives) {
        return PublishedLines.of(draft(objectives), Upward.NOTHING).objectives();
    }

    private static Draft draft(DraftObjective... objectives) {
        return new Draft(SHEET, List.of(objectives), List.of());
    }

    private static List<Integer> numbers(List<PublishedObjective> published) {
        return published.stream().map(PublishedObjective::number).toList();
    }

    private static List<Integer> keyResultNumbers(PublishedObjective objective) {
        return objective.keyResults().stream().map(PublishedKeyResult::number).toList();
    }
}
