package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConflictsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PostgreSQL and H2 unique, 23505, 0",
        "PostgreSQL and H2 serialization, 40001, 0",
        "PostgreSQL deadlock, 40P01, 0",
        "H2 lock timeout, HYT00, 50200",
        "H2 concurrent update, 90131, 90131",
        "MySQL duplicate entry, 23000, 1062",
        "MySQL deadlock, 40001, 1213",
        "MySQL lock wait timeout, HY000, 1205",
        "MariaDB record has changed, HY000, 1020",
        "Oracle unique, 23000, 1",
        "Oracle deadlock, 61000, 60",
        "Oracle serialization, 72000, 8177",
        "SQL Server unique index, 23000, 2601",
        "SQL Server unique constraint, 23000, 2627",
        "SQL Server deadlock, 40001, 1205"
    })
    void twoTransactionsInEachOthersWayAreAConflict(String name, String state, int code) {
        assertTrue(Conflicts.isConflict(new IllegalStateException(new SQLException(name, state, code))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PostgreSQL not null, 23502, 0",
        "MySQL not null, 23000, 1048",
        "Oracle not null, 23000, 1400",
        "PostgreSQL value too long, 22001, 0",
        "no connection, 08001, 0",
        "PostgreSQL transaction was aborted before, 25P02, 0",
        "no state, , 0"
    })
    void anythingElseIsNot(String name, String state, int code) {
        assertFalse(Conflicts.isConflict(new IllegalStateException(new SQLException(name, state, code))));
    }

    @Test
    void theNextExceptionOfAFailedBatchCounts() {
        SQLException batch = new BatchUpdateException("one of them", "HY000", 0, new int[0]);
        batch.setNextException(new SQLException("unique", "23505"));

        assertTrue(Conflicts.isConflict(new IllegalStateException(batch)));
    }

    @Test
    void causesThatGoInACircleEnd() {
        IllegalStateException one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertFalse(Conflicts.isConflict(one));
    }
}
