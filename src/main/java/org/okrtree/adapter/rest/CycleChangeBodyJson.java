package org.okrtree.adapter.rest;

import org.okrtree.application.cycle.ChangeCycleCommand;
import org.okrtree.domain.CycleId;

/**
 * What a cycle shall be from now on. Its short key and its kind stay.
 *
 * @param parent uid; absent for none
 */
record CycleChangeBodyJson(String name, String firstDay, String lastDay, String zone, String parent) {

    ChangeCycleCommand toCommand(CycleId cycle, String seen) {
        return new ChangeCycleCommand(cycle, seen, name, firstDay, lastDay, zone, parent);
    }
}
