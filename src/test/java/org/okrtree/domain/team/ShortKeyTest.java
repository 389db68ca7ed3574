package org.okrtree.domain.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortKeyTest {

    @ParameterizedTest
    @CsvSource({"R, R", "rd, RD", "' 26q1 ', 26Q1", "ABCDEFGHIJ, ABCDEFGHIJ", "0123456789, 0123456789"})
    void aShortKeyIsOneToTenCapitalLettersAndDigits(String typed, String key) {
        assertEquals(new ShortKey(key), done(ShortKey.of("shortKey", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ABCDEFGHIJK", "R-D", "R D", "R_D", "研发", "É", "２６Ｑ１", "RD\n1"})
    void whatCannotBeSaidInOneGoIsNoShortKey(String typed) {
        assertEquals(new TeamRefusal.BadShortKey("shortKey"), refused(ShortKey.of("shortKey", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rd", "ABCDEFGHIJK", "R-D"})
    void aShortKeyOfAnotherFormCannotBeMade(String text) {
        assertThrows(IllegalArgumentException.class, () -> new ShortKey(text));
    }

    @Test
    void theCapitalOfALetterDoesNotDependOnTheServersLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(new ShortKey("IT"), done(ShortKey.of("shortKey", "it")));
        } finally {
            Locale.setDefault(before);
        }
    }
}
