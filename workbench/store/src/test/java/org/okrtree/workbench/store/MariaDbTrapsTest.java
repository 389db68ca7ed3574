package org.okrtree.workbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
        named = "okr.mariadb",
        matches = "true",
        disabledReason = "the build ran without -Dokr.mariadb")
final class MariaDbTrapsTest extends StoreTrapsContract {
    @Override
    Database open() {
        return Database.mariaDb();
    }

    @Tag("T21")
    @Test
    void aColumnOfThreeBytesACharacterTakesNoEmoji() throws SQLException {
        try (Database database = open();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE narrow (words VARCHAR(20) CHARACTER SET utf8mb3)");
            int written = statement.executeUpdate("INSERT INTO narrow VALUES ('目标')");

            assertEquals(1, written);
            assertThrows(
                    SQLException.class, () -> statement.executeUpdate("INSERT INTO narrow VALUES ('\uD83D\uDE00')"));
        }
    }
}
