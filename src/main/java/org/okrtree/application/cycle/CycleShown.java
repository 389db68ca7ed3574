package org.okrtree.application.cycle;

import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.RulesDocument;

/**
 * A cycle with how it is run.
 *
 * @param proposedRules days that suit its length
 * @param people the accounts of the committee
 */
public record CycleShown(Cycle cycle, CyclePlan plan, RulesDocument proposedRules, Map<PersonId, Account> people) {

    /** What a change of this cycle says that it was made on. */
    public static String versionOf(Cycle cycle) {
        return CycleText.version(cycle);
    }
}
