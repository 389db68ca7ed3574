package org.okrtree.adapter.rest;

import org.okrtree.domain.cycle.CycleTyped;

/**
 * A cycle to prepare.
 *
 * @param kind ordinary or pilot; absent for ordinary
 * @param parent uid; absent for none
 */
record CycleBodyJson(
        String shortKey, String name, String kind, String firstDay, String lastDay, String zone, String parent) {

    CycleTyped toCommand() {
        return new CycleTyped(shortKey, name, kind, firstDay, lastDay, zone, parent);
    }
}
