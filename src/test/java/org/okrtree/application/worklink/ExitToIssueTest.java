package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.drafting.TakeExitCommand;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.StartPracticeCommand;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.drafting.Exit;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.WorkLink;

class ExitToIssueTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final DraftObjective objective = useCases.draft(sheet).objectives().get(0);
    private final DraftKeyResult line = objective.keyResults().get(0);
    private final RequestId request = An.request();

    private TakenLines toIssue() {
        return Outcomes.done(useCases.takeExitAndLink.run(
                UseCases.MEI, new TakeExitCommand(sheet.id(), request, line.uid(), line.version(), Exit.TO_ISSUE)));
    }

    private SheetShown shown() {
        return Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id()));
    }

    private List<WorkLink> links() {
        return shown().issue().map(useCases.stores.links::ofIssue).orElse(List.of());
    }

    @Test
    void aLineThatIsWorkBecomesAnIssueOfTheTeamsProject() {
        useCases.newIssues.open(UseCases.RD_PROJECT);

        toIssue();

        assertEquals(List.of(line.title()), useCases.newIssues.made());
        assertEquals(Optional.of(1001L), shown().issue());
        assertEquals(List.of(), useCases.draft(sheet).objectives().get(0).keyResults());
    }

    @Test
    void theIssueIsLinkedToTheObjectiveUnderWhichTheLineStood() {
        useCases.newIssues.open(UseCases.RD_PROJECT);

        toIssue();

        assertEquals(
                List.of(new LinkTarget.Objective(objective.id())),
                links().stream().map(WorkLink::target).toList());
    }

    @Test
    void nobodySeesOnTheIssueWhatIsNotPublishedYet() {
        useCases.newIssues.open(UseCases.RD_PROJECT);

        toIssue();

        IssueLinks onIssue = Outcomes.done(useCases.showIssueLinks.run(UseCases.MEI, 1001));
        assertEquals(List.of(), onIssue.objectives());
        assertEquals(
                List.of(),
                Outcomes.done(useCases.showIssueHistory.run(UseCases.MEI, 1001)).entries());
    }

    @Test
    void onceTheObjectiveIsPublishedTheIssueSaysWhatItHelpsWith() {
        useCases.newIssues.open(UseCases.RD_PROJECT);
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(sheet.id(), objective.id(), UseCases.typed("Repeat orders", "2", "5"))));
        toIssue();

        useCases.publish(sheet, "");

        IssueLinks onIssue = Outcomes.done(useCases.showIssueLinks.run(UseCases.MEI, 1001));
        assertEquals(
                List.of(objective.id()),
                onIssue.objectives().stream().map(one -> one.objective().id()).toList());
    }

    @Test
    void theSameRequestAgainMakesNoSecondIssue() {
        useCases.newIssues.open(UseCases.RD_PROJECT);
        TakenLines first = toIssue();

        TakenLines again = toIssue();

        assertEquals(first, again);
        assertEquals(1, useCases.newIssues.made().size());
    }

    @Test
    void whereTheHostMakesNoIssueTheLineIsOutAndItsWordsAreKept() {
        TakenLines taken = toIssue();

        assertEquals(line.title(), taken.leftOver());
        assertEquals(Optional.empty(), shown().issue());
        assertTrue(useCases.draft(sheet).line(line.uid()).isEmpty());
    }

    @Test
    void anIssueThatTheActorMayNotEditIsNotLinked() {
        useCases.newIssues.openWithoutEditing(UseCases.RD_PROJECT);

        toIssue();

        assertEquals(Optional.of(1001L), shown().issue());
        assertEquals(List.of(), links());
    }

    @Test
    void anObjectiveThatIsWorkHasNothingToBeLinkedTo() {
        useCases.newIssues.open(UseCases.RD_PROJECT);
        DraftObjective alone = Outcomes.done(useCases.addObjective.run(
                UseCases.MEI,
                new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Replace the queue", "", "", "", ""))));

        Outcomes.done(useCases.takeExitAndLink.run(
                UseCases.MEI, new TakeExitCommand(sheet.id(), request, alone.uid(), 1, Exit.TO_ISSUE)));

        assertEquals(Optional.of(1001L), shown().issue());
        assertEquals(List.of(), links());
    }

    @Test
    void otherExitsMakeNoIssue() {
        useCases.newIssues.open(UseCases.RD_PROJECT);

        useCases.takeExitAndLink.run(
                UseCases.MEI, new TakeExitCommand(sheet.id(), request, line.uid(), line.version(), Exit.FROM_EXAMPLE));

        assertEquals(List.of(), useCases.newIssues.made());
    }

    @Test
    void anUndoBringsTheLineBackAndEndsTheLink() {
        useCases.newIssues.open(UseCases.RD_PROJECT);
        toIssue();

        Outcomes.done(useCases.takeBackAndUnlink.run(UseCases.MEI, new TakeBackPasteCommand(sheet.id(), request)));

        assertEquals(Optional.of(line), useCases.draft(sheet).line(line.uid()));
        assertEquals(List.of(), useCases.stores.links.ofIssue(1001));
    }

    @Test
    void anUndoLeavesLinksOfOtherSheetsAlone() {
        useCases.newIssues.open(UseCases.RD_PROJECT);
        toIssue();
        ObjectiveId before = objective.id();
        Sheet other = Outcomes.done(useCases.startPractice.run(
                UseCases.MEI, new StartPracticeCommand(useCases.rd.id().uid(), "", "", "Try", "4", "UTC")));

        useCases.takeBackAndUnlink.run(UseCases.MEI, new TakeBackPasteCommand(other.id(), request));

        assertEquals(
                List.of(new LinkTarget.Objective(before)),
                useCases.stores.links.ofIssue(1001).stream()
                        .map(WorkLink::target)
                        .toList());
    }
}
