package org.okrtree.architecture.breaks.domain;

import org.okrtree.architecture.breaks.domain.team.Reached;

/** Breaks a rule: the root of the domain knows a subject. */
record KnowsASubject(Reached reached) {}
