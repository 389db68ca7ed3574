package org.okrtree.adapter.rest;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code *Json} records as JSON: fields in the order of the record, absent ones left out. Done here and not by the host's
 * mapper, whose settings are the host's: so what is served is the same bytes in every version of the product.
 */
final class JsonText {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    private record Field(String name, java.lang.reflect.Method accessor) {

        static Field of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Field(component.getName(), component.getAccessor());
        }

        @Nullable
        Object valueIn(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException accessorsDoNotFail) {
                throw new IllegalStateException(accessorsDoNotFail);
            }
        }
    }

    private final JsonStringWriter json = JsonWriter.string();

    private JsonText() {}

    static String of(Record record) {
        JsonText text = new JsonText();
        text.json.object();
        text.fields(record);
        return text.json.end().done();
    }

    private void fields(Record record) {
        for (Field field : FIELDS.get(record.getClass())) {
            Object value = field.valueIn(record);
            if (value instanceof Record inner) {
                json.object(field.name());
                fields(inner);
                json.end();
            } else if (value instanceof List<?> list) {
                json.array(field.name());
                list.forEach(this::element);
                json.end();
            } else if (value != null) {
                json.value(field.name(), value);
            }
        }
    }

    private void element(Object value) {
        if (value instanceof Record inner) {
            json.object();
            fields(inner);
            json.end();
        } else {
            json.value(value);
        }
    }
}
