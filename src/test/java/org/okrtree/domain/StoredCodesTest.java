package org.okrtree.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.access.ReadersChoice;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionState;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.checkin.KeptPeriods;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.drafting.Exit;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.drafting.Severity;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.RevisionDiff;
import org.okrtree.domain.published.TreeFilter;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.steps.CycleSteps;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.worklink.SprintState;

/** What stands in databases and published texts is never called otherwise. */
class StoredCodesTest {

    @Test
    void theCodesOfDeedsStay() {
        assertEquals(
                List.of(
                        "access.groups",
                        "team.added",
                        "team.changed",
                        "cycle.opened",
                        "sheet.started",
                        "line.removed",
                        "line.dropped",
                        "line.restored",
                        "line.moved",
                        "health-figure.value-set",
                        "stand-in.named",
                        "issue.linked",
                        "issue.unlinked",
                        "issue.link-reworded",
                        "contribution.withdrawn",
                        "sprint.linked",
                        "sprint.unlinked",
                        "team.closed",
                        "cycle.prepared",
                        "cycle.changed",
                        "cycle.planned",
                        "cycle.moved",
                        "cycle.thrown-away",
                        "sheet.discussion-opened",
                        "sheet.agreed",
                        "sheet.lines-pasted",
                        "sheet.lines-copied",
                        "sheet.paste-taken-back",
                        "line.exit-taken",
                        "line.issue-made",
                        "line.finding-kept",
                        "line.finding-asked-again",
                        "line.edit-kept",
                        "line.edit-settled",
                        "line.edit-restored"),
                codes(Deed.values(), Deed::code));
    }

    @Test
    void theCodesOfTheDraftCheckStay() {
        assertEquals(
                List.of(
                        "pasted",
                        "copied",
                        "split",
                        "to-health",
                        "to-issue",
                        "to-key-result",
                        "to-measure",
                        "from-example"),
                codes(TakenLines.Source.values(), TakenLines.Source::code));
        assertEquals(
                List.of("split", "to-health", "to-issue", "to-key-result", "to-measure", "from-example"),
                codes(Exit.values(), Exit::code));
        assertEquals(List.of("blocks", "warns", "hints"), codes(Severity.values(), Severity::code));
        assertEquals(
                List.of(
                        "no-key-result",
                        "no-measure",
                        "no-change",
                        "repeats-parent-kr",
                        "no-strategy",
                        "number-in-objective",
                        "several-in-one",
                        "output-count",
                        "kpi",
                        "todo-date",
                        "deliverable",
                        "task",
                        "repeats-objective",
                        "vague",
                        "no-source",
                        "too-many-objectives",
                        "too-many-key-results",
                        "too-few-key-results"),
                codes(FindingId.values(), FindingId::code));
    }

    @Test
    void aCodeLeadsBackToWhatHasIt() {
        assertEquals(Optional.of(Exit.TO_HEALTH), Exit.ofCode("to-health"));
        assertEquals(Optional.empty(), Exit.ofCode("pasted"));
        assertEquals(Optional.of(FindingId.KPI), FindingId.ofCode("kpi"));
        assertEquals(Optional.empty(), FindingId.ofCode("KPI"));
        assertEquals(Optional.of(Deed.SHEET_AGREED), Deed.ofCode("sheet.agreed"));
        assertEquals(Optional.empty(), Deed.ofCode("sheet.forgotten"));
        assertEquals(Optional.of(TakenLines.Source.TO_ISSUE), TakenLines.Source.ofCode("to-issue"));
        assertEquals(Optional.empty(), TakenLines.Source.ofCode("away"));
        assertEquals(
                List.of(false, false, true, true, true, true, true, true),
                Stream.of(TakenLines.Source.values())
                        .map(TakenLines.Source::isExit)
                        .toList());
    }

    @Test
    void theCodesOfStatesStay() {
        assertEquals(
                List.of("preparing", "drafting", "running", "scoring", "closed"),
                codes(CycleState.values(), CycleState::code));
        assertEquals(
                List.of("draft", "in-discussion", "agreed", "published"), codes(SheetState.values(), SheetState::code));
    }

    @Test
    void theCodesOfPlansStay() {
        assertEquals(List.of("ordinary", "pilot", "practice"), codes(CycleKind.values(), CycleKind::code));
        assertEquals(List.of("sponsor", "lead", "champion", "coach", "scribe"), codes(Duty.values(), Duty::code));
        assertEquals(
                List.of(
                        "shared-understanding",
                        "drafting",
                        "publication",
                        "briefing",
                        "weekly-check-in",
                        "mid-cycle-review",
                        "scoring",
                        "retrospective"),
                codes(RulesDocument.Step.values(), RulesDocument.Step::code));
    }

    @Test
    void theCodesOfConditionsStay() {
        assertEquals(
                List.of(
                        "strategy",
                        "shared-understanding",
                        "committee",
                        "scope",
                        "rules-document",
                        "scoring-rule",
                        "top-sheet-agreed",
                        "last-day",
                        "all-scored",
                        "briefing-held",
                        "mid-cycle-review-held",
                        "retrospective"),
                codes(CycleCondition.values(), CycleCondition::code));
        assertEquals(
                List.of("one-person", "one-business-line", "led-by-hr", "open-duty"),
                codes(Committee.Warning.values(), Committee.Warning::code));
    }

    @Test
    void theCodesOfAnswersStay() {
        assertEquals(
                List.of("acknowledged", "questioned", "declined"),
                codes(ContributionAnswer.Kind.values(), ContributionAnswer.Kind::code));
        assertEquals(
                List.of("offered", "acknowledged", "questioned", "declined", "withdrawn"),
                codes(ContributionState.values(), ContributionState::code));
    }

    @Test
    void theCodesOfPublishedWordsStay() {
        assertEquals(List.of("company", "unit", "team", "person"), codes(TeamLevel.values(), TeamLevel::code));
        assertEquals(
                List.of("increase", "decrease", "keep", "milestones", "yes-no"),
                codes(MeasureKind.values(), MeasureKind::code));
        assertEquals(List.of("weekly", "two-weeks", "monthly", "once"), codes(Rhythm.values(), Rhythm::code));
        assertEquals(List.of("-", "committed", "aspirational"), codes(Commitment.values(), Commitment::code));
        assertEquals(List.of("future", "active", "closed"), codes(SprintState.values(), SprintState::code));
    }

    @Test
    void theCodesOfReadersStay() {
        assertEquals(
                List.of("nobody", "group", "logged-in", "page-readers"),
                codes(ReadersChoice.Who.values(), ReadersChoice.Who::code));
    }

    @Test
    void theCodesThatStandInAddressesAndInWhatRestTellsStay() {
        assertEquals(
                List.of("", "doubtful", "open", "likely", "sure", "none"),
                codes(TreeFilter.Believing.values(), TreeFilter.Believing::code));
        assertEquals(List.of("added", "gone", "changed"), codes(RevisionDiff.Fate.values(), RevisionDiff.Fate::code));
        assertEquals(
                List.of("done", "now", "missing", "skipped", "ahead"),
                codes(CycleSteps.Standing.values(), CycleSteps.Standing::code));
        assertEquals(
                List.of("in", "out", "miss", "next"), codes(KeptPeriods.Period.values(), KeptPeriods.Period::code));
    }

    private static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).toList();
    }
}
