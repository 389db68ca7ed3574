package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.RevisionDiff.Fate;
import org.okrtree.domain.publication.RevisionDiff.FieldDiff;
import org.okrtree.domain.publication.RevisionDiff.LineDiff;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.team.Team;

class RevisionDiffTest {

    private static final Team RD = An.team().build();
    private static final Cycle CYCLE = An.cycle().build();
    private static final Sheet SHEET = An.sheet(RD, CYCLE);
    private static final KeyResultId NPS = new KeyResultId(An.uid());
    private static final ObjectiveId GROW = new ObjectiveId(An.uid());
    private static final HealthFigureId ERRORS = new HealthFigureId(An.uid());

    @Test
    void whatSaysTheSameHasNoDifference() {
        PublishedSheet sheet = sheet(grow("Grow", keyResult(NPS, An.increase("40", "60", "points"))));

        assertTrue(RevisionDiff.between(sheet, sheet).isEmpty());
    }

    @Test
    void aChangedNumberIsToldWithBothValues() {
        RevisionDiff diff = RevisionDiff.between(
                sheet(grow("Grow", keyResult(NPS, An.increase("40", "60", "points")))),
                sheet(grow("Grow", keyResult(NPS, An.increase("40", "50", "points")))));

        assertEquals(
                List.of(new LineDiff(NPS.uid(), "Any", Fate.CHANGED, List.of(new FieldDiff("target", "60", "50")))),
                diff.lines());
        assertFalse(diff.isEmpty());
    }

    @Test
    void aBaselineThatWasFoundIsTold() {
        Measure open = new Change(
                MeasureKind.INCREASE, new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)), An.decimal("60"), "", 0);

        RevisionDiff diff = RevisionDiff.between(
                sheet(grow("Grow", keyResult(NPS, open))),
                sheet(grow("Grow", keyResult(NPS, An.increase("40", "60", "")))));

        assertEquals(
                List.of(new FieldDiff("baseline", "", "40"), new FieldDiff("foundBy", "2026-02-01", "")),
                diff.lines().get(0).fields());
    }

    @Test
    void ofAnotherKindOfMeasureEveryFieldOfBothIsTold() {
        RevisionDiff diff = RevisionDiff.between(
                sheet(grow("Grow", keyResult(NPS, new YesNo("the register")))),
                sheet(grow("Grow", keyResult(NPS, An.keep("80", "", "ms")))));

        assertEquals(
                List.of(
                        new FieldDiff("kind", "yes-no", "keep"),
                        new FieldDiff("low", "", "80"),
                        new FieldDiff("unit", "", "ms"),
                        new FieldDiff("decimals", "", "0"),
                        new FieldDiff("evidence", "the register", "")),
                diff.lines().get(0).fields());
    }

    @Test
    void milestonesAreToldOneALine() {
        RevisionDiff diff = RevisionDiff.between(
                sheet(grow("Grow", keyResult(NPS, An.milestones("tried", "sold")))),
                sheet(grow("Grow", keyResult(NPS, An.milestones("tried", "sold", "loved")))));

        assertEquals(
                "tried: seen by customers: tried\nsold: seen by customers: sold",
                diff.lines().get(0).fields().get(0).before());
    }

    @Test
    void aLineThatWasAddedIsToldWithWhatItSays() {
        RevisionDiff diff = RevisionDiff.between(sheet(), sheet(grow("Grow")));

        assertEquals(
                List.of(new LineDiff(
                        GROW.uid(),
                        "Grow",
                        Fate.ADDED,
                        List.of(
                                new FieldDiff("title", "", "Grow"),
                                new FieldDiff("owner", "", An.MEI.uid()),
                                new FieldDiff("commitment", "", "-")))),
                diff.lines());
    }

    @Test
    void whatIsGoneIsToldAtTheEnd() {
        PublishedObjective stays = objective(new ObjectiveId(An.uid()), "Stay");

        RevisionDiff diff = RevisionDiff.between(sheet(grow("Grow"), stays), sheet(objective(stays.id(), "Stay well")));

        assertEquals(
                List.of(Fate.CHANGED, Fate.GONE),
                diff.lines().stream().map(LineDiff::fate).toList());
        assertEquals("Grow", diff.lines().get(1).title());
        assertEquals(List.of(), diff.lines().get(1).fields());
        assertFalse(diff.reordered());
    }

    @Test
    void whatAnObjectiveServesAndContributesToIsCompared() {
        Cited statement = new Cited(1, new StatementId(An.uid()));
        ObjectiveId parent = new ObjectiveId(An.uid());

        RevisionDiff diff = RevisionDiff.between(
                sheet(grow("Grow")),
                sheet(new PublishedObjective(
                        GROW,
                        1,
                        "Grow",
                        "",
                        An.MEI,
                        Commitment.NOT_SAID,
                        statement,
                        List.of(
                                new PublishedContribution(parent, "We are loved", "helps"),
                                new PublishedContribution(parent, "We last", "saves")),
                        List.of())));

        assertEquals(
                List.of(
                        new FieldDiff("cites", "", statement.statement().uid()),
                        new FieldDiff("contributesTo", "", "We are loved: helps\nWe last: saves")),
                diff.lines().get(0).fields());
    }

    @Test
    void anotherOrderIsToldOnce() {
        PublishedObjective first = objective(new ObjectiveId(An.uid()), "First");
        PublishedObjective second = objective(new ObjectiveId(An.uid()), "Second");

        RevisionDiff diff = RevisionDiff.between(sheet(first, second), sheet(second, first));

        assertEquals(new RevisionDiff(List.of(), true), diff);
        assertFalse(diff.isEmpty());
    }

    @Test
    void aHealthFigureIsComparedToo() {
        RevisionDiff diff = RevisionDiff.between(
                healthy(new HealthWords("Errors", An.keep("", "1", "%"), "")),
                healthy(new HealthWords("Failed calls", An.keep("", "1", "%"), "logs")));

        assertEquals(
                List.of(new LineDiff(
                        ERRORS.uid(),
                        "Failed calls",
                        Fate.CHANGED,
                        List.of(
                                new FieldDiff("name", "Errors", "Failed calls"),
                                new FieldDiff("readFrom", "", "logs")))),
                diff.lines());
    }

    @Test
    void theRangeOfAHealthFigureIsComparedToo() {
        RevisionDiff diff = RevisionDiff.between(
                healthy(new HealthWords("Errors", An.keep("", "1", "%"), "")),
                healthy(new HealthWords("Errors", An.keep("", "2", "%"), "")));

        assertEquals(
                List.of(new FieldDiff("high", "1", "2")), diff.lines().get(0).fields());
    }

    @Test
    void whatIsSaidOfTheWholeSheetIsComparedFirst() {
        PublishedSheet before = sheet();
        PublishedSheet after = new PublishedSheet(
                before.sheet(),
                2,
                before.at(),
                before.by(),
                "",
                PublishedCycle.of(An.cycle().days("2026-01-01", "2026-04-30").build()),
                PublishedTeam.of(An.team().named("Research").build(), List.of()),
                new ScoringRule.ReachedOrNot(),
                List.of(),
                List.of());

        RevisionDiff diff = RevisionDiff.between(before, after);

        assertEquals(
                List.of(new LineDiff(
                        SHEET.id().uid(),
                        "",
                        Fate.CHANGED,
                        List.of(
                                new FieldDiff("team", "R&D", "Research"),
                                new FieldDiff("lastDay", "2026-03-31", "2026-04-30"),
                                new FieldDiff("scoring", "linear", "reached-or-not")))),
                diff.lines());
    }

    private static PublishedSheet sheet(PublishedObjective... objectives) {
        return sheet(List.of(objectives), List.of());
    }

    private static PublishedSheet healthy(HealthWords words) {
        return sheet(List.of(), List.of(new PublishedHealthFigure(ERRORS, 1, words)));
    }

    private static PublishedSheet sheet(List<PublishedObjective> objectives, List<PublishedHealthFigure> health) {
        return new PublishedSheet(
                SHEET.id(),
                1,
                An.NOON,
                An.MEI,
                "",
                PublishedCycle.of(CYCLE),
                PublishedTeam.of(RD, List.of()),
                new ScoringRule.Linear(),
                objectives,
                health);
    }

    private static PublishedObjective grow(String title, PublishedKeyResult... keyResults) {
        return new PublishedObjective(
                GROW, 1, title, "", An.MEI, Commitment.NOT_SAID, null, List.of(), List.of(keyResults));
    }

    private static PublishedObjective objective(ObjectiveId id, String title) {
        return new PublishedObjective(id, 1, title, "", An.MEI, Commitment.NOT_SAID, null, List.of(), List.of());
    }

    private static PublishedKeyResult keyResult(KeyResultId id, Measure measure) {
        return new PublishedKeyResult(id, 1, "Any", An.MEI, measure, "", Rhythm.WEEKLY, null);
    }
}
