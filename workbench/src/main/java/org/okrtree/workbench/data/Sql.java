package org.okrtree.workbench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Plain JDBC for the host's own tables. Calls inside {@link #atomically} share its connection. */
final class Sql {
    private final DataSource dataSource;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    /** Reads the row that the result stands on. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Use<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return use(
                sql,
                statement -> {
                    List<T> found = new ArrayList<>();
                    try (ResultSet result = statement.executeQuery()) {
                        while (result.next()) {
                            found.add(row.read(result));
                        }
                    }
                    return List.copyOf(found);
                },
                parameters);
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** How many rows were changed. */
    int change(String sql, Object... parameters) {
        return use(sql, PreparedStatement::executeUpdate, parameters);
    }

    /** The same statement for each of these values of its only parameter, as one batch. */
    void changeAll(String sql, List<?> values) {
        use(sql, statement -> {
            for (Object value : values) {
                statement.setObject(1, value);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** All of it or nothing; an exception undoes it. A call inside a call joins. */
    <T> T atomically(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                T result = work.get();
                connection.commit();
                done = true;
                return result;
            } finally {
                current.remove();
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The next number of a series, the first time {@code first}. */
    long next(String series, long first) {
        return atomically(() -> {
            if (change("UPDATE wb_number SET last_used = last_used + 1 WHERE series = ?", series) == 0) {
                change("INSERT INTO wb_number (series, last_used) VALUES (?, ?)", series, first);
            }
            return first("SELECT last_used FROM wb_number WHERE series = ?", row -> row.getLong(1), series)
                    .orElseThrow();
        });
    }

    private <T> T use(String sql, Use<T> use, Object... parameters) {
        Connection shared = current.get();
        try {
            if (shared != null) {
                return use(shared, sql, use, parameters);
            }
            try (Connection own = dataSource.getConnection()) {
                return use(own, sql, use, parameters);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    private static <T> T use(Connection connection, String sql, Use<T> use, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return use.with(statement);
        }
    }
}
