package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.objective.ObjectiveTyped;

/** @param owner user name; absent for the one who writes */
record ObjectiveBodyJson(String title, String why, String owner) {

    ObjectiveTyped toTyped() {
        return new ObjectiveTyped(title, why, owner);
    }
}
