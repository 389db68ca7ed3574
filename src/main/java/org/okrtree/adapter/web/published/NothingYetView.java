package org.okrtree.adapter.web.published;

/** The page before there is a cycle. */
record NothingYetView(boolean canBegin, String adminHtml) {}
