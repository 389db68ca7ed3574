package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.Refusal;

class AnswersTest {

    @Test
    void eachKindOfRefusalHasItsStatus() {
        Map<Refusal.Kind, Integer> statuses = new EnumMap<>(Refusal.Kind.class);

        for (Refusal.Kind kind : Refusal.Kind.values()) {
            statuses.put(kind, Answers.statusOf(kind));
        }

        assertEquals(
                Map.of(
                        Refusal.Kind.UNKNOWN, 404,
                        Refusal.Kind.NOT_ALLOWED, 403,
                        Refusal.Kind.INVALID, 422,
                        Refusal.Kind.NOT_NOW, 409,
                        Refusal.Kind.STALE, 412),
                statuses);
    }
}
