package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.objective.ObjectiveTyped;

/**
 * @param owner user name; absent for the one who writes
 * @param commitment committed or aspirational, where the cycle tells them apart
 */
record ObjectiveBodyJson(String title, String why, String owner, String commitment) {

    ObjectiveTyped toTyped() {
        return new ObjectiveTyped(title, why, owner, commitment);
    }
}
