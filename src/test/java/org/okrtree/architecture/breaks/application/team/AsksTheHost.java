package org.okrtree.architecture.breaks.application.team;

import com.atlassian.sal.api.user.UserManager;

/** Breaks a rule: a use case knows the host. */
record AsksTheHost(UserManager users) {}
