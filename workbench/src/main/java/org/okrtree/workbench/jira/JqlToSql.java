package org.okrtree.workbench.jira;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.SavedFilter;
import org.okrtree.workbench.data.Where;
import org.okrtree.workbench.host.JqlAnswer;
import org.okrtree.workbench.jira.JqlFields.Field;
import org.okrtree.workbench.jira.JqlFields.Kind;
import org.okrtree.workbench.jql.Jql;
import org.okrtree.workbench.jql.Jql.Operator;
import org.okrtree.workbench.jql.JqlRefused;

/** Makes one condition of a query's clauses. Asks each function once, whatever the number of issues. */
final class JqlToSql {
    private final JqlFields fields;
    private final Optional<Person> searcher;
    private final Functions functions;
    private final UnseenFilter unseen;
    private final Deque<Long> open = new ArrayDeque<>();

    /** Where functions come from that Jira does not have itself. */
    interface Functions {
        Optional<JqlAnswer> call(String name, List<String> arguments, String field);
    }

    /** What becomes of a saved filter that is not there, or not for the searcher. */
    enum UnseenFilter {
        IS_REFUSED,
        FINDS_NOTHING
    }

    JqlToSql(JqlFields fields, Optional<Person> searcher, Functions functions, UnseenFilter unseen) {
        this.fields = fields;
        this.searcher = searcher;
        this.functions = functions;
        this.unseen = unseen;
    }

    Where where(Jql query) throws JqlRefused {
        return query.where().isPresent() ? where(query.where().get()) : Where.EVERYTHING;
    }

    /** The same for what stands in a saved filter, which must not lead back to it. */
    Where where(SavedFilter filter, Jql query) throws JqlRefused {
        open.addLast(filter.id());
        try {
            return where(query);
        } finally {
            open.removeLast();
        }
    }

    private Where where(Jql.Clause clause) throws JqlRefused {
        if (clause instanceof Jql.And and) {
            return Where.all(each(and.parts()));
        }
        if (clause instanceof Jql.Or or) {
            return Where.any(each(or.parts()));
        }
        return comparison((Jql.Comparison) clause);
    }

    private List<Where> each(List<Jql.Clause> parts) throws JqlRefused {
        List<Where> made = new ArrayList<>();
        for (Jql.Clause part : parts) {
            made.add(where(part));
        }
        return made;
    }

    /** The order of a query; the last changed first when it has none. */
    static String order(List<Jql.Order> order) throws JqlRefused {
        List<String> columns = new ArrayList<>();
        for (Jql.Order one : order) {
            Field field = JqlFields.of(one.field(), one.position());
            if (field.order().isEmpty()) {
                throw new JqlRefused(one.position(), "jql.no-order", one.field());
            }
            columns.add(Stream.of(field.order().split(", "))
                    .map(column -> column + (one.descending() ? " DESC" : ""))
                    .collect(Collectors.joining(", ")));
        }
        columns.add(order.isEmpty() ? "i.updated DESC, i.id DESC" : "i.id DESC");
        return String.join(", ", columns);
    }

    private Where comparison(Jql.Comparison comparison) throws JqlRefused {
        Field field = JqlFields.of(comparison.field(), comparison.position());
        return switch (comparison.operator()) {
            case LIKE, NOT_LIKE -> text(comparison, field);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> date(comparison, field);
            case IS, IS_NOT -> empty(comparison, field);
            case EQUALS, NOT_EQUALS, IN, NOT_IN -> equal(comparison, field);
        };
    }

    private Where text(Jql.Comparison comparison, Field field) throws JqlRefused {
        if (field.kind() != Kind.TEXT || !(comparison.operand() instanceof Jql.Value value)) {
            throw unfit(comparison);
        }
        List<String> columns = field.column().isEmpty()
                ? List.of("LOWER(i.summary)", "LOWER(i.description)")
                : List.of(field.column());
        List<Where> words = Stream.of(
                        value.text().toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .map(JqlToSql::pattern)
                .map(pattern -> Where.any(columns.stream()
                        .map(column -> Where.of(column + " LIKE ? ESCAPE '!'", pattern))
                        .toList()))
                .toList();
        Where all = Where.all(words);
        return comparison.operator().isNegative() ? all.not() : all;
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1").replace('*', '%') + "%";
    }

    private Where date(Jql.Comparison comparison, Field field) throws JqlRefused {
        if (field.kind() != Kind.DATE) {
            throw unfit(comparison);
        }
        return Where.of(field.column() + " " + comparison.operator().sign() + " ?", moment(comparison));
    }

    private long moment(Jql.Comparison comparison) throws JqlRefused {
        if (comparison.operand() instanceof Jql.Value value) {
            return fields.moment(value);
        }
        if (comparison.operand() instanceof Jql.Call call && call.name().equalsIgnoreCase("now")) {
            return fields.now().toEpochMilli();
        }
        throw unfit(comparison);
    }

    private Where empty(Jql.Comparison comparison, Field field) throws JqlRefused {
        boolean canBe = field.kind() == Kind.PERSON
                || field.column().equals("i.sprint_id")
                || field.column().equals("LOWER(i.description)");
        if (!canBe) {
            throw unfit(comparison);
        }
        return Where.of(field.column() + (comparison.operator().isNegative() ? " <> ?" : " = ?"), field.nothing());
    }

    // as in Jira, "not x" finds only issues that have a value; those without are found by "is empty"
    private Where equal(Jql.Comparison comparison, Field field) throws JqlRefused {
        if (field.kind() == Kind.TEXT || field.kind() == Kind.DATE) {
            throw unfit(comparison);
        }
        List<Where> parts = new ArrayList<>();
        List<Jql.Value> values = new ArrayList<>();
        List<Jql.Operand> operands =
                comparison.operand() instanceof Jql.Several several ? several.parts() : List.of(comparison.operand());
        for (Jql.Operand operand : operands) {
            if (operand instanceof Jql.Empty) {
                parts.add(empty(
                        new Jql.Comparison(comparison.field(), Operator.IS, operand, comparison.position()), field));
            } else if (operand instanceof Jql.Call call) {
                values.addAll(valuesOf(call, comparison.field()));
            } else {
                values.add((Jql.Value) operand);
            }
        }
        if (field.kind() == Kind.FILTER) {
            List<Where> found = filters(values);
            if (found.isEmpty()) {
                return Where.NOTHING;
            }
            parts.addAll(found);
        } else {
            parts.add(field.kind() == Kind.ISSUE ? fields.issues(values) : chosen(comparison, field, values));
        }
        Where any = Where.any(parts);
        if (!comparison.operator().isNegative()) {
            return any;
        }
        boolean alwaysHasOne = field.kind() == Kind.ISSUE
                || field.kind() == Kind.FILTER
                || field.kind() == Kind.CHOICE && !field.column().equals("i.sprint_id");
        return alwaysHasOne ? any.not() : any.not().and(Where.of(field.column() + " <> ?", field.nothing()));
    }

    private List<Where> filters(List<Jql.Value> values) throws JqlRefused {
        List<Where> found = new ArrayList<>();
        for (Jql.Value value : values) {
            List<SavedFilter> named = fields.filters(value.text());
            if (named.isEmpty() && unseen == UnseenFilter.IS_REFUSED) {
                throw new JqlRefused(value.position(), "jql.no-value", value.text(), "filter");
            }
            for (SavedFilter filter : named) {
                found.add(within(filter, value));
            }
        }
        return found;
    }

    // as in Jira, what a filter names is looked up for whoever asks, not for its owner, and its order is left out
    private Where within(SavedFilter filter, Jql.Value value) throws JqlRefused {
        if (open.contains(filter.id())) {
            throw new JqlRefused(value.position(), "jql.filter-circle", filter.title());
        }
        try {
            return where(filter, Jql.read(filter.jql()));
        } catch (JqlRefused inside) {
            throw new JqlRefused(value.position(), "jql.in-filter", filter.title(), inside);
        }
    }

    private Where chosen(Jql.Comparison comparison, Field field, List<Jql.Value> values) throws JqlRefused {
        List<Object> stored = new ArrayList<>();
        for (Jql.Value value : values) {
            stored.add(fields.valueOf(comparison.field(), value));
        }
        return Where.in(field.column(), stored);
    }

    private List<Jql.Value> valuesOf(Jql.Call call, String field) throws JqlRefused {
        if (call.name().equalsIgnoreCase("currentUser")) {
            return searcher.map(person -> List.of(new Jql.Value(person.name(), call.position())))
                    .orElse(List.of());
        }
        JqlAnswer answer = functions
                .call(call.name(), call.arguments(), field)
                .orElseThrow(() -> new JqlRefused(call.position(), "jql.no-function", call.name()));
        if (!answer.refusal().isEmpty()) {
            throw new JqlRefused(call.position(), "jql.function-says", answer.refusal());
        }
        return answer.values().stream()
                .map(value -> new Jql.Value(value, call.position()))
                .toList();
    }

    private static JqlRefused unfit(Jql.Comparison comparison) {
        return new JqlRefused(
                comparison.position(), "jql.unfit", comparison.operator().sign(), comparison.field());
    }
}
