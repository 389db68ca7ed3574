package org.okrtree.workbench.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The parameters of a job on their way into the database and out, by which they lose their classes. */
final class JobParameters {
    private JobParameters() {}

    static String written(Map<String, Serializable> parameters) throws IOException {
        if (parameters.isEmpty()) {
            return "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(parameters));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** @param classes of the runner: a class of the version that scheduled the job is not there any more */
    @SuppressWarnings("unchecked") // it is what was written
    static Map<String, Serializable> read(String text, ClassLoader classes) throws IOException, ClassNotFoundException {
        if (text.isEmpty()) {
            return Map.of();
        }
        try (ObjectInputStream in = new Reader(Base64.getDecoder().decode(text), classes)) {
            return (Map<String, Serializable>) in.readObject();
        }
    }

    private static final class Reader extends ObjectInputStream {
        private final ClassLoader classes;

        private Reader(byte[] bytes, ClassLoader classes) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.classes = classes;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(type.getName(), false, classes);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(type);
            }
        }
    }
}
