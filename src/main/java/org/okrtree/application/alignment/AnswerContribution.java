package org.okrtree.application.alignment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.domain.AnswerId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.AlignedObjective;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.alignment.AlignmentRules;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.cycle.Cycle;

/** Acknowledges, questions or declines what contributes to an objective, in the word of the objective's owner. */
public final class AnswerContribution {

    private final Atomically atomically;
    private final Cycles cycles;
    private final AlignmentDesk desk;
    private final Contributions contributions;
    private final Uids uids;
    private final Clock clock;

    public AnswerContribution(
            Atomically atomically,
            Cycles cycles,
            AlignmentDesk desk,
            Contributions contributions,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.desk = desk;
        this.contributions = contributions;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<ContributionAnswer> run(Actor actor, AnswerContributionCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<ContributionAnswer>refused)
                .orElseGet(() -> SameRequest.once(
                        () -> contributions.answeredBy(command.request()).map(before -> again(actor, command, before)),
                        () -> answer(actor, command))));
    }

    private static Outcome<ContributionAnswer> again(
            Actor actor, AnswerContributionCommand command, ContributionAnswer before) {
        return actor.is(before.by()) && before.contribution().equals(command.contribution())
                ? Outcome.done(before)
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<ContributionAnswer> answer(Actor actor, AnswerContributionCommand command) {
        Optional<ContributionOnRecord> found = contributions.with(command.contribution());
        Optional<Cycle> cycle =
                found.flatMap(it -> cycles.with(it.contribution().cycle()));
        if (found.isEmpty() || cycle.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        ContributionOnRecord contribution = found.get();
        Optional<AlignedObjective> parent =
                desk.standing(contribution.contribution().parent());
        if (parent.isEmpty()) {
            return Outcome.refused(new AlignmentRefusal.NoSuchObjective("parent"));
        }
        return AlignmentRules.whyNotAnswer(contribution, parent.get(), cycle.get(), actor)
                .map(Outcome::<ContributionAnswer>refused)
                .orElseGet(() -> kind(command.kind())
                        .then(kind -> kind.text("text", command.text())
                                .map(text -> add(actor, command, contribution, kind, text))));
    }

    private static Outcome<ContributionAnswer.Kind> kind(String typed) {
        return ContributionAnswer.Kind.ofCode(typed)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("kind", Text.excerpt(typed))));
    }

    private ContributionAnswer add(
            Actor actor,
            AnswerContributionCommand command,
            ContributionOnRecord contribution,
            ContributionAnswer.Kind kind,
            String text) {
        ContributionAnswer answer = new ContributionAnswer(
                new AnswerId(uids.next()),
                command.request(),
                command.contribution(),
                contribution.answers().size() + 1,
                kind,
                text,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        contributions.add(answer, contribution.contribution().cycle());
        return answer;
    }
}
