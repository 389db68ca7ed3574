package org.okrtree.application.permissions;

import static org.okrtree.application.permissions.Relation.ADMINISTRATOR;
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
    WRITE_A_DRAFT(MEMBER, LEAD),
    READ_A_DRAFT_BEFORE_ITS_DISCUSSION_IS_OPEN(MEMBER, LEAD),
    /** And correct wording or owner. */
    PUBLISH_A_SHEET_IN_A_RUNNING_CYCLE(LEAD),
    READ_WHAT_IS_PUBLISHED(Relation.users()),
    CHECK_IN(KEY_RESULT_OWNER, STAND_IN),
    NAME_A_STAND_IN(KEY_RESULT_OWNER, LEAD),
    OFFER_A_CONTRIBUTION(OBJECTIVE_OWNER, LEAD),
    /** An owner outside of the team offers nothing from a draft that she may not read yet. */
    OFFER_A_CONTRIBUTION_FROM_A_DRAFT_OF_THE_TEAM(LEAD),
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
