package org.okrtree.application.cycle;

import org.okrtree.domain.CycleId;

/** Which cycle, and why. */
public record ReopenCycleCommand(CycleId cycle, String reason) {}
