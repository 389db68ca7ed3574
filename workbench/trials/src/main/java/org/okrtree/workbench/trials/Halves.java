package org.okrtree.workbench.trials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.okrtree.workbench.store.RealActiveObjects;

/**
 * Looks for what is half there, by SQL alone, in all that the plugin has stored. What a publication and a check-in record of who
 * and when stands in their own rows; links, sheets, teams and cycles have an entry in the audit log.
 */
final class Halves {
    private static final String DEED_OF_LINK = "(a.deed = 'issue.linked' AND a.after_text = 'issue ' || w.issue_id"
            + " OR a.deed = 'sprint.linked' AND a.after_text = 'sprint ' || w.sprint_id)";
    private static final String PREFIX = RealActiveObjects.tablePrefix("org.okrtree.okr-plugin") + "_";
    private static final Pattern COLUMN =
            Pattern.compile("\\b([a-z]+_[a-z_]+|id|sha|content|deed|title|baseline|target)\\b");
    private static final String OPEN = String.valueOf(Long.MAX_VALUE);

    /** Each finds rows that cannot be without others; the answer's first column says which. */
    private static final Map<String, String> RULES = rules();

    private final Connection connection;
    private final ObjectMapper json = new ObjectMapper();

    private Halves(Connection connection) {
        this.connection = connection;
    }

    /** One sentence for each half; none when all is whole. */
    static List<String> in(Connection connection) throws SQLException {
        Halves halves = new Halves(connection);
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            halves.strings(rule.getValue()).forEach(which -> found.add(rule.getKey() + ": " + which));
        }
        found.addAll(halves.chains());
        return found;
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put(
                "a revision without its text",
                "SELECT r.own_uid FROM {REVISION} r LEFT JOIN {REV_TEXT} t ON t.sha = r.text_sha WHERE t.sha IS NULL");
        rules.put(
                "a text without its revision",
                "SELECT t.sha FROM {REV_TEXT} t LEFT JOIN {REVISION} r ON r.text_sha = t.sha WHERE r.sha IS NULL");
        rules.put(
                "a sheet whose state is not that of its revisions",
                "SELECT s.own_uid FROM {SHEET} s WHERE (s.sheet_state = 'published') <>"
                        + " (EXISTS (SELECT 1 FROM {REVISION} r WHERE r.sheet_uid = s.own_uid))");
        rules.put(
                "a line whose version is not that of its last edit",
                "SELECT l.own_uid FROM {LINE} l LEFT JOIN {LINE_EDIT} e ON e.line_uid = l.own_uid"
                        + " GROUP BY l.own_uid, l.line_version"
                        + " HAVING COUNT(e.id) <> l.line_version OR MAX(e.line_version) <> l.line_version");
        rules.put(
                "a line that does not say what its last edit says",
                "SELECT l.own_uid FROM {LINE} l JOIN {LINE_EDIT} e ON e.line_uid = l.own_uid"
                        + " AND e.line_version = l.line_version WHERE e.title <> l.title OR e.owner_uid <> l.owner_uid"
                        + " OR e.measure_kind <> l.measure_kind OR e.baseline <> l.baseline OR e.target <> l.target");
        rules.put(
                "an edit without its line",
                "SELECT e.line_and_version FROM {LINE_EDIT} e LEFT JOIN {LINE} l ON l.own_uid = e.line_uid"
                        + " WHERE l.own_uid IS NULL");
        rules.put(
                "a check-in without its reading",
                "SELECT c.own_uid FROM {CHECK_IN} c LEFT JOIN {READING} r ON r.check_in_uid = c.own_uid"
                        + " GROUP BY c.own_uid HAVING COUNT(r.id) <> 1");
        rules.put(
                "a reading without its check-in",
                "SELECT r.kr_and_seq FROM {READING} r LEFT JOIN {CHECK_IN} c ON c.own_uid = r.check_in_uid"
                        + " WHERE c.own_uid IS NULL");
        rules.put(
                "a key result that has not exactly one open reading",
                "SELECT kr_uid FROM {READING} GROUP BY kr_uid HAVING SUM(CASE WHEN known_to = " + OPEN
                        + " THEN 1 ELSE 0 END) <> 1 OR MIN(seq_no) <> 1 OR MAX(seq_no) <> COUNT(*)");
        rules.put(
                "a reading that does not end where the next begins",
                "SELECT a.kr_and_seq FROM {READING} a JOIN {READING} b ON b.kr_uid = a.kr_uid"
                        + " AND b.seq_no = a.seq_no + 1 WHERE a.known_to <> b.known_from");
        rules.put(
                "a link without its audit entry",
                "SELECT w.own_uid FROM {WORK_LINK} w LEFT JOIN {AUDIT_ENTRY} a ON " + DEED_OF_LINK
                        + " AND a.object_uid = w.kr_uid AND a.done_at = w.made_at AND a.person_uid = w.person_uid"
                        + " WHERE a.id IS NULL");
        rules.put(
                "an audit entry of a link that is not there",
                "SELECT a.own_uid FROM {AUDIT_ENTRY} a LEFT JOIN {WORK_LINK} w ON a.object_uid = w.kr_uid"
                        + " AND " + DEED_OF_LINK
                        + " WHERE a.deed IN ('issue.linked', 'sprint.linked') AND w.id IS NULL");
        // a practice cycle is opened at once, as every cycle was before they were prepared
        Map.of("SHEET", "'sheet.started'", "TEAM", "'team.added'", "CYCLE", "'cycle.prepared', 'cycle.opened'")
                .forEach((table, deeds) -> rules.put(
                        "a row of " + table + " without its audit entry",
                        "SELECT o.own_uid FROM {" + table + "} o LEFT JOIN {AUDIT_ENTRY} a ON a.object_uid = o.own_uid"
                                + " AND a.deed IN (" + deeds + ") WHERE a.id IS NULL"));
        return rules;
    }

    private record Revision(String sheet, int number, String sha, String previous, String text) {}

    private List<String> chains() throws SQLException {
        List<String> found = new ArrayList<>();
        Map<String, Revision> last = new HashMap<>();
        Map<String, Integer> numbers = lineNumbers();
        Map<String, Integer> published = new HashMap<>();
        for (Revision revision : revisions()) {
            String which = "revision " + revision.number() + " of sheet " + revision.sheet() + " ";
            Revision before = last.put(revision.sheet(), revision);
            if (revision.number() != (before == null ? 1 : before.number() + 1)) {
                found.add(which + "does not follow the one before");
            }
            if (!revision.previous().equals(before == null ? "-" : before.sha())) {
                found.add(which + "does not name the hash of the one before");
            }
            if (!revision.sha().equals(sha(revision.text()))) {
                found.add(which + "has not the hash of its text");
            }
            lines(revision).forEach((line, number) -> {
                published.put(line, number);
                if (!number.equals(numbers.get(line))) {
                    found.add(
                            which + "calls the line " + line + " number " + number + ", its row " + numbers.get(line));
                }
            });
        }
        numbers.forEach((line, number) -> {
            if (number > 0 && !published.containsKey(line)) {
                found.add("the line " + line + " has the number " + number + " and was never published");
            }
        });
        return found;
    }

    private Map<String, Integer> lineNumbers() throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(spelled("SELECT own_uid, ref_no FROM {LINE}"))) {
            while (row.next()) {
                numbers.put(row.getString(1), row.getInt(2));
            }
        }
        return numbers;
    }

    private List<Revision> revisions() throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        spelled("SELECT r.sheet_uid, r.rev_no, r.sha, r.prev_sha, t.content FROM {REVISION} r"
                                + " JOIN {REV_TEXT} t ON t.sha = r.text_sha ORDER BY r.sheet_uid, r.rev_no"))) {
            while (row.next()) {
                revisions.add(new Revision(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
            }
        }
        return revisions;
    }

    private Map<String, Integer> lines(Revision revision) {
        Map<String, Integer> lines = new HashMap<>();
        try {
            JsonNode text = json.readTree(revision.text());
            for (JsonNode objective : text.get("objectives")) {
                put(lines, objective);
                objective.get("keyResults").forEach(keyResult -> put(lines, keyResult));
            }
            // the first schema had none
            text.path("health").forEach(figure -> put(lines, figure));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, Integer> lines, JsonNode line) {
        lines.put(line.get("uid").asText(), line.get("number").asInt());
    }

    /** How many rows a write has left under its request uid, a line under its sentence, and the uid of one of them. */
    static List<String> uidsOf(Connection connection, Write write) throws SQLException {
        Kind kind = write.kind();
        return new Halves(connection)
                .strings(
                        "SELECT " + kind.uid() + " FROM {" + kind.table() + "} WHERE " + kind.found() + " = ?",
                        write.request());
    }

    /** How many rows a table has. */
    static String count(Connection connection, Kind kind) throws SQLException {
        return new Halves(connection)
                .strings("SELECT COUNT(*) FROM {" + kind.table() + "}")
                .get(0);
    }

    private List<String> strings(String sql, String... parameters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(spelled(sql))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    /** Tables stand in braces and columns in small letters; Active Objects has made both in capitals, which have to be quoted. */
    private static String spelled(String sql) {
        String columns =
                COLUMN.matcher(sql).replaceAll(found -> "\"" + found.group().toUpperCase(Locale.ROOT) + "\"");
        return columns.replaceAll("\\{([A-Z_]+)}", "\"" + PREFIX + "$1\"");
    }

    private static String sha(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
