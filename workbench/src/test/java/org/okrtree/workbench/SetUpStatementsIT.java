package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.store.StatementLog;

/** What the pages of administrators and the steps of a cycle ask of the database: as much of forty more teams as of seven. */
final class SetUpStatementsIT {
    private static final int MOST = 12;
    private static final List<String> PAGES = List.of(
            "admin",
            "admin/access",
            "admin/teams",
            "admin/teams/new",
            "admin/strategy",
            "admin/strategy/1",
            "admin/cycles",
            "admin/cycles/new",
            "admin/cycles/pilot",
            "cycle",
            "cycle/C7",
            "cycle/C7/committee",
            "cycle/C7/scope",
            "cycle/C7/rules-document",
            "cycle/C7/rules.ics",
            "cycle/DR");

    private static Workbench workbench;
    private static Surfaces admin;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        admin = Surfaces.seenBy(workbench, "admin");
        prepare("DR");
        admin.send("POST", "/cycles/" + uidOf("DR") + "/drafting", "");
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    @Test
    void noPageAsksMoreOfMoreData() {
        Map<String, Integer> few = statements();
        for (int i = 0; i < 40; i++) {
            created(
                    "/teams",
                    "{\"shortKey\":\"T%d\",\"name\":\"Team %d\",\"level\":\"team\",\"lead\":\"mei\",\"members\":[\"bo\",\"emil\"],"
                                    .formatted(i, i)
                            + "\"projects\":[\"GW\"],\"spaces\":[\"S%d\"]}".formatted(i));
        }
        for (int version = 1; version <= 3; version++) {
            created(
                    "/strategy",
                    "{\"version\":%d,\"mission\":\"M%d\",\"vision\":\"V\",\"statements\":[\"a\",\"b\",\"c\"],\"reason\":\"r\"}"
                            .formatted(version, version));
        }
        prepare("N1");
        prepare("N2");

        assertEquals(few, statements());
        assertTrue(few.values().stream().allMatch(count -> count > 0 && count <= MOST), few::toString);
    }

    private static void prepare(String key) {
        created(
                "/cycles",
                "{\"shortKey\":\"%s\",\"name\":\"%s\",\"firstDay\":\"2030-01-01\",\"lastDay\":\"2030-03-31\",\"zone\":\"UTC\"}"
                        .formatted(key, key));
        String plan =
                "{\"version\":0,\"scope\":[\"LW\",\"GW\"],\"committee\":[{\"person\":\"tao\"},{\"person\":\"clara\"}],"
                        + "\"understoodOn\":\"2020-01-01\"}";
        assertEquals(
                200, admin.send("PUT", "/cycles/" + uidOf(key) + "/plan", plan).statusCode());
    }

    private static String uidOf(String cycle) {
        for (var one : admin.node("/cycles").get("cycles")) {
            if (one.get("shortKey").asText().equals(cycle)) {
                return one.get("uid").asText();
            }
        }
        throw new AssertionError("no cycle " + cycle);
    }

    private static void created(String path, String body) {
        assertEquals(201, admin.send("POST", path, body).statusCode(), body);
    }

    private static Map<String, Integer> statements() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String page : PAGES) {
            // whose group may use OKRs is remembered for ten seconds
            admin.get(workbench.jiraUrl() + "/plugins/servlet/okr/" + page);
            try (StatementLog.Recording recording =
                    workbench.jiraDatabase().statements().record()) {
                assertEquals(
                        200,
                        admin.get(workbench.jiraUrl() + "/plugins/servlet/okr/" + page)
                                .statusCode(),
                        page);
                // the host's own tables are not the plugin's doing
                counts.put(page, (int) recording.all().stream()
                        .filter(statement -> statement.toUpperCase(Locale.ROOT).contains("AO_"))
                        .count());
            }
        }
        return counts;
    }
}
