package org.okrtree.workbench.store;

import com.google.common.util.concurrent.UncheckedExecutionException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.schema.DefaultSequenceNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.FieldInfo;

/** What the products refuse in an entity when a plugin is enabled, whatever the database is. */
final class EntityRules {
    private static final int LONGEST_NAME = 30;
    private static final Set<String> FORBIDDEN = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final EntityInfoResolver resolver;

    EntityRules(EntityManager manager) {
        this.resolver = new CachingEntityInfoResolverFactory()
                .create(manager.getNameConverters(), manager.getProvider().getTypeManager());
    }

    /** @throws ActiveObjectsException that names the entity and the rule it breaks */
    <T extends RawEntity<K>, K> void check(Class<T> type) {
        EntityInfo<T, K> entity = resolve(type);
        checkLength(type, entity.getName());
        checkSequence(type, entity);
        for (FieldInfo<?> field : entity.getFields()) {
            if (field.isTransient()) {
                continue;
            }
            checkLength(type, field.getName());
            if (FORBIDDEN.contains(field.getName())) {
                throw refused(type, "column name " + field.getName() + " is not allowed");
            }
            checkWord(type, field.getName());
            if (field.getJavaType() == byte[].class || InputStream.class.isAssignableFrom(field.getJavaType())) {
                throw refused(type, "column " + field.getName() + " would be a BLOB, which is not allowed");
            }
        }
    }

    private <T extends RawEntity<K>, K> EntityInfo<T, K> resolve(Class<T> type) {
        try {
            return resolver.resolve(type);
        } catch (UncheckedExecutionException e) { // the library's cache wraps its own refusals, once or twice
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw refused(type, cause.getMessage());
        }
    }

    // Oracle counts in an object of its own beside the table
    private static void checkSequence(Class<?> type, EntityInfo<?, ?> entity) {
        FieldInfo<?> key = entity.getPrimaryKey();
        String sequence = new DefaultSequenceNameConverter().getName(entity.getName(), key.getName());
        if (key.hasAutoIncrement() && sequence.length() > LONGEST_NAME) {
            throw refused(
                    type,
                    "the sequence " + sequence + " that counts its keys would have " + sequence.length()
                            + " characters, at most 30 are allowed; give the table a shorter name");
        }
    }

    // the library quotes a column where it recognises one, and there only
    private static void checkWord(Class<?> type, String column) {
        String databases = ReservedWords.BY_DATABASE.entrySet().stream()
                .filter(words -> words.getValue().contains(column))
                .map(Map.Entry::getKey)
                .filter(database -> !database.equals("ODBC"))
                .collect(Collectors.joining(", "));
        if (!databases.isEmpty()) {
            throw refused(
                    type,
                    "column name " + column + " is a reserved word of " + databases
                            + "; put another word before it, such as OWN_" + column);
        }
    }

    private static void checkLength(Class<?> type, String name) {
        if (name.length() > LONGEST_NAME) {
            throw refused(type, "name " + name + " has " + name.length() + " characters, at most 30 are allowed");
        }
    }

    private static ActiveObjectsException refused(Class<?> type, String why) {
        return new ActiveObjectsException("Entity " + type.getName() + " is refused: " + why);
    }
}
