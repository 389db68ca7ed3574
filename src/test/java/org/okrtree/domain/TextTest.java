package org.okrtree.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void aLineIsTrimmed() {
        Outcome<String> line = Text.line("title", " \u3000成功发布\t ");

        assertEquals("成功发布", done(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u3000", "\u00A0", "\u200B", "\u2060\uFEFF", "\u202E\u00AD"})
    void aLineThatShowsNothingIsMissing(String typed) {
        assertEquals(new InputRefusal.Missing("title"), refused(Text.line("title", typed)));
    }

    @Test
    void aLineOfOneBadCharacterIsBadAndNotMissing() {
        assertEquals(new InputRefusal.BadCharacter("title"), refused(Text.line("title", "\u0001")));
        assertEquals(new InputRefusal.BadCharacter("title"), refused(Text.line("title", "\uD83C")));
    }

    @Test
    void aLineThatMayBeEmptyMayBeEmpty() {
        assertEquals("", done(Text.optionalLine("unit", "  ")));
    }

    @Test
    void aLineIsAsLongAsItsColumn() {
        String longest = "x".repeat(255);

        assertEquals(longest, done(Text.line("title", " " + longest + " ")));
        assertEquals(longest, done(Text.optionalLine("unit", longest)));
    }

    @Test
    void aLineLongerThanItsColumnIsRefused() {
        String longer = "x".repeat(256);

        assertEquals(new InputRefusal.TooLong("title", 255), refused(Text.line("title", longer)));
        assertEquals(new InputRefusal.TooLong("unit", 255), refused(Text.optionalLine("unit", longer)));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsAsTwoAsItDoesInAColumn() {
        assertEquals(254, done(Text.line("title", "🎯".repeat(127))).length());
        assertEquals(new InputRefusal.TooLong("title", 255), refused(Text.line("title", "🎯".repeat(128))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0001b",
                "a\u0008b",
                "a\u000Bb",
                "a\u001Fb",
                "a\u007Fb",
                "a\u0085b",
                "a\u009Fb",
                "a\uFFFEb",
                "a\uFFFFb"
            })
    void aCharacterThatNoBackupCanRestoreIsRefused(String typed) {
        Refusal expected = new InputRefusal.BadCharacter("title");

        assertEquals(expected, refused(Text.line("title", typed)));
        assertEquals(expected, refused(Text.optionalLine("title", typed)));
        assertEquals(expected, refused(Text.paragraph("title", typed)));
    }

    @Test
    void halfACharacterIsRefused() {
        Refusal expected = new InputRefusal.BadCharacter("title");

        assertEquals(expected, refused(Text.line("title", "a\uD83Cb")));
        assertEquals(expected, refused(Text.line("title", "a\uDFAFb")));
        assertEquals(expected, refused(Text.line("title", "a\uDFAF\uD83Cb")));
        assertEquals(expected, refused(Text.line("title", "a\uD800")));
        assertEquals(expected, refused(Text.line("title", "\uDFFFb")));
    }

    @Test
    void whatNoPlaneOfUnicodeHoldsIsRefused() {
        assertEquals(new InputRefusal.BadCharacter("title"), refused(Text.line("title", "a\uD83F\uDFFEb")));
        assertEquals("a\uD83F\uDFFDb", done(Text.line("title", "a\uD83F\uDFFDb")));
    }

    @Test
    void theNeighboursOfBadCharactersAreKept() {
        String text = "\u0020 \u007E \u00A0x \uD7FF \uE000 \uFFFD 🎯";

        assertEquals(text.strip(), done(Text.line("title", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\rb"})
    void aLineIsOneLine(String typed) {
        assertEquals(new InputRefusal.BadCharacter("title"), refused(Text.line("title", typed)));
    }

    @Test
    void aParagraphKeepsTabsAndItsLineEndsInOneForm() {
        assertEquals("a\tb\nc\nd\n\ne", done(Text.paragraph("note", "\n a\tb\r\nc\rd\n\re \n")));
    }

    @Test
    void aParagraphMayBeEmpty() {
        assertEquals("", done(Text.paragraph("note", " \r\n ")));
    }

    @Test
    void aParagraphHasUpTo4000Characters() {
        String longest = "字".repeat(4000);

        assertEquals(longest, done(Text.paragraph("note", longest)));
        assertEquals(new InputRefusal.TooLong("note", 4000), refused(Text.paragraph("note", longest + "字")));
    }

    @Test
    void aParagraphIsCountedWithItsLineEndsInOneForm() {
        String typed = "x\r\n".repeat(1999) + "xy";

        assertEquals(4000, done(Text.paragraph("note", typed)).length());
    }

    @Test
    void aDayIsReadAsBrowsersSendIt() {
        assertEquals(LocalDate.of(2026, 11, 23), done(Text.day("firstDay", " 2026-11-23 ")));
        assertEquals(LocalDate.of(2028, 2, 29), done(Text.day("firstDay", "2028-02-29")));
    }

    @Test
    void noDayIsMissing() {
        assertEquals(new InputRefusal.Missing("firstDay"), refused(Text.day("firstDay", " ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-1-1",
                "23.11.2026",
                "2026-11-23T00:00",
                "tomorrow",
                "２０２６-11-23"
            })
    void whatIsNoDayIsRefusedAsTyped(String typed) {
        assertEquals(new InputRefusal.NotADay("firstDay", typed), refused(Text.day("firstDay", typed)));
    }

    @Test
    void linesThatMustSaySomethingAreReadLikeAParagraph() {
        assertEquals("a\nb", done(Text.lines("text", " a\r\nb ")));
        assertEquals(new InputRefusal.Missing("text"), refused(Text.lines("text", "\u200B \n\u00A0\n\u200B")));
        assertEquals(new InputRefusal.TooLong("text", 4000), refused(Text.lines("text", "x".repeat(4001))));
    }

    @Test
    void aDayIsInACenturyOfOurs() {
        assertEquals(LocalDate.of(1900, 1, 1), done(Text.day("firstDay", "1900-01-01")));
        assertEquals(LocalDate.of(2999, 12, 31), done(Text.day("firstDay", "2999-12-31")));
        assertEquals(new InputRefusal.NotADay("firstDay", "1899-12-31"), refused(Text.day("firstDay", "1899-12-31")));
        assertEquals(new InputRefusal.NotADay("firstDay", "3000-01-01"), refused(Text.day("firstDay", "3000-01-01")));
    }

    @Test
    void anExcerptShowsFortyCharacters() {
        assertEquals("🎯".repeat(40), Text.excerpt("🎯".repeat(41)));
        assertEquals("🎯".repeat(40), Text.excerpt("🎯".repeat(40)));
    }

    @Test
    void anExcerptShowsNoCharacterThatIsRefused() {
        String shown = Text.excerpt("s\u0000e\uD83Cn\tt\n\uFFFF");

        assertEquals("sent", shown);
    }
}
