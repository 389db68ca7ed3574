package org.okrtree.workbench.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.okrtree.workbench.jql.Jql.Clause;
import org.okrtree.workbench.jql.Jql.Comparison;
import org.okrtree.workbench.jql.Jql.Operand;
import org.okrtree.workbench.jql.Jql.Operator;
import org.okrtree.workbench.jql.Jql.Order;
import org.okrtree.workbench.jql.JqlWords.Kind;
import org.okrtree.workbench.jql.JqlWords.Word;

/**
 * Reads a query by descent: {@code or} of {@code and} of {@code not} of comparisons. NOT is pushed down to the comparisons at
 * once, as Jira does, so that no clause of the result is a negation.
 */
final class JqlReader {
    private static final int DEEPEST = 100;
    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "order", "by", "empty", "null");

    private final List<Word> words;
    private int at;
    private int depth;

    JqlReader(String text) throws JqlRefused {
        this.words = JqlWords.of(text);
    }

    Jql query() throws JqlRefused {
        Optional<Clause> where =
                now().kind() == Kind.END || now().is("order") ? Optional.empty() : Optional.of(or(false));
        List<Order> order = take("order") ? order() : List.of();
        if (now().kind() != Kind.END) {
            throw new JqlRefused(now().position(), "jql.expected-and-or", now().text());
        }
        return new Jql(where, order);
    }

    private Clause or(boolean inverted) throws JqlRefused {
        List<Clause> parts = new ArrayList<>(List.of(and(inverted)));
        while (take("or")) {
            parts.add(and(inverted));
        }
        return parts.size() == 1 ? parts.get(0) : inverted ? new Jql.And(parts) : new Jql.Or(parts);
    }

    private Clause and(boolean inverted) throws JqlRefused {
        List<Clause> parts = new ArrayList<>(List.of(not(inverted)));
        while (take("and")) {
            parts.add(not(inverted));
        }
        return parts.size() == 1 ? parts.get(0) : inverted ? new Jql.Or(parts) : new Jql.And(parts);
    }

    private Clause not(boolean inverted) throws JqlRefused {
        if (++depth > DEEPEST) {
            throw new JqlRefused(now().position(), "jql.too-deep", DEEPEST);
        }
        try {
            if (take("not")) {
                return not(!inverted);
            }
            if (takeSign("(")) {
                Clause inside = or(inverted);
                expect(")");
                return inside;
            }
            return comparison(inverted);
        } finally {
            depth--;
        }
    }

    private Clause comparison(boolean inverted) throws JqlRefused {
        Word field = next();
        if (field.kind() == Kind.END || field.kind() == Kind.SIGN || isKeyword(field)) {
            throw new JqlRefused(field.position(), "jql.expected-field", field.text());
        }
        Operator operator = operator();
        boolean several = operator == Operator.IN || operator == Operator.NOT_IN;
        Operand operand = several ? several() : operand();
        if ((operator == Operator.IS || operator == Operator.IS_NOT) && !(operand instanceof Jql.Empty)) {
            throw new JqlRefused(words.get(at - 1).position(), "jql.expected-empty");
        }
        return new Comparison(
                field.text().toLowerCase(Locale.ROOT),
                inverted ? operator.opposite() : operator,
                operand,
                field.position());
    }

    private Operator operator() throws JqlRefused {
        Word word = next();
        if (word.is("not") && take("in")) {
            return Operator.NOT_IN;
        }
        if (word.is("in")) {
            return Operator.IN;
        }
        if (word.is("is")) {
            return take("not") ? Operator.IS_NOT : Operator.IS;
        }
        for (Operator operator : Operator.values()) {
            if (word.isSign(operator.sign())) {
                return operator;
            }
        }
        throw new JqlRefused(word.position(), "jql.expected-operator", word.text());
    }

    private Operand several() throws JqlRefused {
        if (!now().isSign("(")) {
            return operand();
        }
        expect("(");
        List<Operand> parts = new ArrayList<>(List.of(operand()));
        while (takeSign(",")) {
            parts.add(operand());
        }
        expect(")");
        return new Jql.Several(parts);
    }

    private Operand operand() throws JqlRefused {
        Word word = next();
        if (word.is("empty") || word.is("null")) {
            return new Jql.Empty();
        }
        if (word.kind() == Kind.END || word.kind() == Kind.SIGN || isKeyword(word)) {
            throw new JqlRefused(word.position(), "jql.expected-value", word.text());
        }
        if (!takeSign("(")) {
            return new Jql.Value(word.text(), word.position());
        }
        List<String> arguments = new ArrayList<>();
        while (!now().isSign(")")) {
            Word argument = next();
            if (argument.kind() == Kind.END || argument.kind() == Kind.SIGN) {
                throw new JqlRefused(argument.position(), "jql.expected-value", argument.text());
            }
            arguments.add(argument.text());
            if (!now().isSign(")")) {
                expect(",");
            }
        }
        expect(")");
        return new Jql.Call(word.text(), arguments, word.position());
    }

    private List<Order> order() throws JqlRefused {
        if (!take("by")) {
            throw new JqlRefused(now().position(), "jql.expected", "BY", now().text());
        }
        List<Order> order = new ArrayList<>();
        do {
            Word field = next();
            if (field.kind() == Kind.END || field.kind() == Kind.SIGN) {
                throw new JqlRefused(field.position(), "jql.expected-field", field.text());
            }
            boolean descending = take("desc");
            if (!descending) {
                take("asc");
            }
            order.add(new Order(field.text().toLowerCase(Locale.ROOT), descending, field.position()));
        } while (takeSign(","));
        return order;
    }

    private static boolean isKeyword(Word word) {
        return word.kind() == Kind.WORD && KEYWORDS.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private Word now() {
        return words.get(at);
    }

    private Word next() {
        Word word = now();
        if (word.kind() != Kind.END) {
            at++;
        }
        return word;
    }

    private boolean take(String keyword) {
        boolean there = now().is(keyword);
        at += there ? 1 : 0;
        return there;
    }

    private boolean takeSign(String sign) {
        boolean there = now().isSign(sign);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) throws JqlRefused {
        if (!takeSign(sign)) {
            throw new JqlRefused(now().position(), "jql.expected", sign, now().text());
        }
    }
}
