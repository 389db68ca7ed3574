package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.domain.Refusal;

class StatusesTest {

    private record Because(Kind kind) implements Refusal {

        @Override
        public String key() {
            return "okr.access.refused.not-there";
        }
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, 404", "NOT_ALLOWED, 403", "INVALID, 422", "NOT_NOW, 409", "STALE, 412"})
    void aKindOfRefusalHasItsStatus(Refusal.Kind kind, int status) {
        assertEquals(status, Statuses.of(new Because(kind)));
    }
}
