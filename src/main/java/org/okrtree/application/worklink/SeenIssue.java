package org.okrtree.application.worklink;

/** An issue that the present user may see. */
public record SeenIssue(long id, String key, long project, boolean mayEdit) {}
