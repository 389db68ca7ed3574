package org.okrtree.workbench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.okrtree.workbench.store.Database;

/** More issues than anybody would type, put in by batches: every tenth is done, every hundredth is about a power cut. */
public final class ManyIssues {
    private static final int BATCH = 5_000;

    private ManyIssues() {}

    /**
     * Adds issues with ids from {@code firstId} on, numbered from 1 in the project, each a minute newer than the one before.
     *
     * @param reporterKey who also has each second issue
     */
    public static void add(Database database, Project project, String reporterKey, long firstId, int many) {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO wb_issue (id, project_id, in_project, kind, summary, description, status,"
                                + " assignee_key, reporter_key, sprint_id, created, updated)"
                                + " VALUES (?, ?, ?, 'TASK', ?, '', ?, ?, ?, 0, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                long at = first.plus(Duration.ofMinutes(i)).toEpochMilli();
                fill(
                        insert,
                        List.of(
                                firstId + i,
                                project.id(),
                                (long) i + 1,
                                i % 100 == 0 ? "Power cut " + i : "Work " + i,
                                (i % 10 == 0 ? Status.DONE : Status.TO_DO).name(),
                                i % 2 == 0 ? reporterKey : "",
                                reporterKey,
                                at,
                                at));
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement insert, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
        insert.addBatch();
    }
}
