package org.okrtree.workbench.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JqlTest {
    private static String read(String text) throws JqlRefused {
        return Jql.read(text).where().map(JqlTest::written).orElse("");
    }

    private static String written(Jql.Clause clause) {
        if (clause instanceof Jql.And and) {
            return and.parts().stream().map(JqlTest::written).collect(Collectors.joining(" & ", "(", ")"));
        }
        if (clause instanceof Jql.Or or) {
            return or.parts().stream().map(JqlTest::written).collect(Collectors.joining(" | ", "(", ")"));
        }
        Jql.Comparison one = (Jql.Comparison) clause;
        return one.field() + " " + one.operator().sign() + " " + written(one.operand());
    }

    private static String written(Jql.Operand operand) {
        if (operand instanceof Jql.Several several) {
            return several.parts().stream().map(JqlTest::written).collect(Collectors.joining(",", "(", ")"));
        }
        if (operand instanceof Jql.Call call) {
            return call.name() + call.arguments();
        }
        return operand instanceof Jql.Value value ? value.text() : "EMPTY";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "project = GW AND status = Done OR type = Bug; ((project = GW & status = Done) | type = Bug)",
                "project = GW and (status = Done or type = Bug); (project = GW & (status = Done | type = Bug))",
                "NOT project = GW; project != GW",
                "not (project = GW and summary ~ 'x'); (project != GW | summary !~ x)",
                "NOT NOT created < -7d; created < -7d",
                "not created < -7d; created >= -7d",
                "status not in (Done, \"In Progress\"); status not in (Done,In Progress)",
                "issue in supports(\"GW-1\", ten); issue in supports[GW-1, ten]",
                "issue in (GW-1, supports()); issue in (GW-1,supports[])",
                "assignee is not EMPTY; assignee is not EMPTY",
                "Assignee = null; assignee = EMPTY",
                "summary ~ \"a \\\"quoted\\\" word\"; summary ~ a \"quoted\" word"
            })
    void whatIsWrittenIsRead(String text, String expected) throws JqlRefused {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "project =; 10; jql.expected-value",
                "project GW; 9; jql.expected-operator",
                "= GW; 1; jql.expected-field",
                "project = GW status = Done; 14; jql.expected-and-or",
                "(project = GW; 14; jql.expected",
                "project in (GW; 15; jql.expected",
                "summary ~ 'power; 11; jql.no-end-quote",
                "assignee is Mei; 13; jql.expected-empty",
                "project = GW order updated; 20; jql.expected",
                "project = order; 11; jql.expected-value",
                "issue in f(a; 13; jql.expected",
                "issue in f(,; 12; jql.expected-value"
            })
    void whatCannotBeReadIsNamedWithItsPlace(String text, int position, String key) {
        JqlRefused refused = assertThrows(JqlRefused.class, () -> Jql.read(text));

        assertEquals(key, refused.key());
        assertEquals(position, refused.position());
    }

    @Test
    void anOrderAloneIsAQueryForAllIssues() throws JqlRefused {
        Jql jql = Jql.read("ORDER BY project, Updated DESC");

        assertEquals(Optional.empty(), jql.where());
        assertEquals(List.of(new Jql.Order("project", false, 10), new Jql.Order("updated", true, 19)), jql.order());
    }

    @Test
    void nothingWrittenMeansAllIssues() throws JqlRefused {
        assertEquals(new Jql(Optional.empty(), List.of()), Jql.read("  "));
    }

    @Test
    void parenthesesWithoutEndAreRefusedBeforeTheStackIsFull() {
        JqlRefused refused = assertThrows(JqlRefused.class, () -> Jql.read("(".repeat(100_000)));

        assertEquals("jql.too-deep", refused.key());
    }
}
