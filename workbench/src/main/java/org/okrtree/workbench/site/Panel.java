package org.okrtree.workbench.site;

/** A finished part of a page that a plugin draws; {@code bodyHtml} is written as it is. */
public record Panel(String key, String label, String bodyHtml) {}
