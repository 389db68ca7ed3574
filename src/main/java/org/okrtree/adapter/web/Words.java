package org.okrtree.adapter.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.Refusal;

/** Sentences, days and figures in the language of one reader. */
public final class Words {
    private static final Set<String> KEYS = keys();

    private final I18nResolver i18n;
    private final Locale locale;

    public Words(I18nResolver i18n, Locale locale) {
        this.i18n = i18n;
        this.locale = locale;
    }

    /** The sentence under this key, as plain text. */
    public String say(String key, Serializable... details) {
        return i18n.getText(locale, key, details);
    }

    /** The sentence under this key, encoded. */
    public String html(String key, Serializable... details) {
        return Html.of(say(key, details));
    }

    /** The reason in a sentence, encoded, and another one for each thing that is missing. */
    public String whyNotHtml(Refusal refusal) {
        String why = html(
                refusal.key(), refusal.details().stream().map(String::valueOf).toArray(Serializable[]::new));
        return Stream.concat(Stream.of(why), refusal.parts().stream().map(part -> html(part)))
                .collect(Collectors.joining(" "));
    }

    /**
     * The sentences that templates show as they stand: of each of our keys that begins like one of these, under its name without
     * {@code okr.}, with low lines, between {@code t_} and {@code Html}.
     */
    Map<String, Object> forTemplates(List<String> beginnings) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String key : KEYS) {
            if (beginnings.stream().anyMatch(key::startsWith)) {
                words.put(
                        "t_" + key.substring("okr.".length()).replace('.', '_').replace('-', '_') + "Html", html(key));
            }
        }
        return words;
    }

    /** Value of the {@code lang} attribute. */
    public String language() {
        return locale.toLanguageTag();
    }

    public String day(LocalDate day) {
        return format("okr.format.day", day);
    }

    /** The day with its name. */
    public String weekday(LocalDate day) {
        return format("okr.format.weekday", day);
    }

    /** Day and time in this zone. */
    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(say("okr.format.moment"), locale).format(at.atZone(zone));
    }

    public String dayAndYear(LocalDate day) {
        return format("okr.format.day-and-year", day);
    }

    /** From one day to another; the year stands once where both have it, and at the end where the language has it. */
    public String days(LocalDate first, LocalDate last) {
        boolean oneYear = first.getYear() == last.getYear();
        return oneYear
                ? format("okr.format.first-day", first) + " \u2013 " + format("okr.format.last-day", last)
                : dayAndYear(first) + " \u2013 " + dayAndYear(last);
    }

    /** A time of day such as 10:42. */
    public String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(say("okr.format.time"), locale).format(at.atZone(zone));
    }

    public String dayAndYear(Instant at, ZoneId zone) {
        return dayAndYear(LocalDate.ofInstant(at, zone));
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    /** A day of any year and the time of day. */
    public String dayAndTime(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(say("okr.format.day-and-time"), locale)
                .format(at.atZone(zone));
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(say(pattern), locale).format(day);
    }

    /** A figure with a real minus sign. */
    public static String figure(String plain) {
        return plain.startsWith("-") ? "\u2212" + plain.substring(1) : plain;
    }

    /** A whole per cent, the sign held to its figure by a thin gap that does not break. */
    public static String percent(int percent) {
        return figure(Integer.toString(percent)) + "\u202F%";
    }

    public static int percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static Set<String> keys() {
        Properties words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("/i18n/okr.properties")) {
            words.load(file);
        } catch (IOException inOurOwnJar) {
            throw new UncheckedIOException(inOurOwnJar);
        }
        // A sentence that names something is said with its details, by the view.
        return words.stringPropertyNames().stream()
                .filter(key -> !words.getProperty(key).contains("{0"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
