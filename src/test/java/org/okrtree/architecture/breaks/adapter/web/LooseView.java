package org.okrtree.architecture.breaks.adapter.web;

/** Breaks a rule: a view that is no record. */
final class LooseView {}
