package org.okrtree.architecture.breaks.adapter.web;

import java.util.List;
import org.okrtree.architecture.breaks.domain.team.Reached;

/** Breaks a rule: a view that holds our own types. */
record IssueView(List<Reached> reached) {}
