package org.okrtree.domain.team;

import java.util.Locale;
import java.util.regex.Pattern;
import org.okrtree.domain.Outcome;

/** A short name that people say: {@code RD} for a team, {@code 26Q1} for a cycle. One to ten capital letters and digits. */
public record ShortKey(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,10}");

    public ShortKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("short key " + text);
        }
    }

    public static Outcome<ShortKey> of(String field, String typed) {
        String key = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(key).matches()
                ? Outcome.done(new ShortKey(key))
                : Outcome.refused(new TeamRefusal.BadShortKey(field));
    }
}
