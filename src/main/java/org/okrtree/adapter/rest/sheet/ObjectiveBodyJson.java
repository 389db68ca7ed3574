package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.objective.ObjectiveTyped;

/**
 * @param owner user name; absent for the one who writes
 * @param cites uid of a statement of the newest strategy; absent for none
 * @param commitment committed or aspirational, where the cycle tells them apart
 */
record ObjectiveBodyJson(String title, String why, String owner, String commitment, String cites) {

    ObjectiveTyped toTyped() {
        return new ObjectiveTyped(title, why, owner, commitment, cites);
    }
}
