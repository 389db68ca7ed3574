package org.okrtree.adapter.format;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object of a JSON text, asked for its fields by name. Fields that nobody asks for are passed over, so that a newer writer may
 * add some. Each question throws {@link IllegalArgumentException}, naming the field, for what is not there or of another kind.
 */
final class Json {

    private static final int MOST_DEPTH = 32;

    private final JsonObject object;
    // What is read is remembered: of a text that stands there twenty times, such as an owner or a unit, one copy is
    // enough.
    private final Map<String, String> once;

    private Json(JsonObject object, Map<String, String> once) {
        this.object = object;
        this.once = once;
    }

    /**
     * The object that a text is.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Json of(String text) {
        if (isDeeperThanAnyOfOurs(text)) {
            throw new IllegalArgumentException("nested too deep");
        }
        try {
            return new Json(JsonParser.object().from(text), new HashMap<>());
        } catch (JsonParserException notJson) {
            throw new IllegalArgumentException("not a JSON object: " + notJson.getMessage(), notJson);
        }
    }

    // The parser goes down one call per level: a text of brackets only would take the thread's whole stack.
    private static boolean isDeeperThanAnyOfOurs(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length() && depth <= MOST_DEPTH; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                at++;
            } else if (!quoted) {
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
        }
        return depth > MOST_DEPTH;
    }

    /** The object itself, for who reads what may be missing or of several kinds. */
    JsonObject object() {
        return object;
    }

    /** For fields that earlier schemas did not know. */
    boolean has(String field) {
        return object.has(field);
    }

    String text(String field) {
        String text = the(String.class, field);
        String before = once.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    /** Empty when the field is not there or is null. */
    Optional<String> textIfAny(String field) {
        return object.isNull(field) || !object.has(field) ? Optional.empty() : Optional.of(text(field));
    }

    int number(String field) {
        return the(Integer.class, field);
    }

    Json object(String field) {
        return new Json(the(JsonObject.class, field), once);
    }

    List<Json> objects(String field) {
        return each(JsonObject.class, field).stream()
                .map(one -> new Json(one, once))
                .toList();
    }

    List<String> texts(String field) {
        return each(String.class, field);
    }

    LocalDate day(String field) {
        return time(field, LocalDate::parse);
    }

    Instant instant(String field) {
        return time(field, Instant::parse);
    }

    ZoneId zone(String field) {
        return time(field, ZoneId::of);
    }

    private <T> T time(String field, Function<String, T> parse) {
        try {
            return parse.apply(text(field));
        } catch (DateTimeException other) {
            throw new IllegalArgumentException("field " + field + ": " + other.getMessage(), other);
        }
    }

    private <T> T the(Class<T> kind, String field) {
        Object value = object.get(field);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("field " + field + " is no " + kind.getSimpleName());
        }
        return kind.cast(value);
    }

    private <T> List<T> each(Class<T> kind, String field) {
        return the(JsonArray.class, field).stream()
                .map(one -> {
                    if (!kind.isInstance(one)) {
                        throw new IllegalArgumentException("field " + field + " holds no " + kind.getSimpleName());
                    }
                    return kind.cast(one);
                })
                .toList();
    }
}
