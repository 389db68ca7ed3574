package org.okrtree.architecture.breaks.adapter.web.sheet;

import org.okrtree.architecture.breaks.adapter.web.KnowsARoom;

/** Breaks a rule: the other half of a ring of rooms. */
public record KnowsTheFrame(KnowsARoom frame) {}
