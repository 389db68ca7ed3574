package org.okrtree.architecture.breaks.adapter.web;

import net.java.ao.Query;

/** Breaks a rule: an adapter outside the stores knows the library of Active Objects. */
record KnowsEntities(Query query) {}
