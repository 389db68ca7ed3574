package org.okrtree.domain.drafting;

import java.util.Locale;
import java.util.stream.Stream;

/** The form in which an English word stands; Chinese words stand in their base form. */
enum Form {
    BASE,
    S,
    ED,
    ING,
    ER,
    EST,
    LY,
    UNKNOWN;

    static Form ofCode(String code) {
        return Stream.of(values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form of a word: " + code));
    }
}
