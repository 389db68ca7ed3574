package org.okrtree.architecture.breaks.domain.cycle;

import org.okrtree.architecture.breaks.domain.team.KnowsCycle;

/** Breaks a rule: one half of a ring of subjects. */
public record KnowsTeam(KnowsCycle other) {}
