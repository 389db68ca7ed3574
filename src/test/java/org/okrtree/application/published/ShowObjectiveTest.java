package org.okrtree.application.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.LinkTarget;

class ShowObjectiveTest {

    private final UseCases useCases = new UseCases();

    private ObjectiveShown show(Actor actor, ObjectiveId id) {
        return Outcomes.done(useCases.showObjective.run(actor, id));
    }

    /** An objective of another team's draft, offered to Mei's by its lead. */
    private ObjectiveId offeredFrom(ObjectiveId parent) {
        Team ops = An.team().key("OPS").named("Operations").ledBy(An.MEI).build();
        useCases.stores.teams.add(ops);
        useCases.takePart(ops);
        Sheet sheet = Outcomes.done(
                useCases.startSheet.run(UseCases.MEI, new StartSheetCommand(useCases.cycle.id(), ops.id())));
        ObjectiveId child = Outcomes.done(useCases.addObjective.run(
                        UseCases.MEI,
                        new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Calm nights", "", "", "", ""))))
                .id();
        Outcomes.done(useCases.offerContribution.run(
                UseCases.MEI, new OfferContributionCommand(child, parent, An.request(), "fewer calls")));
        return child;
    }

    @Test
    void everybodySeesWhatIsPublishedOfItWithItsCheckIns() {
        Sheet sheet = useCases.published();
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        CheckIn checkIn = useCases.checkIn(keyResult, "50", "7");

        ObjectiveShown shown = show(UseCases.LIN, useCases.objective(sheet).id());

        ObjectiveShown.OnRecord record = shown.published().orElseThrow();
        assertEquals("Customers recommend us", record.objective().title());
        assertEquals(List.of(checkIn), record.checkInsOf(keyResult));
        assertEquals(
                "R&D, Mei Wang",
                shown.team().name() + ", " + shown.people().get(shown.owner()).displayName());
    }

    @Test
    void theDraftOfTheNextRevisionIsNotShownInItsPlace() {
        Sheet sheet = useCases.published();
        ObjectiveId id = useCases.objective(sheet).id();
        Outcomes.done(useCases.addObjective.run(
                UseCases.MEI,
                new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Not published yet", "", "", "", ""))));

        assertEquals(1, show(UseCases.LIN, id).published().orElseThrow().texts().size());
    }

    @Test
    void inADraftItIsSeenAsSoonAsTheDiscussionIsOpen() {
        Sheet sheet = useCases.drafted();
        ObjectiveId id = useCases.objective(sheet).id();

        assertEquals(
                Optional.of(new AccessRefusal.NotThere()),
                useCases.showObjective.run(UseCases.MEI, id).whyNot());
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));

        ObjectiveShown shown = show(UseCases.LIN, id);
        assertEquals(
                "Customers recommend us", shown.drafted().orElseThrow().words().title());
        assertTrue(shown.published().isEmpty());
    }

    @Test
    void whatIsNotThereOrIsAKeyResultIsNotShown() {
        Sheet sheet = useCases.published();

        assertEquals(
                Optional.of(new AccessRefusal.NotThere()),
                useCases.showObjective
                        .run(UseCases.MEI, new ObjectiveId(An.uid()))
                        .whyNot());
        assertEquals(
                Optional.of(new AccessRefusal.NotThere()),
                useCases.showObjective
                        .run(
                                UseCases.MEI,
                                new ObjectiveId(useCases.keyResult(sheet).id().uid()))
                        .whyNot());
    }

    @Test
    void aContributionIsSeenFromBothEndsWithWhatIsPublishedOfTheOther() {
        Sheet sheet = useCases.published();
        ObjectiveId parent = useCases.objective(sheet).id();
        ObjectiveId child = offeredFrom(parent);
        Sheet ops = useCases.stores.sheets.sheetOf(child).orElseThrow();
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, ops.id()));

        ObjectiveShown.Related below =
                show(UseCases.LIN, parent).contributions().get(0);
        ObjectiveShown.Related above = show(UseCases.LIN, child).contributions().get(0);

        assertTrue(below.objective().isEmpty(), "the child is in a draft");
        assertEquals(Optional.of("Customers recommend us"), above.objective().map(one -> one.title()));
        assertEquals(below.contribution(), above.contribution());
    }

    @Test
    void linkedWorkIsCountedOnceForTheObjectiveAndItsKeyResultsAndWhatIsHiddenApart() {
        Sheet sheet = useCases.published();
        ObjectiveId id = useCases.objective(sheet).id();
        Outcomes.done(useCases.linkIssue.run(
                UseCases.MEI,
                new LinkIssueCommand(UseCases.ISSUE, useCases.keyResult(sheet).id(), An.request(), "")));
        Outcomes.done(useCases.linkIssue.run(
                UseCases.MEI, new LinkIssueCommand(UseCases.ISSUE, new LinkTarget.Objective(id), An.request(), "")));

        assertEquals(
                Optional.of(new SeenWork(1, 0, 0, 0, 0)),
                show(UseCases.LIN, id).published().orElseThrow().work());
        useCases.issues.remove(UseCases.ISSUE);
        assertEquals(
                Optional.of(new SeenWork(0, 0, 0, 1, 0)),
                show(UseCases.LIN, id).published().orElseThrow().work());
    }

    @Test
    void linkedWorkLeavesEveryFigureAsItWas() {
        Sheet sheet = useCases.published();
        ObjectiveId id = useCases.objective(sheet).id();
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        useCases.checkIn(keyResult, "50", "7");
        List<CheckIn> before = show(UseCases.LIN, id).published().orElseThrow().checkInsOf(keyResult);

        Outcomes.done(useCases.linkIssue.run(
                UseCases.MEI, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")));

        assertEquals(before, show(UseCases.LIN, id).published().orElseThrow().checkInsOf(keyResult));
    }
}
