package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.publication.ContentHash;

/** What whoever keeps copies keeps to. */
public abstract class CopiesContract {

    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00.123Z");
    private static final String LONG = "\u6D4B\u8BD5 \uD83D\uDE00 {\"a\":\"<b>\"}\n".repeat(20_000);

    protected abstract Copies copies();

    private static Copy manifest(String address, String content, Instant at) {
        return new Copy(Copy.Kind.MANIFEST, Copy.keyOf(Copy.Kind.MANIFEST, address), "\"abc\"", at, content);
    }

    private static Copy text(String content) {
        return Copy.of(ContentHash.of(content), content, NOON);
    }

    @Test
    void aCopyIsGivenAsItWasPutThere() {
        Copy copy = manifest("manifest?cycle=", LONG, NOON);
        Copy withoutEtag = text("{}");

        copies().keep(List.of(copy, withoutEtag));

        assertEquals(
                Map.of(copy.key(), copy, withoutEtag.key(), withoutEtag),
                copies().of(Set.of(copy.key(), withoutEtag.key(), "manifest/other")));
    }

    @Test
    void aNewerOneStandsInThePlaceOfTheOlder() {
        copies().keep(List.of(manifest("manifest?cycle=", "old", NOON)));
        Copy newer = manifest("manifest?cycle=", "new", NOON.plusSeconds(1));

        copies().keep(List.of(newer));

        assertEquals(List.of(newer), copies().ofKind(Copy.Kind.MANIFEST));
    }

    @Test
    void asManyAreGivenAsAreAskedFor() {
        List<Copy> many = java.util.stream.IntStream.range(0, 1_001)
                .mapToObj(i -> text("{" + i + "}"))
                .toList();
        copies().keep(many);

        assertEquals(1_001, copies().of(many.stream().map(Copy::key).toList()).size());
        assertEquals(Map.of(), copies().of(List.of()));
    }

    @Test
    void textsAreGivenByTheirHash() {
        copies().keep(List.of(text("{\"schema\":1}"), manifest("manifest?cycle=", "x", NOON)));

        assertEquals(
                Map.of(ContentHash.of("{\"schema\":1}"), "{\"schema\":1}"),
                copies().texts(List.of(ContentHash.of("{\"schema\":1}"), ContentHash.of("other"))));
    }

    @Test
    void whatIsTooOldOfAKindIsForgotten() {
        Copy young = Copy.of(An.MEI, "Mei", NOON);
        Copy old = Copy.of(An.TAO, "Tao", NOON.minusMillis(1));
        Copy other = manifest("manifest?cycle=", "x", NOON.minusMillis(1));
        copies().keep(List.of(young, old, other));

        copies().forget(Copy.Kind.NAME, NOON);

        assertEquals(
                List.of(List.of(young), List.of(other)),
                List.of(copies().ofKind(Copy.Kind.NAME), copies().ofKind(Copy.Kind.MANIFEST)));
    }

    @Test
    void whatIsNotNamedOfAKindIsForgotten() {
        Copy named = text("{1}");
        Copy other = manifest("manifest?cycle=", "x", NOON);
        copies().keep(List.of(named, text("{2}"), other));

        copies().forgetAllBut(Copy.Kind.TEXT, List.of(named.key()), NOON);
        assertEquals(3, copies().stock().copies());
        copies().forgetAllBut(Copy.Kind.TEXT, List.of(named.key()), NOON.plusMillis(1));

        assertEquals(
                List.of(List.of(named), List.of(other)),
                List.of(copies().ofKind(Copy.Kind.TEXT), copies().ofKind(Copy.Kind.MANIFEST)));
    }

    @Test
    void everythingIsForgottenWhenItIsCleared() {
        copies().keep(List.of(text("{1}"), Copy.of(An.MEI, "Mei", NOON)));
        assertEquals(new Copies.Stock(2, 0), copies().stock());

        int forgotten = copies().clear();

        assertEquals(2, forgotten);
        assertEquals(new Copies.Stock(0, 0), copies().stock());
    }
}
