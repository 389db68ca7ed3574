package org.okrtree.architecture.breaks.domain.team;

import org.okrtree.architecture.breaks.domain.cycle.KnowsTeam;

/** Breaks a rule: the other half of a ring of subjects. */
public record KnowsCycle(KnowsTeam other) {}
