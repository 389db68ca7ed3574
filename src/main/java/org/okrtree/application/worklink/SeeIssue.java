package org.okrtree.application.worklink;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;

/** An issue, to whoever may use the product and see the issue. */
public final class SeeIssue {

    private final SeenIssues issues;

    public SeeIssue(SeenIssues issues) {
        this.issues = issues;
    }

    public Outcome<SeenIssue> run(Actor actor, long issue) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : issues.with(issue).map(Outcome::done).orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }
}
