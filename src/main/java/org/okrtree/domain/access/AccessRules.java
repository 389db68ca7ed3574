package org.okrtree.domain.access;

import java.util.Optional;
import org.okrtree.domain.Refusal;

/** Who may come in at all. What a person may do with a team's OKRs is said by the subject concerned. */
public final class AccessRules {

    private AccessRules() {}

    /** Whoever may not use the product is not told what is there. */
    public static Optional<Refusal> whyNotUse(Actor actor) {
        return actor.mayUse() ? Optional.empty() : Optional.of(new AccessRefusal.NotThere());
    }

    public static Optional<Refusal> whyNotAdminister(Actor actor) {
        return actor.mayAdminister()
                ? Optional.empty()
                : Optional.of(actor.mayUse() ? new AccessRefusal.NotAnAdministrator() : new AccessRefusal.NotThere());
    }
}
