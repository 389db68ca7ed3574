package org.okrtree.application.cycle;

import org.okrtree.domain.CycleId;

/**
 * A cycle and what it shall be from now on, as somebody typed it. Its short key and its kind stay.
 *
 * @param seen the {@linkplain CycleShown#versionOf version} that this was made on
 * @param parentUid of the cycle that contains it; empty for none
 */
public record ChangeCycleCommand(
        CycleId cycle, String seen, String name, String firstDay, String lastDay, String zone, String parentUid) {}
