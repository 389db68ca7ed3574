package org.okrtree.workbench.data;

import java.util.Optional;

/** What a face has to know about itself after a restart, such as that its sample data is there. */
public final class Notes {
    private final Sql sql;

    Notes(Sql sql) {
        this.sql = sql;
    }

    /** What was noted under this word. */
    public Optional<String> about(String subject) {
        return sql.first("SELECT content FROM wb_note WHERE subject = ?", row -> row.getString(1), subject);
    }

    /** Notes it, in place of what was noted before. */
    public void keep(String subject, String content) {
        sql.atomically(() -> {
            sql.change("DELETE FROM wb_note WHERE subject = ?", subject);
            return sql.change("INSERT INTO wb_note (subject, content) VALUES (?, ?)", subject, content);
        });
    }
}
