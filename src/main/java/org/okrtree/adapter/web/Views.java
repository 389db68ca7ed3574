package org.okrtree.adapter.web;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns views into maps, lists, text, numbers and booleans: the products' templates may call nothing else. */
public final class Views {
    private Views() {}

    /** @throws IllegalArgumentException when the view holds anything that a template cannot show */
    public static Map<String, Object> asMap(Record view) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            map.put(component.getName(), value(component.getName(), read(view, component)));
        }
        return map;
    }

    private static Object value(String name, Object value) {
        if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Record view) {
            return asMap(view);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> value(name, one)).toList();
        }
        throw new IllegalArgumentException("a template cannot show " + name);
    }

    private static Object read(Record view, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (ReflectiveOperationException ourOwnRecords) {
            throw new IllegalStateException(ourOwnRecords);
        }
    }
}
