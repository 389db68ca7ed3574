package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RememberedTest {

    private final List<String> read = new ArrayList<>();
    private final Remembered<String> remembered = new Remembered<>(6, String::length);

    private String get(String stamp, String content) {
        return remembered.get(stamp, () -> {
            read.add(stamp);
            return content;
        });
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        get("a", "one");

        assertEquals("one", get("a", "another"));
        assertEquals(List.of("a"), read);
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() {
        get("a", "one");
        get("b", "two");
        get("a", "one");
        get("c", "six");

        get("a", "one");
        get("b", "two");

        assertEquals(List.of("a", "b", "c", "b"), read);
    }

    @Test
    void whatIsLargerThanAllThatMayBeRememberedIsReadEachTimeAndDrivesNothingOut() {
        get("a", "one");
        get("b", "seven..");
        get("b", "seven..");

        get("a", "one");

        assertEquals(List.of("a", "b", "b"), read);
    }
}
