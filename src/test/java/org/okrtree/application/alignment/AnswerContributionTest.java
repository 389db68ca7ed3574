package org.okrtree.application.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.objective.ObjectiveTyped;

class AnswerContributionTest {

    private final ContributingTeams teams = new ContributingTeams();
    private final UseCases useCases = teams.useCases;
    private final Contribution offered = teams.offered();

    @Test
    void theParentsOwnerAnswers() {
        ContributionAnswer no = Outcomes.done(teams.answer(UseCases.TAO, offered, "declined", " not\r\nours "));

        assertEquals(
                new ContributionAnswer(
                        no.id(),
                        no.request(),
                        offered.id(),
                        1,
                        ContributionAnswer.Kind.DECLINED,
                        "not\nours",
                        An.TAO,
                        Instant.parse("2026-02-02T09:00:00.123Z")),
                no);
    }

    @Test
    void aLaterAnswerStandsAfterTheEarlierOne() {
        ContributionAnswer asked = Outcomes.done(teams.answer(UseCases.TAO, offered, "questioned", "How much?"));
        ContributionAnswer yes = Outcomes.done(teams.answer(UseCases.TAO, offered, "acknowledged", "ignored"));

        assertEquals(
                List.of(asked, yes),
                useCases.stores.contributions.with(offered.id()).orElseThrow().answers());
        assertEquals("2 ''", yes.sequence() + " '" + yes.text() + "'");
    }

    @Test
    void theSameRequestAgainGivesTheSameAnswer() {
        AnswerContributionCommand command =
                new AnswerContributionCommand(offered.id(), An.request(), "questioned", "How much?");
        ContributionAnswer first = Outcomes.done(useCases.answerContribution.run(UseCases.TAO, command));
        useCases.clock.moveBy(Duration.ofSeconds(3));
        List<Object> stored = useCases.everything();

        assertEquals(first, Outcomes.done(useCases.answerContribution.run(UseCases.TAO, command)));
        assertEquals(stored, useCases.everything());
        useCases.assertRefused(
                new AccessRefusal.NotThere(), () -> useCases.answerContribution.run(UseCases.MEI, command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"questioned", "declined"})
    void aQuestionAndANoMustSaySomething(String answer) {
        useCases.assertRefused(
                new InputRefusal.Missing("text"), () -> teams.answer(UseCases.TAO, offered, answer, " \u200B\n"));
        useCases.assertRefused(
                new InputRefusal.TooLong("text", 4000),
                () -> teams.answer(UseCases.TAO, offered, answer, "x".repeat(10_000)));
        useCases.assertRefused(
                new InputRefusal.BadCharacter("text"), () -> teams.answer(UseCases.TAO, offered, answer, "a\uD800b"));
    }

    @Test
    void anotherWordIsNoAnswer() {
        useCases.assertRefused(
                new InputRefusal.NotAChoice("kind", "maybe"), () -> teams.answer(UseCases.TAO, offered, "maybe", ""));
    }

    @Test
    void nobodyElseAnswers() {
        useCases.assertRefused(
                new AlignmentRefusal.NotForTheParent(), () -> teams.answer(UseCases.MEI, offered, "acknowledged", ""));
    }

    @Test
    void theOwnerOfTheNewestRevisionAnswers() {
        Outcomes.done(useCases.editObjective.run(
                UseCases.TAO,
                new EditObjectiveCommand(
                        teams.parentSheet.id(),
                        teams.parent,
                        1,
                        new ObjectiveTyped("We are loved", "", "lin", "", ""))));
        useCases.assertRefused(
                new AlignmentRefusal.NotForTheParent(), () -> teams.answer(UseCases.LIN, offered, "acknowledged", ""));

        teams.publishParent("Lin takes over");

        assertEquals(
                An.LIN,
                Outcomes.done(teams.answer(UseCases.LIN, offered, "acknowledged", ""))
                        .by());
    }

    @Test
    void aContributionThatNobodyKnowsIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.answerContribution.run(
                        UseCases.TAO,
                        new AnswerContributionCommand(new ContributionId(An.uid()), An.request(), "acknowledged", "")));
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.answerContribution.run(
                        UseCases.TAO,
                        new AnswerContributionCommand(
                                new ContributionId(teams.child.uid()), An.request(), "acknowledged", "")));
    }

    @Test
    void whatWasWithdrawnIsNotAnsweredAndKeepsItsAnswers() {
        ContributionAnswer yes = Outcomes.done(teams.answer(UseCases.TAO, offered, "acknowledged", ""));
        Outcomes.done(teams.withdraw(UseCases.MEI, offered));

        useCases.assertRefused(
                new AlignmentRefusal.Withdrawn(), () -> teams.answer(UseCases.TAO, offered, "declined", "late"));
        assertEquals(
                List.of(yes),
                useCases.stores.contributions.with(offered.id()).orElseThrow().answers());
    }

    @Test
    void anAnswerLeavesTheFiguresOfBothAsTheyWere() {
        var keyResult = useCases.keyResult(teams.childSheet).id();
        useCases.checkIn(keyResult, "50", "7");
        Reading reading = useCases.reading(keyResult);

        Outcomes.done(teams.answer(UseCases.TAO, offered, "acknowledged", ""));

        assertEquals(reading, useCases.reading(keyResult));
        assertEquals(
                Reading.NONE,
                useCases.reading(useCases.keyResult(teams.parentSheet).id()));
    }
}
