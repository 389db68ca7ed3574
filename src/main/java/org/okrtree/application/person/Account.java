package org.okrtree.application.person;

/** A user of the host. */
public record Account(String userKey, String userName, String displayName) {}
