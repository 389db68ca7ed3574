package org.okrtree.adapter.rest;

import org.okrtree.domain.cycle.CycleTyped;

/** A cycle to open. */
record CycleBodyJson(String shortKey, String name, String firstDay, String lastDay, String zone) {

    CycleTyped toCommand() {
        return new CycleTyped(shortKey, name, firstDay, lastDay, zone);
    }
}
