package org.okrtree.architecture.breaks.domain.team;

/** Breaks a rule: an exception of the domain. */
final class TeamException extends RuntimeException {}
