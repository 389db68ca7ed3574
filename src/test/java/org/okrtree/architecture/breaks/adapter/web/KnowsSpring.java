package org.okrtree.architecture.breaks.adapter.web;

import org.springframework.context.ApplicationContext;

/** Breaks a rule: an adapter knows Spring. */
record KnowsSpring(ApplicationContext context) {}
