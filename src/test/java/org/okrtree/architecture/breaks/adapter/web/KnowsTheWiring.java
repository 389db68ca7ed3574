package org.okrtree.architecture.breaks.adapter.web;

import org.okrtree.architecture.breaks.wiring.AnyWiring;

/** Breaks a rule: an adapter knows the wiring. */
record KnowsTheWiring(AnyWiring wiring) {}
