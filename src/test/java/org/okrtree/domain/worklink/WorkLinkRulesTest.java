package org.okrtree.domain.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.An;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.Sheet;

class WorkLinkRulesTest {

    private static final Actor LIN = An.actor(An.LIN);
    private static final Cycle CYCLE = An.cycle().build();
    private static final Sheet SHEET = An.sheet(An.team().build(), CYCLE);
    private static final KeyResultId KEY_RESULT = new KeyResultId(An.uid());
    private static final LinkTarget TARGET = new LinkTarget.KeyResult(KEY_RESULT);
    private static final long ISSUE = 10_042;
    private static final long SPRINT = 7;

    @Test
    void workIsLinkedToAKeyResultOrAnObjectiveByItsUid() {
        ObjectiveId objective = new ObjectiveId(An.uid());

        assertEquals(KEY_RESULT.uid(), TARGET.uid());
        assertEquals(objective.uid(), new LinkTarget.Objective(objective).uid());
    }

    @Test
    void whoeverMayEditAnIssueOfAProjectWithATeamLinksIt() {
        assertEquals(Optional.empty(), WorkLinkRules.whyNotChange(LIN, true, true));
    }

    @Test
    void whoeverMayNotEditTheIssueDoesNotLinkIt() {
        assertEquals(Optional.of(new WorkLinkRefusal.MayNotEditIssue()), WorkLinkRules.whyNotChange(LIN, false, true));
    }

    @Test
    void anIssueOfAProjectThatNoTeamNamesIsNotLinked() {
        Optional<Refusal> withoutTeam = Optional.of(new WorkLinkRefusal.ProjectWithoutTeam());

        assertEquals(withoutTeam, WorkLinkRules.whyNotChange(LIN, true, false));
        assertEquals(withoutTeam, WorkLinkRules.whyNotChange(LIN, false, false));
    }

    @Test
    void whoeverMayNotUseTheProductIsNotToldOfLinks() {
        assertEquals(
                Optional.of(new AccessRefusal.NotThere()), WorkLinkRules.whyNotChange(An.stranger(An.LIN), true, true));
    }

    @Test
    void anIssueIsLinkedToAKeyResultOnce() {
        assertEquals(
                Optional.of(new WorkLinkRefusal.AlreadyLinked()),
                WorkLinkRules.whyNotLink(TARGET, CYCLE, List.of(An.workLink(ISSUE, KEY_RESULT, SHEET))));
    }

    @Test
    void anIssueMayHelpWithSeveralKeyResults() {
        KeyResultId another = new KeyResultId(An.uid());

        assertEquals(
                Optional.empty(), WorkLinkRules.whyNotLink(TARGET, CYCLE, List.of(An.workLink(ISSUE, another, SHEET))));
        assertEquals(Optional.empty(), WorkLinkRules.whyNotLink(TARGET, CYCLE, List.of()));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void anIssueIsLinkedWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring 2026").state(state).build();

        Optional<Refusal> whyNot = WorkLinkRules.whyNotLink(TARGET, cycle, List.of());

        assertEquals(state.isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen("Spring 2026")), whyNot);
    }

    private static WorkLink inFocus(KeyResultId keyResult) {
        return An.focus(SPRINT, keyResult, SHEET, An.request());
    }

    private static KeyResultId another() {
        return new KeyResultId(An.uid());
    }

    @Test
    void whoeverMayManageTheSprintOfABoardWithATeamSaysWhatItIsFor() {
        assertEquals(Optional.empty(), WorkLinkRules.whyNotFocus(LIN, true, true, SprintState.FUTURE));
        assertEquals(
                Optional.of(new WorkLinkRefusal.MayNotManageSprint()),
                WorkLinkRules.whyNotFocus(LIN, false, true, SprintState.ACTIVE));
        assertEquals(
                Optional.of(new WorkLinkRefusal.BoardWithoutTeam()),
                WorkLinkRules.whyNotFocus(LIN, true, false, SprintState.ACTIVE));
        assertEquals(
                Optional.of(new AccessRefusal.NotThere()),
                WorkLinkRules.whyNotFocus(An.stranger(An.LIN), true, true, SprintState.ACTIVE));
    }

    @Test
    void theFocusOfAClosedSprintIsLeft() {
        assertEquals(
                Optional.of(new WorkLinkRefusal.SprintClosed()),
                WorkLinkRules.whyNotFocus(LIN, true, true, SprintState.CLOSED));
        assertEquals(Optional.empty(), WorkLinkRules.whyNotFocus(LIN, true, true, SprintState.ACTIVE));
    }

    @Test
    void aSprintIsForTwoKeyResultsAtMost() {
        List<WorkLink> one = List.of(inFocus(another()));
        List<WorkLink> two = List.of(inFocus(another()), inFocus(another()));

        assertEquals(Optional.empty(), WorkLinkRules.whyNotFocusOn(TARGET, CYCLE, one));
        assertEquals(Optional.of(new WorkLinkRefusal.FocusFull()), WorkLinkRules.whyNotFocusOn(TARGET, CYCLE, two));
    }

    @Test
    void aKeyResultIsInTheFocusOnce() {
        assertEquals(
                Optional.of(new WorkLinkRefusal.AlreadyInFocus()),
                WorkLinkRules.whyNotFocusOn(TARGET, CYCLE, List.of(inFocus(KEY_RESULT), inFocus(another()))));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void aSprintIsForAKeyResultWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring 2026").state(state).build();

        assertEquals(
                state.isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen("Spring 2026")),
                WorkLinkRules.whyNotFocusOn(TARGET, cycle, List.of()));
    }
}
