package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonViewTest {

    @ParameterizedTest
    @CsvSource({
        "Mei, M",
        "Mei Zhang, MZ",
        "Anna Maria Lopez Garcia, AG",
        "'  Tao   Wei ', TW",
        "梅, 梅",
        "Mei 梅, M",
        "Tao 陶 Wei, TW",
        "王小明, 王",
        "王 小明, 王",
        "𠮷野 太郎, 𠮷",
        "Zoë Ünal, ZÜ"
    })
    void initialsAreOfTheScriptThatTheNameIsIn(String name, String initials) {
        assertEquals(initials, PersonView.initials(name));
    }

    @Test
    void aNameOfNothingHasInitialsOfNothing() {
        assertEquals("", PersonView.initials("").strip());
        assertEquals("", PersonView.initials("  ").strip());
    }
}
