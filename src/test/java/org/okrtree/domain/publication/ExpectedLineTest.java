package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class ExpectedLineTest {

    private static final Cycle CYCLE =
            An.cycle().days("2026-01-01", "2026-04-11").zone("Asia/Shanghai").build();
    private static final Team RD = An.team().build();
    private static final Sheet SHEET = An.sheet(RD, CYCLE);
    private static final KeyResultId KEY_RESULT = new KeyResultId(An.uid());

    private static PublishedSheet published(String at, Measure measure) {
        PublishedSheet content = An.publication(
                        SHEET,
                        RD,
                        CYCLE,
                        An.objective()
                                .with(An.keyResult()
                                        .id(KEY_RESULT)
                                        .measured(measure)
                                        .build())
                                .build())
                .content();
        return new PublishedSheet(
                content.sheet(),
                content.revision(),
                Instant.parse(at),
                content.by(),
                content.reason(),
                content.cycle(),
                content.team(),
                content.scoringRule(),
                content.objectives(),
                content.health());
    }

    private static String line(PublishedSheet... revisions) {
        return ExpectedLine.of(KEY_RESULT, Arrays.asList(revisions)).segments().stream()
                .map(segment -> segment.from() + " "
                        + segment.atFrom().stripTrailingZeros().toPlainString() + " to " + segment.to() + " "
                        + segment.atTo().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    @Test
    void oneRevisionExpectsAStraightWayOverTheWholeCycleAlsoBeforeItWasPublished() {
        assertEquals(
                "2026-01-01 40 to 2026-04-11 60", line(published("2026-02-02T12:00:00Z", An.increase("40", "60", ""))));
    }

    @Test
    void aRaisedTargetIsAStepOnTheDayOfItsRevisionInTheZoneOfTheCycle() {
        // 17:00 in London is the next morning in Shanghai
        assertEquals(
                "2026-01-01 40 to 2026-02-20 50, 2026-02-20 60 to 2026-04-11 80",
                line(
                        published("2026-01-05T12:00:00Z", An.increase("40", "60", "")),
                        published("2026-02-19T17:00:00Z", An.increase("40", "80", ""))));
    }

    @Test
    void aDecreaseFalls() {
        assertEquals(
                "2026-01-01 9 to 2026-04-11 2", line(published("2026-01-05T12:00:00Z", An.decrease("9", "2", "h"))));
    }

    @Test
    void beforeABaselineIsFoundNothingIsExpectedAndThenFromTheFirstDayOn() {
        Change toBeFound = new Change(
                MeasureKind.INCREASE, new Baseline.ToBeFound(LocalDate.parse("2026-02-01")), An.decimal("60"), "", 0);

        assertEquals(
                "2026-01-01 40 to 2026-04-11 60",
                line(
                        published("2026-01-05T12:00:00Z", toBeFound),
                        published("2026-02-01T12:00:00Z", An.increase("40", "60", ""))));
    }

    @Test
    void whereThereIsNoWayToGoNothingIsExpected() {
        assertEquals("", line(published("2026-01-05T12:00:00Z", An.keep("", "3", ""))));
        assertEquals("", line(published("2026-01-05T12:00:00Z", An.milestones("a", "b"))));
        assertEquals(List.of(), ExpectedLine.of(KEY_RESULT, List.of()).segments());
    }
}
