package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jira.example.com/issues/?filter=10300",
                "https://jira.example.com/issues/?filter=10300&jql=text",
                "customers' bugs: filter = 10300",
                "FILTER=10300",
                "\u7b5b\u9009\u5668\uff1a?filter=10300\u3002"
            })
    void aFilterIsNamedByItsAddressOrAsInJql(String readFrom) {
        assertEquals(Optional.of(new SavedFilter(10_300)), SavedFilter.namedIn(readFrom));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "survey tool",
                "we filter 3 times",
                "filter",
                "filter=",
                "filter=all",
                "filter=-4",
                "filter=0",
                "prefilter=10300",
                "filter=1234567890123456789"
            })
    void otherWordsNameNone(String readFrom) {
        assertEquals(Optional.empty(), SavedFilter.namedIn(readFrom));
    }

    @Test
    void ofSeveralTheFirstIsMeant() {
        assertEquals(Optional.of(new SavedFilter(7)), SavedFilter.namedIn("filter=7, before June filter=8"));
    }
}
