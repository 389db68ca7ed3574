package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.WorkLink;

class ShowIssueLinksTest {

    private static final SeenIssue RD_42 = new SeenIssue(UseCases.ISSUE, "RD-42", UseCases.RD_PROJECT, true);

    private final UseCases useCases = new UseCases();

    @Test
    void whoeverSeesTheIssueSeesWhatItHelpsWith() {
        Sheet sheet = useCases.published();
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        WorkLink link = link(keyResult);
        useCases.checkIn(keyResult, "50", "7");

        IssueLinks shown = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE));

        PublishedSheet content = useCases.content(useCases.newest(sheet));
        PublishedObjective objective = content.objectives().get(0);
        assertEquals(
                new IssueLinks(
                        RD_42,
                        List.of(new IssueLinks.Linked(
                                link,
                                content,
                                objective,
                                objective.keyResults().get(0),
                                useCases.reading(keyResult),
                                LocalDate.of(2026, 2, 2),
                                null)),
                        List.of()),
                shown);
    }

    @Test
    void anIssueWithoutLinksHelpsWithNothing() {
        useCases.published();

        assertEquals(
                new IssueLinks(RD_42, List.of(), List.of()),
                Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE)));
    }

    @Test
    void theWordsAreThoseOfTheNewestRevision() {
        Sheet sheet = useCases.published();
        link(useCases.keyResult(sheet).id());
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        1,
                        new ObjectiveTyped("Customers tell others", "", "", "", ""))));
        useCases.publish(sheet, "wording");

        IssueLinks shown = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE));

        assertEquals("Customers tell others", shown.links().get(0).objective().title());
    }

    @Test
    void whatWasDroppedKeepsTheWordsOfTheLastRevisionThatHeldIt() {
        Sheet sheet = useCases.published();
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        link(keyResult);
        PublishedRevision dropping = useCases.publishedOtherwise(sheet);

        IssueLinks.Linked shown = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE))
                .links()
                .get(0);

        assertEquals(Optional.of(dropping), shown.droppedBy());
        assertEquals(keyResult, shown.keyResult().id());
        assertEquals(1, shown.sheet().revision());
    }

    @Test
    void todayIsSaidInTheZoneOfTheCycle() {
        Sheet sheet = useCases.published();
        link(useCases.keyResult(sheet).id());
        useCases.clock.moveTo("2026-02-02T16:00:00Z");

        IssueLinks shown = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE));

        assertEquals(LocalDate.of(2026, 2, 3), shown.links().get(0).today());
    }

    @Test
    void severalLinksStandInTheOrderTheyWereMadeEachWithItsReading() {
        Sheet sheet = useCases.published();
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed("Revenue", "0", "9"))));
        useCases.publish(sheet, "one more");
        KeyResultId nps = useCases.keyResult(sheet).id();
        KeyResultId revenue = useCases.objective(sheet).keyResults().get(1).id();
        WorkLink first = link(revenue);
        WorkLink second = link(nps);
        useCases.checkIn(nps, "50", "7");

        List<IssueLinks.Linked> links = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE))
                .links();

        assertEquals(
                List.of(first, second),
                links.stream().map(IssueLinks.Linked::link).toList());
        assertEquals(
                List.of(Reading.NONE, useCases.reading(nps)),
                links.stream().map(IssueLinks.Linked::reading).toList());
    }

    @Test
    void aLinkToWhatNoRevisionHoldsIsNotShown() {
        Sheet draft = useCases.drafted();
        useCases.stores.links.add(
                An.workLink(UseCases.ISSUE, useCases.keyResult(draft).id(), draft));

        IssueLinks beforeAnyRevision = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE));
        useCases.publish(draft, "");
        useCases.stores.links.add(An.workLink(UseCases.ISSUE, new KeyResultId(An.uid()), draft));
        IssueLinks afterwards = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE));

        assertEquals(List.of(), beforeAnyRevision.links());
        assertEquals(1, afterwards.links().size());
    }

    @Test
    void aLinkToAnObjectiveStandsApartAndHasNoFigures() {
        Sheet sheet = useCases.published();
        WorkLink link = Outcomes.done(useCases.linkIssue.run(
                UseCases.MEI,
                new LinkIssueCommand(
                        UseCases.ISSUE,
                        new LinkTarget.Objective(useCases.objective(sheet).id()),
                        An.request(),
                        "")));

        IssueLinks shown = Outcomes.done(useCases.showIssueLinks.run(UseCases.LIN, UseCases.ISSUE));

        PublishedSheet content = useCases.content(useCases.newest(sheet));
        assertEquals(
                new IssueLinks(
                        RD_42,
                        List.of(),
                        List.of(new IssueLinks.LinkedObjective(
                                link, content, content.objectives().get(0), null))),
                shown);
    }

    @Test
    void anIssueThatTheActorMayNotSeeIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> useCases.showIssueLinks.run(UseCases.LIN, 99));
    }

    private WorkLink link(KeyResultId keyResult) {
        return Outcomes.done(useCases.linkIssue.run(
                UseCases.MEI, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")));
    }
}
