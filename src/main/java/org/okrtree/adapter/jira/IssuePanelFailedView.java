package org.okrtree.adapter.jira;

/** @param numberHtml under which the log tells more */
public record IssuePanelFailedView(String numberHtml) {}
