package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.cycle.OpenPilotCommand;

/**
 * A pilot to open in one go.
 *
 * @param scope short keys of teams; absent for all but the company and personal ones
 * @param committee user names; absent for whoever asks
 * @param strategy a sentence
 * @param understoodOn when the shared understanding was held
 * @param reason for beginning without what is absent
 */
record PilotBodyJson(
        String shortKey,
        String name,
        String firstDay,
        String lastDay,
        String zone,
        List<String> scope,
        List<String> committee,
        String strategy,
        String understoodOn,
        String reason) {

    OpenPilotCommand toCommand() {
        return new OpenPilotCommand(
                shortKey, name, firstDay, lastDay, zone, scope, committee, strategy, understoodOn, reason);
    }
}
