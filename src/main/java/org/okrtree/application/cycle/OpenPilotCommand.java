package org.okrtree.application.cycle;

import java.util.List;

/**
 * A pilot in one go.
 *
 * @param scope short keys of the teams that take part; none for all that are open, without the company and personal ones
 * @param committee user names; none for whoever opens it
 * @param strategy a sentence; may be empty
 * @param understoodOn the day on which the shared understanding was held; may be empty
 * @param reason for beginning without what is left empty
 */
public record OpenPilotCommand(
        String shortKey,
        String name,
        String firstDay,
        String lastDay,
        String zone,
        List<String> scope,
        List<String> committee,
        String strategy,
        String understoodOn,
        String reason) {}
