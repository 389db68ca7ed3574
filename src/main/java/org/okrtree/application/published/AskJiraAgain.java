package org.okrtree.application.published;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;

/** Ends the pause after a failure, so that Jira is asked by the next page; says whether there was one. */
public final class AskJiraAgain {

    private final PauseBeforeAsking pause;

    public AskJiraAgain(PauseBeforeAsking pause) {
        this.pause = pause;
    }

    public Outcome<Boolean> run(Actor actor) {
        return AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Boolean>refused)
                .orElseGet(() -> Outcome.done(pause.end()));
    }
}
