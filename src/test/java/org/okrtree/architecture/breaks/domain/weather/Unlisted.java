package org.okrtree.architecture.breaks.domain.weather;

/** Breaks a rule: a subject that no list names. */
record Unlisted() {}
