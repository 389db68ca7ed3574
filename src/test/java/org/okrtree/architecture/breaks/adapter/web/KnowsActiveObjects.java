package org.okrtree.architecture.breaks.adapter.web;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Breaks a rule: an adapter outside the stores knows Active Objects. */
record KnowsActiveObjects(ActiveObjects ao) {}
