package org.okrtree.workbench.host;

/** A panel that was drawn; {@code html} is an error box when it failed. */
public record WebPanelHtml(String key, String label, String html, int weight) {}
