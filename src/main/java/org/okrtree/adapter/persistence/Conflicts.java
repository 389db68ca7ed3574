package org.okrtree.adapter.persistence;

import java.sql.SQLException;
import java.util.Set;

/** Tells a conflict between two transactions from an outage or a defect. */
final class Conflicts {

    private static final int DEEPEST_CAUSE = 20;

    /** What the standard and PostgreSQL, H2 say of a unique index, a lost serialization or a deadlock; HYT00 is H2's lock timeout. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "HYT00");

    /** State and vendor's code where the state alone says too little. */
    private static final Set<String> STATES_AND_CODES = Set.of(
            "HY000/1205", // MySQL, MariaDB: lock wait timeout
            "HY000/1020", // MariaDB: record has changed since last read
            "23000/1062", // MySQL, MariaDB: duplicate entry
            "23000/1586", // the same, with the name of the key
            "23000/1", // Oracle: unique constraint
            "61000/60", // Oracle: deadlock
            "72000/8177", // Oracle: cannot serialize access
            "23000/2601", // SQL Server: unique index
            "23000/2627", // SQL Server: unique constraint
            "90131/90131"); // H2: row was changed by another transaction

    private Conflicts() {}

    static boolean isConflict(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof StoreConflict || (cause instanceof SQLException sql && isConflict(sql))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    // A failed batch names its reason in the next exception on some drivers.
    private static boolean isConflict(SQLException first) {
        SQLException sql = first;
        for (int depth = 0; sql != null && depth < DEEPEST_CAUSE; depth++) {
            String state = String.valueOf(sql.getSQLState());
            if (STATES.contains(state) || STATES_AND_CODES.contains(state + "/" + sql.getErrorCode())) {
                return true;
            }
            sql = sql.getNextException();
        }
        return false;
    }
}
