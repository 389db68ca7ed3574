package org.okrtree.adapter.rest;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the {@code *Json} records of bodies. In what is read, a text or list that is absent is empty and an absent object
 * is null; a field that the record does not have is refused, so that a misspelt one is not lost in silence.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM})
public final class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_DEPTH = 16;

    private final Answers answers;

    @Inject
    public JsonBodies(Answers answers) {
        this.answers = answers;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record record,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        // Without a charset the products' own clients read what arrives as Latin-1.
        headers.putSingle(HttpHeaders.CONTENT_TYPE, media.withCharset("UTF-8"));
        body.write(JsonText.of(record).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(413, "okr.rest.refused.too-large", "");
        }
        return record(type, object(new String(bytes, StandardCharsets.UTF_8)), "");
    }

    private JsonObject object(String text) {
        if (isDeeperThanAnyBody(text)) {
            throw refused(400, "okr.rest.refused.not-json", "");
        }
        try {
            return JsonParser.object().from(text);
        } catch (JsonParserException notJson) {
            throw refused(400, "okr.rest.refused.not-json", "");
        }
    }

    // The parser goes down one call per level: a body of brackets only would take the thread's whole stack.
    private static boolean isDeeperThanAnyBody(String text) {
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

    private <T extends Record> T record(Class<T> type, JsonObject json, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known = Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
        json.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw refused(400, "okr.rest.refused.unknown-field", path + name);
        });
        Object[] values = Stream.of(components)
                .map(one -> value(one.getType(), one.getGenericType(), json.get(one.getName()), path + one.getName()))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    private @Nullable Object value(Class<?> type, Type generic, @Nullable Object json, String path) {
        if (type == String.class) {
            return json == null ? "" : the(String.class, json, path);
        }
        if (type == int.class) {
            return json == null ? 0 : the(Integer.class, json, path);
        }
        if (type == boolean.class) {
            return json != null && the(Boolean.class, json, path);
        }
        if (type == List.class) {
            return json == null ? List.of() : list(generic, the(JsonArray.class, json, path), path);
        }
        return json == null
                ? null
                : record(type.asSubclass(Record.class), the(JsonObject.class, json, path), path + ".");
    }

    private List<Object> list(Type generic, JsonArray json, String path) {
        Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
        return json.stream()
                .map(one -> {
                    Object value = one == null ? null : value(element, element, one, path);
                    if (value == null) {
                        throw refused(400, "okr.rest.refused.wrong-kind", path);
                    }
                    return value;
                })
                .toList();
    }

    private <T> T the(Class<T> kind, Object json, String path) {
        if (!kind.isInstance(json)) {
            throw refused(400, "okr.rest.refused.wrong-kind", path);
        }
        return kind.cast(json);
    }

    private WebApplicationException refused(int status, String key, String field) {
        return new WebApplicationException(answers.problem(status, key, field));
    }
}
