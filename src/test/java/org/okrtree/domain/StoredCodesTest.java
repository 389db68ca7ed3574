package org.okrtree.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionState;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.TeamLevel;

/** What stands in databases and published texts is never called otherwise; a new one is added at its end. */
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
                        "stand-in.named",
                        "issue.linked",
                        "issue.unlinked",
                        "contribution.withdrawn",
                        "sprint.linked",
                        "sprint.unlinked"),
                codes(Deed.values(), Deed::code));
    }

    @Test
    void theCodesOfStatesStay() {
        assertEquals(
                List.of("preparing", "drafting", "running", "scoring", "closed"),
                codes(CycleState.values(), CycleState::code));
        assertEquals(List.of("draft", "published"), codes(SheetState.values(), SheetState::code));
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
        assertEquals(List.of("company", "unit", "team"), codes(TeamLevel.values(), TeamLevel::code));
        assertEquals(
                List.of("increase", "decrease", "keep", "milestones", "yes-no"),
                codes(MeasureKind.values(), MeasureKind::code));
        assertEquals(List.of("weekly", "two-weeks", "monthly", "once"), codes(Rhythm.values(), Rhythm::code));
        assertEquals(List.of("-", "committed", "aspirational"), codes(Commitment.values(), Commitment::code));
    }

    private static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).toList();
    }
}
