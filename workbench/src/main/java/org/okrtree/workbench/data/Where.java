package org.okrtree.workbench.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition on issues, which are {@code i} in it.
 *
 * @param sql with a question mark for each parameter
 * @param parameters values, or {@link Ids} where the question mark stands for the number of a list
 */
public record Where(String sql, List<Object> parameters) {
    /** So many parameters of one statement every database takes. */
    private static final int MOST_IN_A_LIST = 900;

    /** What no issue fulfils. */
    public static final Where NOTHING = new Where("1 = 0", List.of());

    /** What every issue fulfils. */
    public static final Where EVERYTHING = new Where("1 = 1", List.of());

    /** Ids too many for parameters: they are put into a table before the statement runs. */
    record Ids(List<Long> ids) {}

    /** Copies the parameters. */
    public Where {
        parameters = List.copyOf(parameters);
    }

    /** A condition with its values. */
    public static Where of(String sql, Object... parameters) {
        return new Where(sql, List.of(parameters));
    }

    /** That a column is one of these values; nothing for no values. */
    public static Where in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        return new Where(column + " IN (" + marks(values.size()) + ")", new ArrayList<>(values));
    }

    /** That the id is one of these, however many there are. */
    public static Where idIn(List<Long> ids) {
        // not IN: H2 reads the whole list again for each issue
        return ids.size() <= MOST_IN_A_LIST
                ? in("i.id", ids)
                : of("EXISTS (SELECT 1 FROM wb_found f WHERE f.list_id = ? AND f.issue_id = i.id)", new Ids(ids));
    }

    /** All of them. */
    public static Where all(List<Where> parts) {
        return joined(parts, " AND ");
    }

    /** At least one of them. */
    public static Where any(List<Where> parts) {
        return parts.isEmpty() ? NOTHING : joined(parts, " OR ");
    }

    /** Both. */
    public Where and(Where other) {
        return all(List.of(this, other));
    }

    /** Not this. */
    public Where not() {
        return new Where("NOT (" + sql + ")", parameters);
    }

    static String marks(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }

    private static Where joined(List<Where> parts, String word) {
        return new Where(
                parts.stream().map(part -> "(" + part.sql() + ")").collect(Collectors.joining(word)),
                parts.stream()
                        .flatMap(part -> Stream.of(part.parameters().toArray()))
                        .toList());
    }
}
