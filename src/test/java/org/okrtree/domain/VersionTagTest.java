package org.okrtree.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class VersionTagTest {

    @Test
    void theSameTextHasTheSameTag() {
        assertEquals(VersionTag.of("Spring 春季"), VersionTag.of("Spring 春季"));
    }

    @Test
    void aTextOfLettersThatDifferInTheirHigherByteAloneHasAnotherTag() {
        assertNotEquals(VersionTag.of("A"), VersionTag.of("\u0141"));
    }

    @Test
    void aTextOfLettersThatDifferInTheirLowerByteAloneHasAnotherTag() {
        assertNotEquals(VersionTag.of("\u4E00"), VersionTag.of("\u4E01"));
    }
}
