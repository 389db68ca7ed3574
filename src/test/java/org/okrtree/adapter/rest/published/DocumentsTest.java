package org.okrtree.adapter.rest.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.format.JsonPublishedDocuments;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.SheetHistory;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** What Jira writes is what Confluence reads. */
class DocumentsTest {

    private final Drafted drafted = new Drafted().published();
    private final Rest rest = drafted.rest;
    private final JsonPublishedDocuments documents = new JsonPublishedDocuments();

    @Test
    void theManifestIsReadAsItWasWritten() {
        Team below = An.team()
                .key("APP")
                .named("Apps")
                .level(TeamLevel.TEAM)
                .under(drafted.team)
                .build();
        rest.stores.teams.add(below);

        Manifest manifest = documents.manifest(rest.get("manifest").body());

        Manifest.Entry entry = manifest.entries().get(0);
        assertEquals(
                new Manifest(
                        drafted.cycle,
                        List.of(new Manifest.Entry(
                                SheetId.of(drafted.sheet.replace("sheets/", "")).orElseThrow(),
                                entry.revision(),
                                1,
                                entry.hash(),
                                rest.clock.instant(),
                                An.MEI)),
                        List.of(
                                new Manifest.Place(drafted.team.id(), "", Set.of("RDX")),
                                new Manifest.Place(below.id(), drafted.team.id().uid(), Set.of()))),
                manifest);
    }

    @Test
    void theHistoryOfASheetIsReadAsItWasWritten() {
        Manifest.Entry entry =
                documents.manifest(rest.get("manifest").body()).entries().get(0);

        SheetHistory history = documents.history(
                rest.get("history?sheet=" + entry.sheet().uid()).body());

        assertEquals(
                new SheetHistory(
                        entry.sheet(),
                        List.of(new SheetHistory.Head(entry.revision(), 1, entry.hash(), entry.at(), entry.by(), ""))),
                history);
    }

    @Test
    void whatIsNoSheetHasNoHistory() {
        assertEquals(404, rest.get("history?sheet=none").status());
        assertEquals(404, rest.get("history").status());
    }

    @Test
    void aTextIsReadAsItWasWritten() {
        ContentHash hash =
                documents.manifest(rest.get("manifest").body()).entries().get(0).hash();

        Map<ContentHash, String> texts =
                documents.texts(rest.get("texts?sha=" + hash.hex()).body());

        assertEquals(Set.of(hash), texts.keySet());
        assertEquals(hash, ContentHash.of(texts.get(hash)));
    }

    @Test
    void readingsAreReadAsTheyWereWritten() {
        checkIn("{'value': '40.50', 'validOn': '2026-01-20'}");
        Map<KeyResultId, Reading> valueOnly = documents.readings(readings().body());
        checkIn("{'confidence': '0'}");

        Map<KeyResultId, Reading> both = documents.readings(readings().body());

        assertEquals(rest.stores.readings.inCycle(drafted.cycle.id()), both);
        assertEquals("40.50", both.get(keyResult()).value().orElseThrow().text());
        assertEquals(true, valueOnly.get(keyResult()).confidence().isEmpty());
    }

    @Test
    void namesAreReadAsTheyWereWritten() {
        String people = rest.get("people?id=" + An.MEI.uid() + "&id=" + An.LIN.uid() + "&id=" + An.uid() + "&id=x")
                .body();

        assertEquals(Map.of(An.MEI, "Mei 梅", An.LIN, "Lin"), Map.copyOf(documents.names(people)));
    }

    @Test
    void aDocumentThatDidNotChangeIsNotSentAgain() {
        checkIn("{'value': '40'}");

        for (String path : List.of(
                "manifest?cycle=26Q1", "readings?cycle=" + drafted.cycle.id().uid())) {
            Rest.Answer first = rest.get(path);
            Rest.Answer again = rest.get(path, "If-None-Match", first.header("ETag"));

            assertEquals("304 ", again.status() + " " + again.body(), path);
            assertEquals(first.header("ETag"), again.header("ETag"), path);
        }
    }

    @Test
    void aCheckInChangesTheTagOfTheReadings() {
        checkIn("{'value': '40'}");
        Rest.Answer before = readings();
        checkIn("{'value': '41'}");

        Rest.Answer after =
                rest.get("readings?cycle=" + drafted.cycle.id().uid(), "If-None-Match", before.header("ETag"));

        assertEquals(200, after.status());
        assertNotEquals(before.header("ETag"), after.header("ETag"));
    }

    @Test
    void aTeamThatIsAddedOrMovedChangesTheTagOfTheManifest() {
        Rest.Answer before = rest.get("manifest");
        rest.stores.teams.add(An.team().key("NEW").under(drafted.team).build());

        Rest.Answer after = rest.get("manifest", "If-None-Match", before.header("ETag"));

        assertEquals(200, after.status());
        assertNotEquals(before.header("ETag"), after.header("ETag"));
    }

    @Test
    void asOfAnEarlierMomentADocumentKeepsItsTag() {
        checkIn("{'value': '40'}");
        String then = rest.clock.instant().minusSeconds(10).toString();
        checkIn("{'value': '41'}");
        String path = "readings?asOf=" + then;
        Rest.Answer before = rest.get(path);
        checkIn("{'value': '42'}");

        Rest.Answer after = rest.get(path, "If-None-Match", before.header("ETag"));

        Reading known = documents.readings(before.body()).get(keyResult());
        assertEquals("40", known.value().orElseThrow().text());
        assertEquals(304, after.status());
    }

    @Test
    void aMomentThatCannotBeAnsweredNamesItsField() {
        Rest.Answer young = rest.get("manifest?asOf=" + rest.clock.instant().minusSeconds(4));
        Rest.Answer bad = rest.get("readings?asOf=yesterday");

        assertEquals("409 okr.as-of.refused.too-young", young.status() + " " + documents.reasonOf(young.body()));
        assertEquals("422 okr.as-of.refused.not-a-moment", bad.status() + " " + documents.reasonOf(bad.body()));
        assertTrue(Stream.of(young, bad).allMatch(answer -> answer.body().contains("\"field\":\"asOf\"")));
    }

    @Test
    void textsAreKeptForEverAndAnAnswerWithAGapIsNot() {
        String sha = documents
                .manifest(rest.get("manifest").body())
                .entries()
                .get(0)
                .hash()
                .hex();
        String unknown = ContentHash.of("another").hex();

        Rest.Answer whole = rest.get("texts?sha=" + sha);
        Rest.Answer gap = rest.get("texts?sha=" + sha + "&sha=" + unknown);

        assertEquals("private, max-age=31536000, immutable", whole.header("Cache-Control"));
        assertEquals("private, no-store", gap.header("Cache-Control"));
        assertEquals(whole.body(), gap.body());
    }

    @Test
    void whoMayNotUseTheProductGetsNoDocument() {
        rest.as(An.stranger(An.LIN));
        Map<String, Integer> statuses = new TreeMap<>();

        for (String path : List.of(
                "manifest", "texts", "readings?cycle=" + drafted.cycle.id().uid(), "people")) {
            statuses.put(path.substring(0, 5), rest.get(path).status());
        }

        assertEquals(Map.of("manif", 404, "texts", 404, "readi", 404, "peopl", 404), statuses);
    }

    @Test
    void aCycleThatIsNotThereHasNoDocuments() {
        assertEquals(404, rest.get("manifest?cycle=99Q9").status());
        assertEquals(404, rest.get("readings?cycle=99Q9").status());
    }

    private void checkIn(String body) {
        rest.post("key-results/" + drafted.keyResult + "/check-ins", body);
        rest.clock.moveBy(Duration.ofMinutes(1));
    }

    private Rest.Answer readings() {
        return rest.get("readings?cycle=" + drafted.cycle.id().uid());
    }

    private KeyResultId keyResult() {
        return new KeyResultId(drafted.keyResult);
    }
}
