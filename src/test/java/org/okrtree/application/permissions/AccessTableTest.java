package org.okrtree.application.permissions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okrtree.application.UseCases;

/**
 * Who may do what: each cell of docs/permissions.md is tried in a company of its own. With {@code -Dokr.rewrite=true} the tables of the page
 * are written anew instead of compared; what stands above them is written by hand.
 */
class AccessTableTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/permissions.md");
    private static final String FROM_HERE = "<!-- From here on written by the build (AccessTableTest) -->\n";

    @Test
    void everyUseCaseOfAnActorHasARow() {
        Set<String> here = Rows.all().map(row -> row.useCase().getSimpleName()).collect(Collectors.toSet());

        assertEquals(UseCases.namesOfActors(), here);
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayIsWhoTheProductSays() {
        return Rows.all()
                .map(row -> DynamicTest.dynamicTest(row.words(), () -> {
                    Set<Relation> may = Stream.of(Relation.values())
                            .filter(who -> row.cell(who).equals(Row.YES))
                            .collect(Collectors.toSet());

                    assertEquals(row.rule().may(), may, row.words());
                }));
    }

    @Test
    void aStrangerIsToldOfNothing() {
        List<String> told = Rows.all()
                .filter(row -> !row.cell(Relation.STRANGER).equals("no: 404"))
                .map(Row::words)
                .toList();

        assertEquals(List.of(), told);
    }

    @Test
    void thePageTellsWhoMay() throws IOException {
        String written = Files.readString(PAGE);
        String page = written.substring(0, written.indexOf(FROM_HERE) + FROM_HERE.length()) + tables();
        if (Boolean.getBoolean("okr.rewrite")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(Files.readString(PAGE), page, "run mvn verify -Dokr.rewrite=true");
    }

    private static String tables() {
        return Rows.bySubject().stream().map(AccessTableTest::table).collect(Collectors.joining());
    }

    private static String table(Rows.Subject subject) {
        String titles = Stream.of(Relation.values()).map(Relation::title).collect(Collectors.joining(" | "));
        String rows = subject.rows().stream().map(Row::line).collect(Collectors.joining("\n"));
        return "\n## %s\n\n| | %s |\n|%s\n%s\n"
                .formatted(subject.title(), titles, " --- |".repeat(Relation.values().length + 1), rows);
    }
}
