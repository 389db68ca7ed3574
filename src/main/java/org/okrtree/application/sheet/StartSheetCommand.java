package org.okrtree.application.sheet;

import org.okrtree.domain.CycleId;
import org.okrtree.domain.TeamId;

/** Whose sheet, in which cycle. */
public record StartSheetCommand(CycleId cycle, TeamId team) {}
