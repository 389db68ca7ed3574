package org.okrtree.domain.published;

/** What a cycle or a team is called, and the short key by which a macro asks for it. */
public record NamedKey(String key, String name) {}
