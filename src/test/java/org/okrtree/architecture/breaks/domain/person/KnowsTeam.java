package org.okrtree.architecture.breaks.domain.person;

import org.okrtree.architecture.breaks.domain.team.Reached;

/** Breaks a rule: an earlier subject knows a later one. */
record KnowsTeam(Reached reached) {}
