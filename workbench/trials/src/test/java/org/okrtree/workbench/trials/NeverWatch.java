package org.okrtree.workbench.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds each promise against what the tables and REST say before and after whatever is done in one company. */
final class NeverWatch {
    private static final int STALE = 412;
    private static final int MAY_NOT = 403;
    private static final int DEFECT = 500;
    private static final String FIRST = "-";
    private static final Set<String> ONLY_ADDED_TO =
            Set.of("LINE_EDIT", "CHECK_IN", "READING", "REVISION", "REV_TEXT", "CONTR_ANSWER", "AUDIT_ENTRY");

    private final SmallCompany company;
    private final Rows rows;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> published = new TreeSet<>();
    private PluginRows now = new PluginRows(Map.of());
    private Map<String, JsonNode> figures = Map.of();

    interface Rows {
        PluginRows now() throws SQLException;
    }

    NeverWatch(SmallCompany company, Rows rows) {
        this.company = company;
        this.rows = rows;
    }

    static void assertSame(String promise, PluginRows expected, PluginRows actual) {
        assertTrue(expected.equals(actual), () -> promise + ": " + expected.differenceTo(actual));
    }

    void begin() throws SQLException {
        now = rows.now();
        figures = company.readings();
        lookAtRevisions(now);
    }

    /** Does one thing, and something beside it; whether there was anything to do, and it was not refused. */
    boolean isDone(Happening happening, Runnable beside) throws SQLException {
        Optional<Happening.Deed> chosen = happening.choose().apply(company);
        PluginRows before = now;
        // Choosing asks REST a lot, and only asks.
        assertSame("N7", before, rows.now());
        if (chosen.isEmpty()) {
            return false;
        }
        Happening.Deed deed = chosen.get();
        Optional<People.Said> said = send(deed);
        beside.run();
        now = rows.now();
        boolean isDone = said.isEmpty() || said.get().isDone();
        said.ifPresent(it -> assertTrue(it.status() < DEFECT, it::toString));
        workMovesNoNumber(happening.kind(), before);
        noChildMovesItsParent(deed, before);
        nothingPublishedIsChangedOrGone(before);
        if (happening.kind() == Happening.Kind.READING) {
            assertSame("N7", before, now);
        }
        noSaveIsLost(deed, said, before);
        return isDone;
    }

    private Optional<People.Said> send(Happening.Deed deed) {
        if (deed instanceof Happening.Other other) {
            other.run().run();
            return Optional.empty();
        }
        return Optional.of(company.people.send(callOf(deed)));
    }

    private static People.Call callOf(Happening.Deed deed) {
        if (deed instanceof Happening.Request request) {
            return request.call();
        }
        if (deed instanceof Happening.Edit edit) {
            return edit.call();
        }
        if (deed instanceof Happening.CheckIn checkIn) {
            return checkIn.call();
        }
        return ((Happening.Removal) deed).call();
    }

    private void workMovesNoNumber(Happening.Kind kind, PluginRows before) {
        if (kind == Happening.Kind.FIGURES) {
            return;
        }
        assertSame("N1", before.figures(), now.figures());
        assertEquals(figures, company.readings(), "N1: readings over REST");
        if (kind == Happening.Kind.CONTEXT) {
            assertSame("N1", before.published(), now.published());
        }
        if (kind == Happening.Kind.HOST_EVENT) {
            assertSame("N1", before, now);
        }
    }

    private void noChildMovesItsParent(Happening.Deed deed, PluginRows before) {
        if (deed instanceof Happening.CheckIn checkIn) {
            String own = checkIn.keyResult();
            assertSame("N2", before.figures().without(own), now.figures().without(own));
            assertSame("N2", before.allButFigures(), now.allButFigures());
            Map<String, JsonNode> read = company.readings();
            assertEquals(without(own, figures), without(own, read), "N2: readings over REST");
            figures = read;
        }
    }

    private static Map<String, JsonNode> without(String keyResult, Map<String, JsonNode> readings) {
        Map<String, JsonNode> others = new HashMap<>(readings);
        others.remove(keyResult);
        return others;
    }

    private void nothingPublishedIsChangedOrGone(PluginRows before) {
        before.published()
                .rows()
                .forEach((row, cells) -> assertEquals(cells, now.rows().get(row), "N3: " + row));
        if (!before.published().equals(now.published())) {
            lookAtRevisions(now);
        }
        Set<String> there =
                now.of("LINE").stream().map(line -> line.get("OWN_UID")).collect(Collectors.toSet());
        assertTrue(there.containsAll(published), () -> "N6: of " + published + " there are " + there);
    }

    /** Every text has its hash, every revision names the one before, and REST gives just that text. */
    private void lookAtRevisions(PluginRows present) {
        Map<String, String> contents = new HashMap<>();
        present.of("REV_TEXT").forEach(text -> contents.put(text.get("SHA"), text.get("CONTENT")));
        Map<String, String> shas = new HashMap<>();
        present.of("REVISION").forEach(one -> shas.put(one.get("SHEET_UID") + one.get("REV_NO"), one.get("SHA")));
        for (Map<String, String> revision : present.of("REVISION")) {
            String sha = revision.get("SHA");
            int number = Integer.parseInt(revision.get("REV_NO"));
            String content = contents.get(revision.get("TEXT_SHA"));
            assertEquals(sha, sha256(content), "N3: hash");
            assertEquals(
                    shas.getOrDefault(revision.get("SHEET_UID") + (number - 1), FIRST),
                    revision.get("PREV_SHA"),
                    "N3: the hash before");
            assertEquals(content, company.text(sha).asText(), "N3: over REST");
            texts.put(sha, content);
        }
        present.of("LINE").stream()
                .filter(line -> !line.get("REF_NO").equals("0"))
                .forEach(line -> published.add(line.get("OWN_UID")));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private void noSaveIsLost(Happening.Deed deed, Optional<People.Said> said, PluginRows before) throws SQLException {
        if (said.isPresent() && !said.get().isDone()) {
            assertSame("N9: refused, and yet", before, now);
            return;
        }
        before.rows().keySet().stream()
                .filter(row -> ONLY_ADDED_TO.contains(row.split(" ")[0]))
                .forEach(row -> assertTrue(now.rows().containsKey(row), () -> "N9: gone: " + row));
        if (deed instanceof Happening.Request request && request.isOneRequest() || deed instanceof Happening.CheckIn) {
            assertEquals(said.orElseThrow(), company.people.send(callOf(deed)), "N9: the same request again");
            assertSame("N9: the same request again", now, rows.now());
        }
        if (deed instanceof Happening.Edit edit) {
            String typed = words(edit.call());
            assertTrue(now.of("LINE_EDIT").stream().anyMatch(line -> line.containsValue(typed)), "N9: lost: " + typed);
            int second = company.people.send(edit.rival()).status();
            assertTrue(second == STALE || second == MAY_NOT, "N9: a second edit of one version was answered " + second);
            PluginRows since = rows.now();
            assertSame("N9: a second edit", now, since.withoutKeptEdits(now));
            now = since;
        }
        assertTrue(!(deed instanceof Happening.Removal), "N6: a published line was removed");
    }

    private static String words(People.Call edit) {
        JsonNode line = edit.body().elements().next();
        return line.path("statement").asText(line.path("title").asText());
    }

    /** All that was ever published can be read, and none of it can be taken out. */
    void end() throws SQLException {
        texts.forEach((sha, text) -> assertEquals(text, company.text(sha).asText(), "N3: over REST, at the end"));
        StringBuilder readable = new StringBuilder();
        now.of("REVISION").forEach(one -> readable.append(company.revision(one.get("OWN_UID"))));
        published.forEach(line -> assertTrue(readable.indexOf(line) >= 0, "N6: in no revision any more: " + line));
        for (SmallCompany.Sheet sheet : company.sheets()) {
            for (SmallCompany.Line line : company.published(sheet)) {
                People.Said said = company.people.send(company.removal(line).call());
                assertTrue(
                        said.body().contains("okr.sheet.refused.line-is-published"),
                        () -> "N6: removing " + line.uid() + " was answered " + said);
            }
        }
        assertSame("N6", now, rows.now());
    }
}
