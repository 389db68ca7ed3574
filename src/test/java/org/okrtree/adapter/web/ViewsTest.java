package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewsTest {

    private record Whole(String titleHtml, int number, boolean isNew, Part part, List<Part> parts) {}

    private record Part(String nameHtml) {}

    private record Other(@Nullable Object value) {}

    private record Others(List<?> values) {}

    @Test
    void textNumbersAndYesOrNoGoByTheirNames() {
        Map<String, Object> map = Views.asMap(new Whole("Loved", 3, true, new Part("a"), List.of()));

        assertEquals("Loved 3 true", map.get("titleHtml") + " " + map.get("number") + " " + map.get("isNew"));
    }

    @Test
    void aViewInAViewBecomesAMap() {
        Map<String, Object> map =
                Views.asMap(new Whole("", 0, false, new Part("a"), List.of(new Part("b"), new Part("c"))));

        assertEquals(Map.of("nameHtml", "a"), map.get("part"));
        assertEquals(List.of(Map.of("nameHtml", "b"), Map.of("nameHtml", "c")), map.get("parts"));
    }

    static Stream<Object> whatATemplateCannotShow() {
        return Stream.of(
                BigDecimal.ONE, 1L, 1.0, 'c', Optional.of("a"), Done.SAVED, Map.of("a", "b"), new StringBuilder("a"));
    }

    @ParameterizedTest
    @MethodSource("whatATemplateCannotShow")
    void whatATemplateCannotShowIsRefused(Object value) {
        assertThrows(IllegalArgumentException.class, () -> Views.asMap(new Other(value)));
        assertThrows(IllegalArgumentException.class, () -> Views.asMap(new Others(List.of(value))));
    }

    @Test
    void whatIsMissingIsRefusedByItsName() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Views.asMap(new Other(null)));

        assertEquals("a template cannot show value", refused.getMessage());
    }

    @Test
    void whatIsMissingInAListIsRefusedByTheNameOfTheList() {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> Views.asMap(new Others(Arrays.asList("a", null))));

        assertEquals("a template cannot show values", refused.getMessage());
    }
}
