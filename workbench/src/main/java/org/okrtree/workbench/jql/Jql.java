package org.okrtree.workbench.jql;

import java.util.List;
import java.util.Optional;

/**
 * A query that was read.
 *
 * @param where empty for all issues
 */
public record Jql(Optional<Clause> where, List<Order> order) {
    /** Copies the order. */
    public Jql {
        order = List.copyOf(order);
    }

    /** Reads a query; an empty one means all issues. */
    public static Jql read(String text) throws JqlRefused {
        return new JqlReader(text).query();
    }

    /** What comes before what. */
    public record Order(String field, boolean descending, int position) {}

    /** A condition. */
    public sealed interface Clause {}

    /** All of these. */
    public record And(List<Clause> parts) implements Clause {}

    /** One of these at least. */
    public record Or(List<Clause> parts) implements Clause {}

    /**
     * One comparison.
     *
     * @param position where it begins, 1 for the first character
     */
    public record Comparison(String field, Operator operator, Operand operand, int position) implements Clause {}

    /** How a field is compared. */
    public enum Operator {
        EQUALS("="),
        NOT_EQUALS("!="),
        LIKE("~"),
        NOT_LIKE("!~"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        IN("in"),
        NOT_IN("not in"),
        IS("is"),
        IS_NOT("is not");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        /** Whether it takes what the operator before it does not. */
        public boolean isNegative() {
            return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
        }

        /** The operator that takes exactly what this one does not, as Jira's NOT turns a comparison round. */
        Operator opposite() {
            return switch (this) {
                case EQUALS -> NOT_EQUALS;
                case NOT_EQUALS -> EQUALS;
                case LIKE -> NOT_LIKE;
                case NOT_LIKE -> LIKE;
                case LESS -> GREATER_OR_EQUAL;
                case GREATER_OR_EQUAL -> LESS;
                case GREATER -> LESS_OR_EQUAL;
                case LESS_OR_EQUAL -> GREATER;
                case IN -> NOT_IN;
                case NOT_IN -> IN;
                case IS -> IS_NOT;
                case IS_NOT -> IS;
            };
        }
    }

    /** What a field is compared with. */
    public sealed interface Operand {}

    /** A word or a text. */
    public record Value(String text, int position) implements Operand {}

    /** Several, in parentheses. */
    public record Several(List<Operand> parts) implements Operand {}

    /** A call of a function. */
    public record Call(String name, List<String> arguments, int position) implements Operand {}

    /** {@code EMPTY} or {@code NULL}. */
    public record Empty() implements Operand {}
}
