package org.okrtree.adapter.confluence.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.okrtree.An;
import org.okrtree.adapter.confluence.Copies;
import org.okrtree.adapter.confluence.CopiesContract;
import org.okrtree.adapter.confluence.Copy;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.workbench.store.ReservedWords;

@ParameterizedClass(name = "{0}")
@ArgumentsSource(CopyDatabase.Every.class)
final class AoCopiesContractTest extends CopiesContract {

    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");

    @Parameter
    CopyDatabase database;

    @BeforeEach
    void emptied() {
        copies().clear();
    }

    @Override
    protected Copies copies() {
        return new AoCopies(database.ao());
    }

    private void somebodyWrites(String column, String value) throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection();
                PreparedStatement change = connection.prepareStatement("UPDATE "
                        + quoted(connection, CopyDatabase.TABLE) + " SET " + quoted(connection, column) + " = ?")) {
            change.setString(1, value);
            assertTrue(change.executeUpdate() > 0);
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name + quote;
    }

    @Test
    void aTextThatSomebodyChangedIsNotGiven() throws SQLException {
        Copy text = Copy.of(ContentHash.of("{\"title\":\"Loved\"}"), "{\"title\":\"Loved\"}", NOON);
        copies().keep(List.of(text));

        somebodyWrites("CONTENT", "{\"title\":\"Hated\"}");

        assertEquals(Map.of(), copies().of(Set.of(text.key())));
        assertEquals(new Copies.Stock(0, 1), copies().stock());
    }

    @Test
    void aTextIsWhatItsKeySaysWhateverHashStandsBesideIt() throws SQLException {
        Copy text = Copy.of(ContentHash.of("{\"title\":\"Loved\"}"), "{\"title\":\"Loved\"}", NOON);
        copies().keep(List.of(text));

        somebodyWrites("CONTENT", "{\"title\":\"Hated\"}");
        somebodyWrites("SHA", ContentHash.of("{\"title\":\"Hated\"}").hex());

        assertEquals(Map.of(), copies().of(Set.of(text.key())));
    }

    @Test
    void anyOtherCopyThatSomebodyChangedIsNotGivenEither() throws SQLException {
        Copy manifest = new Copy(Copy.Kind.MANIFEST, "manifest/1", "e", NOON, "{}");
        copies().keep(List.of(manifest, Copy.of(An.MEI, "Mei", NOON)));

        somebodyWrites("CONTENT", "{\"cycle\":{}}");

        assertEquals(new Copies.Stock(0, 2), copies().stock());
    }

    @Test
    void whatIsKeptInThePlaceOfAChangedCopyIsGiven() throws SQLException {
        Copy manifest = new Copy(Copy.Kind.MANIFEST, "manifest/1", "e", NOON, "{}");
        copies().keep(List.of(manifest));
        somebodyWrites("CONTENT", "{1}");

        copies().keep(List.of(manifest));

        assertEquals(List.of(manifest), copies().ofKind(Copy.Kind.MANIFEST));
    }

    @Tag("T13")
    @Test
    void noNameIsReservedOrTooLong() throws SQLException {
        Set<String> names = new TreeSet<>(Set.of("COPY"));
        try (Connection connection = database.database().dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, CopyDatabase.TABLE, "%")) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        assertTrue(names.contains("FETCHED_AT"));

        names.removeIf(name -> name.length() <= 30
                && ReservedWords.BY_DATABASE.values().stream().noneMatch(words -> words.contains(name)));

        assertEquals(Set.of(), names);
    }
}
