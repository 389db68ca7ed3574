package org.okrtree.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.publication.RevisionShown;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.UnlinkIssueCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.worklink.WorkLink;

/** What the product promises never to do, as far as this version could do it. */
class NeversTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();

    @Test
    void noEventOfALinkChangesAValueOrAConfidence() {
        useCases.checkIn(keyResult, "50", "7");
        Reading reading = useCases.reading(keyResult);
        PublishedTree tree = tree();

        WorkLink link = Outcomes.done(useCases.linkIssue.run(
                UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "half of it")));
        Outcomes.done(useCases.unlinkIssue.run(UseCases.LIN, new UnlinkIssueCommand(UseCases.ISSUE, link.id())));

        assertEquals(reading, useCases.reading(keyResult));
        assertEquals(1, useCases.stores.checkIns.ofKeyResult(keyResult).size());
        assertEquals(tree, tree());
    }

    @Test
    void noEventOfAnIssueChangesAValueOrAConfidence() {
        useCases.checkIn(keyResult, "50", "7");
        Outcomes.done(useCases.linkIssue.run(
                UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")));
        List<Object> before = useCases.everything();

        useCases.issues.put(new SeenIssue(UseCases.ISSUE, "OTHER-1", UseCases.OTHER_PROJECT, false));
        Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE));
        tree();

        assertEquals(before, useCases.everything());
    }

    @Test
    void noKeyResultsFigureChangesItsObjectiveOrItsNeighbour() {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed("Revenue", "0", "9"))));
        useCases.publish(sheet, "one more");
        PublishedSheet content = useCases.content(useCases.newest(sheet));
        KeyResultId neighbour = useCases.objective(sheet).keyResults().get(1).id();

        useCases.checkIn(keyResult, "60", "10");

        assertEquals(Reading.NONE, useCases.reading(neighbour));
        assertEquals(content, useCases.content(useCases.newest(sheet)));
    }

    @Test
    void aPublishedRevisionNeverChanges() {
        PublishedRevision first = useCases.newest(sheet);
        RevisionShown before = Outcomes.done(useCases.showRevision.run(UseCases.LIN, first.id()));

        reword("Customers tell others");
        useCases.checkIn(keyResult, "50", "7");
        Outcomes.done(useCases.changeTeam.run(
                UseCases.TAO,
                new ChangeTeamCommand(
                        useCases.rd.id(),
                        TeamsShown.versionOf(useCases.rd),
                        An.teamTyped("LAB", "Lab", "team", "", "mei", "", "RD", ""))));
        useCases.publish(sheet, "wording");

        RevisionShown after = Outcomes.done(useCases.showRevision.run(UseCases.LIN, first.id()));
        assertEquals(before.revision(), after.revision());
        assertEquals(before.content(), after.content());
        assertFalse(after.isNewest());
    }

    @Test
    void nothingPublishedIsDeleted() {
        useCases.assertRefused(
                new SheetRefusal.LineIsPublished(),
                () -> useCases.removeLine.run(UseCases.MEI, new RemoveLineCommand(sheet.id(), keyResult.uid(), 1)));
    }

    @Test
    void readingWritesNothing() {
        useCases.checkIn(keyResult, "50", "7");
        Outcomes.done(useCases.linkIssue.run(
                UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")));
        PublishedRevision revision = useCases.newest(sheet);
        List<Object> before = useCases.everything();

        long answered = Stream.of(
                        useCases.showAccess.run(UseCases.TAO),
                        useCases.showTeams.run(UseCases.LIN),
                        useCases.showCycles.run(UseCases.LIN),
                        useCases.showSheet.run(UseCases.MEI, sheet.id()),
                        useCases.showSheets.run(UseCases.LIN, ""),
                        useCases.showRevision.run(UseCases.LIN, revision.id()),
                        useCases.showMyKeyResults.run(UseCases.MEI),
                        useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE),
                        useCases.findKeyResults.run(UseCases.LIN, "score"),
                        useCases.showPublishedTree.run(UseCases.LIN, PublishedTreeQuery.of("")),
                        useCases.showManifest.run(UseCases.LIN, CycleAsked.named(""), ""),
                        useCases.showReadings.run(
                                UseCases.LIN, useCases.cycle.id().uid(), ""),
                        useCases.showNames.run(UseCases.LIN, List.of(An.MEI)),
                        useCases.showTexts.run(UseCases.LIN, List.of(revision.hash())))
                .filter(outcome -> outcome.whyNot().isEmpty())
                .count();

        assertEquals(14, answered);
        assertEquals(before, useCases.everything());
    }

    @Test
    void whatIsPublishedIsReadableByAllWhoMayUseTheProduct() {
        SheetShown shown = Outcomes.done(useCases.showSheet.run(UseCases.LIN, sheet.id()));
        RevisionShown revision = Outcomes.done(
                useCases.showRevision.run(UseCases.LIN, useCases.newest(sheet).id()));

        assertTrue(shown.newest().isPresent());
        assertEquals(shown.newest(), Optional.of(revision.content()));
        assertEquals(List.of(revision.content()), tree().sheets());
    }

    @Test
    void noSaveIsLostInSilence() {
        reword("Customers tell others");

        Outcome<?> slower = useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        1,
                        new ObjectiveTyped("The slower wording", "", "", "", "")));

        assertEquals(Optional.of(new SheetRefusal.SameField()), slower.whyNot());
        assertEquals(
                "The slower wording",
                useCases.stores.sheetLog.unsaved(sheet.id()).get(0).mine().title());
    }

    @Test
    void aSaveThatIsSentTwiceCountsOnce() {
        RequestId request = An.request();
        CheckInCommand command = new CheckInCommand(keyResult, request, CheckInTyped.of("50", "7", "", ""));

        useCases.checkInKeyResult.run(UseCases.MEI, command);
        useCases.checkInKeyResult.run(UseCases.MEI, command);

        assertEquals(1, useCases.stores.checkIns.ofKeyResult(keyResult).size());
    }

    private void reword(String title) {
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(), useCases.objective(sheet).id(), 1, new ObjectiveTyped(title, "", "", "", ""))));
    }

    private PublishedTree tree() {
        return Outcomes.done(useCases.showPublishedTree.run(UseCases.LIN, PublishedTreeQuery.of("")));
    }
}
