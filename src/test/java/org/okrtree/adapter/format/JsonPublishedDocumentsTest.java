package org.okrtree.adapter.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.Reading;

/** What Jira writes is read in {@code adapter.rest.published.DocumentsTest}; here is what nobody may write. */
class JsonPublishedDocumentsTest {

    private static final String UID = CountingUids.uid(1);
    private static final String CYCLE = "{\"cycle\":{\"uid\":\"" + UID + "\",\"shortKey\":\"26Q1\",\"name\":\"Spring\","
            + "\"firstDay\":\"2026-01-01\",\"lastDay\":\"2026-03-31\",\"zone\":\"Asia/Shanghai\",\"state\":\"running\"},"
            + "\"sheets\":[],\"teams\":[]}";

    private final JsonPublishedDocuments documents = new JsonPublishedDocuments();

    @Test
    void whatANewerJiraAddsIsPassedOver() {
        String newer = CYCLE.replace("\"sheets\"", "\"mood\":{\"good\":true},\"sheets\"");

        assertEquals(documents.manifest(CYCLE), documents.manifest(newer));
    }

    @Test
    void aManifestThatIsNoneIsRefused() {
        List<String> others = List.of(
                "<html>Log in</html>",
                "[]",
                "{}",
                CYCLE.replace("\"running\"", "\"resting\""),
                CYCLE.replace("Asia/Shanghai", "Middle/Earth"),
                CYCLE.replace("2026-03-31", "2025-03-31"),
                CYCLE.replace("\"sheets\":[]", "\"sheets\":{}"),
                CYCLE.replace("\"teams\":[]", "\"teams\":[{\"team\":\"" + UID + "\",\"spaces\":[1]}]"),
                "{\"cycle\":" + "[".repeat(100_000));

        for (String other : others) {
            assertThrows(IllegalArgumentException.class, () -> documents.manifest(other), other);
        }
    }

    @Test
    void aReadingThatCannotBeIsRefused() {
        List<String> others = List.of(
                "{\"value\":\"4\"}",
                "{\"value\":4,\"valueOn\":\"2026-02-02\"}",
                "{\"value\":\"four\",\"valueOn\":\"2026-02-02\"}",
                "{\"confidence\":\"11\",\"confidenceOn\":\"2026-02-02\"}",
                "{\"confidence\":\"7.5\",\"confidenceOn\":\"2026-02-02\"}",
                "{\"confidence\":\"7\",\"confidenceOn\":\"yesterday\"}");

        for (String other : others) {
            String readings = "{\"readings\":[" + other.replace("{", "{\"keyResult\":\"" + UID + "\",") + "]}";
            assertThrows(IllegalArgumentException.class, () -> documents.readings(readings), other);
        }
    }

    @Test
    void aReadingMayKnowNothing() {
        Map<KeyResultId, Reading> readings =
                documents.readings("{\"readings\":[{\"keyResult\":\"" + UID + "\",\"value\":null}]}");

        assertEquals(Map.of(new KeyResultId(UID), Reading.NONE), readings);
    }

    @Test
    void aTextUnderNoHashIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> documents.texts("{\"texts\":[{\"sha\":\"" + UID + "\",\"text\":\"{}\"}]}"));
    }

    @Test
    void aNameOfNobodyIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> documents.names("{\"people\":[{\"uid\":\"mei\",\"name\":\"" + An.MEI.uid() + "\"}]}"));
    }
}
