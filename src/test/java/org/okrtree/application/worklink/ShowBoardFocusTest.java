package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.SprintState;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRefusal;

/** What the sprints of a board are for, and what they could be for. */
class ShowBoardFocusTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = published();
    private final KeyResultId nps = keyResult(0);
    private final KeyResultId speed = keyResult(1);

    private Sheet published() {
        Sheet drafted = useCases.drafted();
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        drafted.id(), useCases.objective(drafted).id(), UseCases.typed("Speed", "0", "9"))));
        useCases.publish(drafted, "");
        return drafted;
    }

    private KeyResultId keyResult(int index) {
        return useCases.objective(sheet).keyResults().get(index).id();
    }

    private WorkLink link(long sprint, KeyResultId keyResult) {
        return Outcomes.done(useCases.linkSprint.run(
                UseCases.LIN, new LinkSprintCommand(sprint, keyResult, An.request(), "the queue")));
    }

    private BoardFocus shown() {
        return Outcomes.done(useCases.showBoardFocus.run(UseCases.LIN, new BoardFocusQuery(UseCases.BOARD, 0, null)));
    }

    private static BoardFocus.OfSprint of(BoardFocus shown, long sprint) {
        return shown.sprints().stream()
                .filter(one -> one.sprint().id() == sprint)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> statements(List<FoundKeyResult> some) {
        return some.stream().map(one -> one.keyResult().statement()).toList();
    }

    /** A team of Tao's with one published key result. */
    private Team other(Team team, String statement) {
        useCases.stores.teams.add(team);
        Sheet other = An.sheet(team, useCases.cycle);
        var objective = An.objective()
                .ownedBy(An.TAO)
                .with(An.keyResult().saying(statement).build())
                .build();
        useCases.stores.sheets.add(other);
        useCases.stores.sheets.add(other, objective, new Saver(An.TAO, An.NOON));
        An.Publication publication = An.publication(other, team, useCases.cycle, objective);
        useCases.stores.revisions.append(publication.revision(), publication.text());
        return team;
    }

    @Test
    void eachSprintIsShownWithWhatItIsForAndItsFigures() {
        useCases.checkIn(nps, "50", "7");
        WorkLink link = link(UseCases.SPRINT, nps);

        BoardFocus shown = shown();

        BoardFocus.Figured one = of(shown, UseCases.SPRINT).focus().get(0);
        assertEquals(link, one.inFocus().link());
        assertEquals(useCases.reading(nps), one.reading());
        assertEquals(List.of(), of(shown, UseCases.NEXT_SPRINT).focus());
    }

    @Test
    void suggestedAreTheKeyResultsOfTheTeamsThatWorkOnTheBoard() {
        other(An.team().key("OPS").ledBy(An.TAO).boards(UseCases.BOARD).build(), "Calm nights");
        other(An.team().key("HR").ledBy(An.TAO).projects(UseCases.OTHER_PROJECT).build(), "People stay");

        assertEquals(
                Set.of("Net promoter score", "Speed", "Calm nights"), Set.copyOf(statements(shown().suggestions())));
    }

    @Test
    void thoseOfOnesOwnTeamComeFirst() {
        other(An.team().key("A").named("A").ledBy(An.LIN).boards(UseCases.BOARD).build(), "Of Lin's own");

        assertEquals("Of Lin's own", statements(shown().suggestions()).get(0));
    }

    @Test
    void whoMayNotManageTheSprintsIsToldWhyAndIsSuggestedNothing() {
        useCases.sprints.put(UseCases.sprint(UseCases.SPRINT, SprintState.ACTIVE, false));
        useCases.sprints.put(UseCases.sprint(UseCases.NEXT_SPRINT, SprintState.FUTURE, false));

        BoardFocus shown = shown();

        assertEquals(
                Optional.of(new WorkLinkRefusal.MayNotManageSprint()),
                of(shown, UseCases.SPRINT).whyNot());
        assertEquals(List.of(), shown.suggestions());
    }

    @Test
    void theFocusOfTheSprintBeforeCanBeCarriedOverAsFarAsItIsNotThere() {
        link(UseCases.SPRINT, nps);
        Optional<SeenSprint> before = of(shown(), UseCases.NEXT_SPRINT).before();

        link(UseCases.NEXT_SPRINT, nps);

        assertEquals(Optional.of(UseCases.SPRINT), before.map(SeenSprint::id));
        assertEquals(Optional.empty(), of(shown(), UseCases.NEXT_SPRINT).before());
        assertEquals(Optional.empty(), of(shown(), UseCases.SPRINT).before());
    }

    @Test
    void aClosedSprintIsShownAndLeft() {
        link(UseCases.SPRINT, nps);
        useCases.sprints.put(UseCases.sprint(UseCases.SPRINT, SprintState.CLOSED, true));

        BoardFocus.OfSprint closed = of(shown(), UseCases.SPRINT);

        assertEquals(1, closed.focus().size());
        assertEquals(Optional.of(new WorkLinkRefusal.SprintClosed()), closed.whyNot());
    }

    @Test
    void whatWasJustTakenOutCanComeBackWithItsSentence() {
        WorkLink link = link(UseCases.SPRINT, nps);
        link(UseCases.SPRINT, speed);
        Outcomes.done(useCases.unlinkSprint.run(UseCases.LIN, new UnlinkSprintCommand(UseCases.SPRINT, link.id())));

        BoardFocus shown = Outcomes.done(useCases.showBoardFocus.run(
                UseCases.LIN, new BoardFocusQuery(UseCases.BOARD, UseCases.SPRINT, link.id())));

        assertEquals(
                Optional.of("Net promoter score: the queue"),
                of(shown, UseCases.SPRINT)
                        .takenOut()
                        .map(one ->
                                one.keyResult().statement() + ": " + one.link().sentence()));
        assertEquals(Optional.empty(), of(shown, UseCases.NEXT_SPRINT).takenOut());
        assertEquals(1, of(shown, UseCases.SPRINT).focus().size());
    }

    @Test
    void whatIsStillInFocusWasNotTakenOut() {
        WorkLink link = link(UseCases.SPRINT, nps);

        BoardFocus shown = Outcomes.done(useCases.showBoardFocus.run(
                UseCases.LIN, new BoardFocusQuery(UseCases.BOARD, UseCases.SPRINT, link.id())));

        assertEquals(Optional.empty(), of(shown, UseCases.SPRINT).takenOut());
    }

    @Test
    void aBoardThatIsNotSeenIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.showBoardFocus.run(UseCases.LIN, new BoardFocusQuery(99, 0, null)));
    }
}
