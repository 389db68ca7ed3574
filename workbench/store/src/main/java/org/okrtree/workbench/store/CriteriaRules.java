package org.okrtree.workbench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.FieldInfo;
import net.java.ao.sql.SqlUtils;

/**
 * What only PostgreSQL refuses in the criteria of a plugin, refused on every database. PostgreSQL knows a column by its name
 * in capital letters between quotes; Active Objects puts the quotes where it takes a word for a column, and nowhere else.
 */
final class CriteriaRules {
    // a text of SQL, a name in quotes of either kind, a word
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\"([^\"]*)\"|([A-Za-z_]\\w*)");
    private static final Pattern PLAIN_LIST = Pattern.compile(
            "\\s*(?:\\w+\\.)?\\w+(?:\\s+(?:asc|desc))?(?:\\s*,\\s*(?:\\w+\\.)?\\w+(?:\\s+(?:asc|desc))?)*\\s*",
            Pattern.CASE_INSENSITIVE);

    private final EntityInfoResolver resolver;

    CriteriaRules(EntityManager manager) {
        this.resolver = new CachingEntityInfoResolverFactory()
                .create(manager.getNameConverters(), manager.getProvider().getTypeManager());
    }

    /** @throws ActiveObjectsException that says what PostgreSQL would not find */
    void check(Class<? extends RawEntity<?>> type, Query query) {
        if (query.getJoins().containsKey(type)) {
            throw new ActiveObjectsException(
                    "A join of " + type.getName() + " with itself is refused: Active Objects keeps"
                            + " one alias per entity. Ask twice, or keep the other side's key in a table of its own.");
        }
        List<Class<? extends RawEntity<?>>> types =
                new ArrayList<>(query.getJoins().keySet());
        types.add(type);
        Set<String> columns = columns(types);
        checkWhere(type, query.getWhereClause(), columns);
        checkPlain(type, "order", query.getOrderClause(), columns);
        checkPlain(type, "group", query.getGroupClause(), columns);
    }

    /**
     * The same for a query that is streamed: only there the library asks for the fields that the query names.
     *
     * @throws ActiveObjectsException that says what PostgreSQL would not find
     */
    void checkStream(Class<? extends RawEntity<?>> type, Query query) {
        check(type, query);
        Set<String> columns = columns(List.of(type));
        for (Query.FieldMetadata field : query.getFieldMetadata()) {
            checkName(type, field.getColumnName(), field.getColumnName(), columns);
        }
    }

    /** @throws ActiveObjectsException that says what PostgreSQL would not find */
    void check(Class<? extends RawEntity<?>> type, String where) {
        checkWhere(type, where, columns(List.of(type)));
    }

    /** @throws ActiveObjectsException that says what PostgreSQL would not find */
    void checkSql(Class<? extends RawEntity<?>> type, String sql) {
        checkTokens(type, sql, sql, columns(List.of(type)));
    }

    private void checkWhere(Class<?> type, String where, Set<String> columns) {
        if (where == null) {
            return;
        }
        refuseQuotes(type, where, where);
        checkTokens(type, where, SqlUtils.processWhereClause(where, name -> "\"" + name + "\""), columns);
    }

    private static void refuseQuotes(Class<?> type, String written, String clause) {
        if (clause.indexOf('"') >= 0 || clause.indexOf('`') >= 0) {
            throw refused(
                    type,
                    written,
                    "a name in double quotes is a text for MariaDB or MySQL, where nothing is found or ordered and nobody"
                            + " is told; the other quotes are theirs alone. Leave the quotes away: Active Objects puts"
                            + " those of the database.");
        }
    }

    private static void checkTokens(Class<?> type, String written, String quoted, Set<String> columns) {
        Matcher token = TOKEN.matcher(quoted);
        while (token.find()) {
            if (token.group(1) != null) {
                checkName(type, written, token.group(1), columns);
            } else if (token.group(2) != null && columns.contains(token.group(2).toUpperCase(Locale.ROOT))) {
                throw refused(
                        type,
                        written,
                        "Active Objects puts no quotes around " + token.group(2) + " there, and"
                                + " PostgreSQL then looks for a column "
                                + token.group(2).toLowerCase(Locale.ROOT) + ". Write"
                                + " plain columns followed by =, <, >, IN, LIKE, BETWEEN or IS and a space; for a search"
                                + " without case keep the text in lower case in a column of its own.");
            }
        }
    }

    private static void checkPlain(Class<?> type, String clause, String list, Set<String> columns) {
        if (list == null) {
            return;
        }
        refuseQuotes(type, clause + " " + list, list);
        if (!PLAIN_LIST.matcher(list).matches()) {
            throw refused(
                    type,
                    clause + " " + list,
                    "Active Objects puts quotes around every word of it, and PostgreSQL"
                            + " then takes a function for a column. Name plain columns.");
        }
        for (String part : list.split(",")) {
            String name = part.strip().split("\\s+")[0];
            checkName(type, clause + " " + list, name.substring(name.indexOf('.') + 1), columns);
        }
    }

    private static void checkName(Class<?> type, String written, String name, Set<String> columns) {
        String made = name.toUpperCase(Locale.ROOT);
        if (!columns.contains(name) && columns.contains(made)) {
            throw refused(
                    type,
                    written,
                    "PostgreSQL does not find " + name + ". Write " + made + ", as Active Objects made the column.");
        }
    }

    private Set<String> columns(List<Class<? extends RawEntity<?>>> types) {
        Set<String> columns = new TreeSet<>();
        for (Class<? extends RawEntity<?>> type : types) {
            addColumns(type, columns);
        }
        return columns;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the resolver wants the type of a key that nobody knows here
    private void addColumns(Class<? extends RawEntity<?>> type, Set<String> columns) {
        Set<FieldInfo<?>> fields = resolver.resolve((Class) type).getFields();
        fields.forEach(field -> columns.add(field.getName()));
    }

    private static ActiveObjectsException refused(Class<?> type, String written, String why) {
        return new ActiveObjectsException(
                "The criteria \"" + written + "\" for " + type.getName() + " are refused: " + why);
    }
}
