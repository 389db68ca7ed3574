package org.okrtree.architecture.breaks.adapter.rest;

import org.okrtree.architecture.breaks.adapter.persistence.TeamRow;

/** Breaks a rule: one adapter knows another and its rows. */
record KnowsAStore(TeamRow row) {}
