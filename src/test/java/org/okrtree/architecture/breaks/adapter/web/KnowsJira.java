package org.okrtree.architecture.breaks.adapter.web;

import com.atlassian.jira.issue.Issue;

/** Breaks a rule: the shared adapter knows Jira. */
record KnowsJira(Issue issue) {}
