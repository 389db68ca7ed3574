package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {

    // From the examples of FIPS 180-2.
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void theHashIsTheSha256OfTheText() {
        assertEquals(SHA_OF_ABC, ContentHash.of("abc").hex());
    }

    @Test
    void anotherTextHasAnotherHash() {
        assertEquals(ContentHash.of("abc"), ContentHash.of("abc"));
        assertEquals(
                "cb8379ac2098aa165029e3938a51da0bcecfc008fd6795f401178647f96c5b34",
                ContentHash.of("def").hex());
    }

    @Test
    void aHashIsNamedByItsDigits() {
        assertEquals(Optional.of(ContentHash.of("abc")), ContentHash.named(SHA_OF_ABC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ada",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"
            })
    void whatHasAnotherFormIsNoHash(String hex) {
        assertEquals(Optional.empty(), ContentHash.named(hex));
        assertThrows(IllegalArgumentException.class, () -> new ContentHash(hex));
    }
}
