package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.domain.InputRefusal;

class DecimalTest {

    private static final String MOST_BEFORE = "9".repeat(18);
    private static final String MOST_AFTER = "9".repeat(12);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0.0",
        "007, 7",
        "0.10, 0.10",
        "-12.5, -12.5",
        "'\u3000 42 ', 42",
        "−3, -3",
        "－３．５, -3.5",
        "０１２３４５６７８９, 123456789",
        "0.000000000001, 0.000000000001"
    })
    void aNumberIsKeptWithTheDecimalsThatWereTyped(String typed, String kept) {
        assertEquals(kept, done(Decimal.of("value", typed)).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E3", "1e-3", "+1", "1,5", "1 000", ".5", "5.", "--1", "-", ".", "１／２", "1%", "NaN", "٣", "0x1F",
                "1\n2", "½"
            })
    void whatIsNoPlainNumberIsRefusedAsTyped(String typed) {
        InputRefusal.NotANumber refusal = (InputRefusal.NotANumber) refused(Decimal.of("value", typed));

        assertEquals("value", refusal.field());
        assertEquals(typed.replace("\n", ""), refusal.typed());
    }

    @Test
    void nothingTypedIsMissing() {
        assertEquals(new InputRefusal.Missing("value"), refused(Decimal.of("value", " \u3000")));
    }

    @Test
    void eighteenDigitsBeforeAndTwelveAfterThePointAreKept() {
        String most = "-" + MOST_BEFORE + "." + MOST_AFTER;

        assertEquals(most, done(Decimal.of("value", most)).text());
    }

    @Test
    void aNineteenthDigitBeforeThePointIsTooMany() {
        String typed = "1" + MOST_BEFORE;

        assertEquals(new InputRefusal.TooManyDigits("value", typed), refused(Decimal.of("value", typed)));
    }

    @Test
    void aThirteenthDigitAfterThePointIsTooMany() {
        String typed = "0.0000000000000";

        assertEquals(new InputRefusal.TooManyDigits("value", typed), refused(Decimal.of("value", typed)));
    }

    @Test
    void zerosInFrontDoNotCount() {
        assertEquals(
                MOST_BEFORE, done(Decimal.of("value", "0000" + MOST_BEFORE)).text());
    }

    // A million digits would keep a processor busy for seconds before anybody could say that they are too many.
    @Test
    void aNumberLongerThanItsColumnIsTooManyDigitsBeforeItIsRead() {
        String longest = "0".repeat(39) + "7";

        assertEquals("7", done(Decimal.of("value", longest)).text());
        assertEquals(
                new InputRefusal.TooManyDigits("value", "0".repeat(40)), refused(Decimal.of("value", "0" + longest)));
    }

    @Test
    void theSameNumberMayBeWrittenInTwoWays() {
        Decimal short5 = Decimal.stored("5");
        Decimal long5 = Decimal.stored("5.00");

        assertTrue(short5.isSameNumberAs(long5));
        assertNotEquals(short5, long5);
        assertFalse(short5.isSameNumberAs(Decimal.stored("5.01")));
    }

    @Test
    void aTenthAndTwoTenthsAreThreeTenths() {
        BigDecimal sum =
                Decimal.stored("0.1").number().add(Decimal.stored("0.2").number());

        assertTrue(new Decimal(sum).isSameNumberAs(Decimal.stored("0.3")));
    }

    @Test
    void aSmallNumberIsWrittenWithoutAnExponent() {
        assertEquals("0.000000000001", new Decimal(new BigDecimal("1E-12")).text());
    }

    @Test
    void aNumberWithAnExponentCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Decimal(new BigDecimal("1E+3")));
        assertThrows(IllegalArgumentException.class, () -> new Decimal(new BigDecimal("1E+30")));
        assertThrows(IllegalArgumentException.class, () -> new Decimal(new BigDecimal("1E-13")));
    }

    @Test
    void whatWasStoredIsReadBack() {
        assertEquals(new Decimal(new BigDecimal("-0.10")), Decimal.stored("-0.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1E+3", "abc", "1000000000000000000"})
    void whatWeNeverStoreIsADefectWhenRead(String text) {
        IllegalArgumentException defect = assertThrows(IllegalArgumentException.class, () -> Decimal.stored(text));

        assertEquals("not a stored decimal: " + text, defect.getMessage());
    }
}
