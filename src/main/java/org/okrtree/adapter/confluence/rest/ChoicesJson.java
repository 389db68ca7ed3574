package org.okrtree.adapter.confluence.rest;

import java.util.List;
import org.okrtree.domain.published.NamedKey;

/** What can be chosen in the macro browser. */
record ChoicesJson(List<ChoiceJson> cycles, List<ChoiceJson> teams) {

    /** @param key what the parameter of a macro holds */
    record ChoiceJson(String key, String name) {}

    static ChoicesJson of(List<NamedKey> cycles, List<NamedKey> teams) {
        return new ChoicesJson(choices(cycles), choices(teams));
    }

    private static List<ChoiceJson> choices(List<NamedKey> named) {
        return named.stream().map(one -> new ChoiceJson(one.key(), one.name())).toList();
    }
}
