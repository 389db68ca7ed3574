package org.okrtree.domain.sheet;

import org.okrtree.domain.CycleId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;

/** One team's OKRs in one cycle. */
public record Sheet(SheetId id, CycleId cycle, TeamId team, SheetState state) {}
