package org.okrtree.architecture.breaks.wiring;

import org.okrtree.architecture.breaks.adapter.jira.InJira;

/** Breaks a rule: the shared wiring knows the room of one product. */
record KnowsTheRoomOfJira(InJira room) {}
