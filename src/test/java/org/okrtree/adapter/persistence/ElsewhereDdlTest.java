package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.adapter.confluence.copies.CopyRow;
import org.okrtree.workbench.store.ElsewhereDdl;

/**
 * What Active Objects makes of our tables where we cannot run it, printed and read: docs/ddl. With {@code -Dokr.rewrite=true} the files are
 * written anew instead of compared.
 */
final class ElsewhereDdlTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("../docs/ddl");
    private static final Map<ElsewhereDdl.Kind, Integer> LONGEST_NAME =
            Map.of(ElsewhereDdl.Kind.ORACLE, 30, ElsewhereDdl.Kind.SQL_SERVER, 128);
    private static final Pattern NAME = Pattern.compile("\"?\\b([A-Za-z][A-Za-z0-9_]*_[A-Za-z0-9_]*)\"?");

    /** One table after the other; of one table the indexes last and in order, which the library leaves to chance. */
    private static List<String> statements(ElsewhereDdl.Kind kind) {
        return Stream.concat(StoreDatabase.ROWS.stream(), Stream.of(CopyRow.class))
                .flatMap(row -> ElsewhereDdl.of(kind, StoreDatabase.NAMESPACE, row).stream()
                        .sorted(Comparator.comparing(sql -> sql.startsWith("CREATE INDEX") ? sql : "")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ElsewhereDdl.Kind.class)
    void theStatementsAreThoseThatWereRead(ElsewhereDdl.Kind kind) throws IOException {
        Path file = FOLDER.resolve(kind.name().toLowerCase(Locale.ROOT).replace("_", "") + ".sql");
        String text = "-- What Active Objects says to " + kind + ". Written by the build (ElsewhereDdlTest); read in"
                + " docs/stores.md.\n\n" + String.join(";\n\n", statements(kind)) + ";\n";
        if (Boolean.getBoolean("okr.rewrite")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }

        assertEquals(Files.exists(file) ? Files.readString(file) : "", text, "run mvn verify -Dokr.rewrite=true");
    }

    @Tag("T13")
    @ParameterizedTest
    @EnumSource(ElsewhereDdl.Kind.class)
    void noNameIsLongerThanTheDatabaseTakes(ElsewhereDdl.Kind kind) {
        Set<String> tooLong = new TreeSet<>();
        for (String statement : statements(kind)) {
            Matcher name = NAME.matcher(statement);
            while (name.find()) {
                tooLong.add(name.group(1));
            }
        }
        assertTrue(tooLong.removeIf(name -> name.length() <= LONGEST_NAME.get(kind)));

        assertEquals(Set.of(), tooLong);
    }
}
