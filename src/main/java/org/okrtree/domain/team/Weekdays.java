package org.okrtree.domain.team;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/** Short words for the days of the week, as they are typed and stored. */
public final class Weekdays {

    private static final List<String> CODES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Weekdays() {}

    public static String code(DayOfWeek day) {
        return CODES.get(day.getValue() - 1);
    }

    /** @throws IllegalArgumentException for a code that no day has */
    public static DayOfWeek ofCode(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("weekday " + code));
    }

    /** The day typed; empty when none was. */
    public static Outcome<Optional<DayOfWeek>> of(String field, String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT);
        Optional<DayOfWeek> day = find(code);
        return code.isEmpty() || day.isPresent()
                ? Outcome.done(day)
                : Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed.strip())));
    }

    private static Optional<DayOfWeek> find(String code) {
        int at = CODES.indexOf(code);
        return at < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(at + 1));
    }
}
