package org.okrtree.domain;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What people type, checked once: trimmed, not too long, and free of characters that the hosts' backups cannot restore. */
public final class Text {

    /** Longest text in a column that lists are read from, in UTF-16 units. */
    public static final int LINE = 255;

    /** Longest text of several lines, in UTF-16 units. */
    public static final int PARAGRAPH = 4000;

    private Text() {}

    /** One line that must say something. */
    public static Outcome<String> line(String field, String typed) {
        String trimmed = typed.strip();
        return trimmed.codePoints().noneMatch(Text::isSeen)
                ? Outcome.refused(new InputRefusal.Missing(field))
                : checked(field, trimmed, LINE, false);
    }

    /** One line that may be empty. */
    public static Outcome<String> optionalLine(String field, String typed) {
        return checked(field, typed.strip(), LINE, false);
    }

    /** Several lines that may be empty; line ends become {@code \n}. */
    public static Outcome<String> paragraph(String field, String typed) {
        return checked(field, typed.strip().replace("\r\n", "\n").replace('\r', '\n'), PARAGRAPH, true);
    }

    /** Several lines that must say something. */
    public static Outcome<String> lines(String field, String typed) {
        return typed.codePoints().noneMatch(Text::isSeen)
                ? Outcome.refused(new InputRefusal.Missing(field))
                : paragraph(field, typed);
    }

    /** A text that was pasted from elsewhere and says something: every kind of line end becomes {@code \\n}. */
    public static Outcome<String> pasted(String field, String typed, int most) {
        String text = typed.replace("\r\n", "\n")
                .replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n")
                .replace("\uFEFF", "");
        return text.codePoints().noneMatch(Text::isSeen)
                ? Outcome.refused(new InputRefusal.Missing(field))
                : checked(field, text, most, true);
    }

    /** A day as browsers send it: 2026-11-23. */
    public static Outcome<LocalDate> day(String field, String typed) {
        String trimmed = typed.strip();
        if (trimmed.isEmpty()) {
            return Outcome.refused(new InputRefusal.Missing(field));
        }
        try {
            LocalDate day = LocalDate.parse(trimmed);
            return day.getYear() >= 1900 && day.getYear() <= 2999
                    ? Outcome.done(day)
                    : Outcome.refused(new InputRefusal.NotADay(field, trimmed));
        } catch (DateTimeException notADay) {
            return Outcome.refused(new InputRefusal.NotADay(field, excerpt(trimmed)));
        }
    }

    /** The first characters of what was typed, safe to show in a refusal. */
    public static String excerpt(String typed) {
        StringBuilder shown = new StringBuilder();
        typed.codePoints().limit(40).filter(c -> !isBad(c, false)).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static Outcome<String> checked(String field, String text, int most, boolean lines) {
        if (text.codePoints().anyMatch(c -> isBad(c, lines))) {
            return Outcome.refused(new InputRefusal.BadCharacter(field));
        }
        return text.length() > most ? Outcome.refused(new InputRefusal.TooLong(field, most)) : Outcome.done(text);
    }

    // No-break spaces and characters without a width are not stripped, and yet show nothing.
    private static boolean isSeen(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    // A lone surrogate arrives here as its own code point; U+FFFE and U+FFFF are not characters of XML 1.0 either.
    private static boolean isBad(int codePoint, boolean lines) {
        if (codePoint == '\t' || codePoint == '\n') {
            return !lines;
        }
        return Character.isISOControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
