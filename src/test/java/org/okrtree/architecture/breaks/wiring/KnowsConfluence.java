package org.okrtree.architecture.breaks.wiring;

import com.atlassian.confluence.macro.Macro;

/** Breaks a rule: the shared wiring knows Confluence. */
record KnowsConfluence(Macro macro) {}
