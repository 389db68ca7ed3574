package org.okrtree.architecture.breaks.application.checkin;

import org.okrtree.architecture.breaks.domain.worklink.Issues;

/** Breaks a rule: progress is made by issues. */
record CountsIssues(Issues issues) {}
