package org.okrtree.application.nevers;

import org.okrtree.domain.Outcome;

/** One thing that happened, with all that was stored before and after it. */
record Step(CompanyAtRandom company, Deed deed, Act act, Outcome<?> outcome, Contents before, Contents after) {

    boolean isDone() {
        return outcome.whyNot().isEmpty();
    }
}
