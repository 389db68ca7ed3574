package org.okrtree.architecture.breaks.wiring;

import org.okrtree.architecture.breaks.adapter.confluence.InConfluence;

/** Breaks a rule: the wiring of one product knows the room of the other. */
record JiraWiring(InConfluence room) {}
