package org.okrtree.workbench.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The host's texts and dates in one language, for its templates. */
public final class Words {
    private final Locale locale;
    private final ZoneId zone;

    Words(Locale locale) {
        this(locale, ZoneOffset.UTC);
    }

    Words(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** A text without arguments. */
    public String of(String key) {
        return Texts.of(locale, key);
    }

    /** A text with one argument. */
    public String of(String key, Object argument) {
        return Texts.of(locale, key, argument);
    }

    /** A text with two arguments. */
    public String of(String key, Object first, Object second) {
        return Texts.of(locale, key, first, second);
    }

    /** A text with three arguments. */
    public String of(String key, Object first, Object second, Object third) {
        return Texts.of(locale, key, first, second, third);
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A moment as people write it. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }
}
