package org.okrtree.domain.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.domain.InputRefusal;

class WeekdaysTest {

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void aDayComesBackFromItsCode(DayOfWeek day) {
        assertEquals(day, Weekdays.ofCode(Weekdays.code(day)));
        assertEquals(Optional.of(day), done(Weekdays.of("checkInDay", " " + Weekdays.code(day) + " ")));
    }

    @Test
    void aDayMayBeTypedInAnyCaseOrNotAtAll() {
        assertEquals(Optional.of(DayOfWeek.TUESDAY), done(Weekdays.of("checkInDay", "TUE")));
        assertEquals(Optional.empty(), done(Weekdays.of("checkInDay", " ")));
    }

    @Test
    void whatIsNoCodeIsNoDay() {
        assertEquals(
                new InputRefusal.NotAChoice("checkInDay", "someday"), refused(Weekdays.of("checkInDay", "someday")));
        assertThrows(IllegalArgumentException.class, () -> Weekdays.ofCode("someday"));
    }
}
