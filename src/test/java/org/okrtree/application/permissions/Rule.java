package org.okrtree.application.permissions;

import static org.okrtree.application.permissions.Relation.ADMINISTRATOR;
import static org.okrtree.application.permissions.Relation.COACH;
import static org.okrtree.application.permissions.Relation.COMMITTEE;
import static org.okrtree.application.permissions.Relation.KEY_RESULT_OWNER;
import static org.okrtree.application.permissions.Relation.LEAD;
import static org.okrtree.application.permissions.Relation.MEMBER;
import static org.okrtree.application.permissions.Relation.OBJECTIVE_OWNER;
import static org.okrtree.application.permissions.Relation.PARENT_OWNER;
import static org.okrtree.application.permissions.Relation.STAND_IN;

import java.util.Set;

/** What the product says of who may, written by hand and not from the code: each row of the table has to obey one of these. */
enum Rule {
    /** Strategy, teams, access. */
    ADMINISTER(ADMINISTRATOR),
    /** The committee for its cycle; an administrator, who names the first committee. */
    PLAN_A_CYCLE(COMMITTEE, ADMINISTRATOR),
    /** Begin to score, close, reopen. */
    DECIDE_FOR_A_CYCLE(COMMITTEE),
    /** Where it was skipped, with a reason, to name a committee. */
    DECIDE_FOR_A_CYCLE_WITHOUT_COMMITTEE(ADMINISTRATOR),
    OPEN_A_PRACTICE_CYCLE(Relation.users()),
    THROW_A_PRACTICE_CYCLE_AWAY(LEAD, ADMINISTRATOR),
    WRITE_A_DRAFT(MEMBER, LEAD),
    READ_A_DRAFT_BEFORE_ITS_DISCUSSION_IS_OPEN(MEMBER, LEAD, COACH, COMMITTEE),
    READ_A_DRAFT_FROM_THE_OPENING_ON(Relation.users()),
    /** Open a round, say agreed, publish, correct wording or owner. */
    LEAD_A_SHEET_TO_ITS_PUBLICATION(LEAD),
    PUBLISH_THE_TOP_SHEET(COMMITTEE),
    READ_WHAT_IS_PUBLISHED(Relation.users()),
    CHECK_IN(KEY_RESULT_OWNER, STAND_IN),
    NAME_A_STAND_IN(KEY_RESULT_OWNER, LEAD),
    OFFER_A_CONTRIBUTION(OBJECTIVE_OWNER, LEAD),
    /** An owner outside of the team offers nothing from a draft that she may not read yet. */
    OFFER_A_CONTRIBUTION_FROM_A_DRAFT_BEFORE_ITS_DISCUSSION_IS_OPEN(LEAD),
    ANSWER_A_CONTRIBUTION(PARENT_OWNER),
    /** Where Jira lets the person edit the issue or manage the sprint. */
    LINK(Relation.users()),
    LINK_WHERE_JIRA_LETS_NOBODY(Set.of());

    private final Set<Relation> may;

    Rule(Relation... may) {
        this(Set.of(may));
    }

    Rule(Set<Relation> may) {
        this.may = may;
    }

    Set<Relation> may() {
        return may;
    }
}
