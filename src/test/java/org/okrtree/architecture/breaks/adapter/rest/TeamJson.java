package org.okrtree.architecture.breaks.adapter.rest;

import org.okrtree.architecture.breaks.adapter.persistence.TeamRow;

/** Breaks a rule: a body that holds our own types. */
record TeamJson(TeamRow[] rows) {}
