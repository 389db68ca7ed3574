package org.okrtree.workbench.data;

import java.util.Locale;

/**
 * Somebody who may sign in.
 *
 * @param key stays when the name changes; only an anonymisation gives another
 * @param job what the person does, in a few words
 * @param zone the person's own choice; empty for the server's
 */
public record Person(
        String key,
        String name,
        String fullName,
        String job,
        String email,
        boolean active,
        Locale language,
        Theme theme,
        String zone) {

    /** Two letters of the Latin part of the full name. */
    public String initials() {
        String[] words = fullName.strip().split("\\s+");
        String first = words[0].substring(0, 1);
        return words.length > 1 ? first + words[1].substring(0, 1) : first;
    }
}
