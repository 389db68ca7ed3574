package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.access.AccessRefusal;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private final Words english = new Words(new PropertiesWords(), Locale.ENGLISH);
    private final Words chinese = new Words(new PropertiesWords(), Locale.SIMPLIFIED_CHINESE);

    @Test
    void aSentenceIsSaidInTheLanguageOfTheReader() {
        assertEquals("Sheets OKR 表", english.say("okr.nav.sheets") + " " + chinese.say("okr.nav.sheets"));
    }

    @Test
    void aDayIsWrittenAsTheLanguageWritesIt() {
        assertEquals("3 Feb, 3 Feb 2026", english.day(DAY) + ", " + english.dayAndYear(DAY));
        assertEquals("2月3日, 2026年2月3日", chinese.day(DAY) + ", " + chinese.dayAndYear(DAY));
    }

    @Test
    void daysOfOneYearNameItOnceWhereTheLanguageHasIt() {
        LocalDate last = LocalDate.of(2026, 4, 11);

        assertEquals("3 Feb \u2013 11 Apr 2026", english.days(DAY, last));
        assertEquals("2026年2月3日 \u2013 4月11日", chinese.days(DAY, last));
    }

    @Test
    void daysOfTwoYearsNameBoth() {
        LocalDate last = LocalDate.of(2027, 1, 31);

        assertEquals("3 Feb 2026 \u2013 31 Jan 2027", english.days(DAY, last));
        assertEquals("2026年2月3日 \u2013 2027年1月31日", chinese.days(DAY, last));
    }

    @Test
    void anInstantIsOfTheDayThatItsZoneHas() {
        Instant at = Instant.parse("2026-02-02T20:00:00Z");

        assertEquals("3 Feb 2026", english.dayAndYear(at, ZoneId.of("Asia/Shanghai")));
        assertEquals("2 Feb 2026", english.dayAndYear(at, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void whatASentenceNamesIsEncodedWithIt() {
        assertEquals("Unlink &lt;b&gt; &amp; &#39;c&#39;", english.html("okr.issue-panel.unlink-this", "<b> & 'c'"));
    }

    // A sentence is a pattern, what it names is not.
    @Test
    void whatASentenceNamesStaysAsItIs() {
        assertEquals("Unlink it's {0} of {1}", english.say("okr.issue-panel.unlink-this", "it's {0} of {1}"));
    }

    @Test
    void aRefusalIsSaidWithItsDetails() {
        assertEquals(
                "This is too long: at most 4000 characters. Shorten it.",
                english.whyNotHtml(new InputRefusal.TooLong("note", 4000)));
        assertEquals(
                "Only an administrator of OKRs can do this: ask one.",
                english.whyNotHtml(new AccessRefusal.NotAnAdministrator()));
    }

    @Test
    void whatSomebodyTypedWrongIsEncodedInTheRefusal() {
        assertTrue(
                english.whyNotHtml(new InputRefusal.NotANumber("value", "<1>")).contains("&lt;1&gt;"));
    }

    @Test
    void aTemplateGetsTheSentencesThatItNamesByNamesThatItCanSay() {
        Map<String, Object> words = english.forTemplates(List.of("okr.nav.", "okr.check-in."));

        assertEquals("My week", words.get("t_nav_check_inHtml"));
        assertEquals("measured, the same", words.get("t_check_in_sameHtml"));
        assertTrue(words.keySet().stream().allMatch(name -> name.matches("t_(nav|check_in)_\\w+Html")));
    }

    @Test
    void aSentenceThatNamesSomethingIsNotGivenToATemplate() {
        assertFalse(english.forTemplates(List.of("okr.")).values().stream()
                .anyMatch(said -> said.toString().contains("{")));
    }

    @Test
    void theLanguageIsNamedAsMarkupNamesIt() {
        assertEquals("en zh-CN", english.language() + " " + chinese.language());
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "-3, \u22123", "0, 0"})
    void aFigureHasARealMinusSign(String plain, String shown) {
        assertEquals(shown, Words.figure(plain));
    }

    @ParameterizedTest
    @CsvSource({"50, 50\u202F%", "0, 0\u202F%", "130, 130\u202F%", "-20, \u221220\u202F%"})
    void perCentIsHeldToItsFigureByAThinGap(int percent, String shown) {
        assertEquals(shown, Words.percent(percent));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.494, 49", "0.495, 50", "1, 100"})
    void aShareIsShownInWholePerCent(BigDecimal share, int percent) {
        assertEquals(percent, Words.percent(share));
    }

    static Stream<Properties> languages() {
        return Stream.of(PropertiesWords.ENGLISH, PropertiesWords.CHINESE);
    }

    /** As in {@code {0,choice,0#none|1#one line|1<{0} lines}}, when what it names was taken out. */
    private static final String CHOICE = "\\{[0-9],choice,[^{}]*\\}";

    @ParameterizedTest
    @MethodSource("languages")
    void aBraceIsOnlyWhereSomethingIsNamed(Properties words) {
        List<String> wrong = words.stringPropertyNames().stream()
                .filter(key -> words.getProperty(key)
                        .replaceAll("\\{[0-9]\\}", "")
                        .replaceAll(CHOICE, "")
                        .matches(".*[{}].*"))
                .toList();

        assertEquals(List.of(), wrong);
    }
}
