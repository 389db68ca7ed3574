package org.okrtree.adapter.web.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.YesNo;

class MeasureWordsTest {

    private static final Measure TO_BE_FOUND = new Change(
            MeasureKind.INCREASE, new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)), An.decimal("60"), "%", 0);

    private final MeasureWords words = new MeasureWords(new Words(new PropertiesWords(), Locale.ENGLISH));

    @Test
    void onlyAWayHasABeginning() {
        assertEquals("40", words.baseline(An.increase("40", "60", "")));
        assertEquals("? (by 1 Feb)", words.baseline(TO_BE_FOUND));
        assertEquals("0", words.baseline(An.milestones("tried", "sold")));
        assertEquals("", words.baseline(An.keep("80", "", "")));
        assertEquals("", words.baseline(new YesNo("the register")));
    }

    @Test
    void whatIsAimedAtIsSaidWithItsUnit() {
        assertEquals("60 %", target(An.increase("40", "60", "%")));
        assertEquals("80\u2013120 ms", target(An.keep("80", "120", "ms")));
        assertEquals("2 milestones", target(An.milestones("tried", "sold")));
        assertEquals("yes or no ", target(new YesNo("the register")));
    }

    @ParameterizedTest
    @CsvSource({"120, inside", "121.5, above by 1.5", "79, below by 1"})
    void aValueStandsToItsRange(String value, String said) {
        assertEquals(said, words.measured(An.keep("80", "120", "ms"), An.decimal(value)));
    }

    @Test
    void aValueOnAWayIsSaidInPerCentOnceTheWayIsKnown() {
        assertEquals("25\u202F%", words.measured(An.increase("40", "60", ""), An.decimal("45")));
        assertEquals("", words.measured(TO_BE_FOUND, An.decimal("45")));
    }

    @Test
    void anAnswerIsAWord() {
        assertEquals("yes", words.value(new YesNo("the register"), An.decimal("1")));
        assertEquals("not yet", words.value(new YesNo("the register"), An.decimal("0")));
        assertEquals("\u22122", words.value(An.increase("40", "60", ""), An.decimal("-2")));
    }

    private String target(Measure measure) {
        return words.target(measure) + " " + words.unit(measure);
    }
}
