package org.okrtree.adapter.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of a row that is about to be inserted. */
final class Columns {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Columns() {}

    static Columns of(String column, Object value) {
        return new Columns().and(column, value);
    }

    Columns and(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** Free text: the empty one stays out, and so null in the table. */
    Columns andText(String column, String text) {
        return text.isEmpty() ? this : and(column, text);
    }

    Map<String, Object> asMap() {
        return values;
    }
}
