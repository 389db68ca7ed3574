package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    private static String told(String before, String after) {
        return WordDiff.between(before, after).parts().stream()
                .map(part -> switch (part.fate()) {
                    case SAME -> part.text();
                    case OUT -> "-(" + part.text() + ")";
                    case IN -> "+(" + part.text() + ")";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "91.0 to 99.0 % | 91.0 to 99.5 % | 91.0 to -(99.0)+(99.5) %",
                "Updates finish | Updates always finish | Updates +(always )finish",
                "Updates always finish | Updates finish | Updates -(always )finish",
                "the same | the same | the same",
                "one | two | -(one)+(two)",
                "客户推荐我们 | 客户都推荐你们 | 客户+(都)推荐-(我)+(你)们",
                "KR, said | KR; said | KR-(,)+(;) said",
                "by Mei Chen | by Bo Xu | by -(Mei Chen)+(Bo Xu)",
                "a b c d | a c d e | a -(b )c d+( e)",
                "甲乙 | 乙甲 | -(甲)乙+(甲)"
            })
    void aWordIsTheUnitAndAFigureIsOneWord(String before, String after, String told) {
        assertEquals(told, told(before, after));
    }

    @Test
    void whatIsNewIsAllInAndWhatIsGoneIsAllOut() {
        assertEquals("+(two words)", told("", "two words"));
        assertEquals("-(two words)", told("two words", ""));
        assertEquals("", told("", ""));
    }

    @Test
    void bothTextsCanBeReadFromTheirParts() {
        WordDiff diff = WordDiff.between("every second update\nfails", "every update\nheals \uD83D\uDE80");

        assertEquals("every second update\nfails", text(diff.before()));
        assertEquals("every update\nheals \uD83D\uDE80", text(diff.after()));
    }

    @Test
    void longTextsThatHaveNothingInCommonAreToldAsAllOutAndAllIn() {
        String before = "a ".repeat(2_000).strip();
        String after = "b ".repeat(2_000).strip();

        assertEquals("-(" + before + ")+(" + after + ")", told(before, after));
    }

    @Test
    void aBlankAtTheEndThatBothHaveStays() {
        assertEquals("-(one)+(two) ", told("one ", "two "));
    }

    @Test
    void aThousandWordsAreStillComparedWithAThousand() {
        String same = "同".repeat(998);

        assertEquals("-(甲)+(丙)" + same + "-(乙)+(丁)", told("甲" + same + "乙", "丙" + same + "丁"));
        assertEquals("-(甲" + same + "乙)+(丙" + same + "同丁)", told("甲" + same + "乙", "丙" + same + "同丁"));
    }

    private static String text(List<WordDiff.Part> parts) {
        return parts.stream().map(WordDiff.Part::text).collect(Collectors.joining());
    }
}
