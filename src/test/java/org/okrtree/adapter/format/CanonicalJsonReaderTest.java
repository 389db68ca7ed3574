package org.okrtree.adapter.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.TeamLevel;

class CanonicalJsonReaderTest {

    private static final ContentHash PREVIOUS = ContentHash.of("the revision before");
    private static final ContentHash HASH_OF_GOLDEN =
            new ContentHash("5ddb47c3f9b6e0d88c9e946606194a8e20373e452b65f86e89ecee5df6322eed");
    private static final PersonId MEI = new PersonId("01JFME10000000000000000000");

    private final CanonicalJsonReader reader = new CanonicalJsonReader();

    @Test
    void theTextOfSchema1StaysAsItIsForEver() {
        assertEquals(HASH_OF_GOLDEN, ContentHash.of(golden()));
    }

    @Test
    void aTextOfSchema1IsReadForEver() {
        PublishedSheet sheet = reader.read(golden());

        assertEquals(goldenSheet(), sheet);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 29af261bbbff98263ed23ad80796bf9bb415cab5f487df1bfaa71f98aacce099",
        "3, 055eb972e04beebacf2da6533cdb535687637e886845a2685e97115c87aaad27"
    })
    void theTextOfALaterSchemaStaysAsItIsForEver(int schema, String hash) {
        assertEquals(new ContentHash(hash), ContentHash.of(golden(schema)));
    }

    @Test
    void aTeamOfSchema2BearsItsNameAndIsNobodysOwn() {
        PublishedTeam team = reader.read(golden(2)).team();

        assertEquals("Research", team.name());
        assertEquals(Optional.empty(), team.person());
    }

    @Test
    void aPersonsOwnTeamOfSchema3IsToldByThePerson() {
        PublishedTeam team = reader.read(golden(3)).team();

        assertEquals(Optional.of(MEI), team.person());
        assertEquals("RD", team.name());
        assertFalse(golden(3).contains("Research"));
    }

    @Test
    void whatWasWrittenIsReadBackEqual() {
        SheetsAtRandom sheets = new SheetsAtRandom(20261124);

        for (int times = 0; times < 500; times++) {
            PublishedSheet sheet = sheets.next();
            String text = CanonicalText.of(sheet, Optional.empty());

            assertEquals(sheet, reader.read(text));
            assertTrue(text.chars().allMatch(c -> c >= ' ' && c <= '~'), text);
        }
    }

    @Test
    void aTextOfANewerSchemaSaysSo() {
        String newer = golden().replaceFirst("\"schema\":1", "\"schema\":4");

        var refused = assertThrows(IllegalArgumentException.class, () -> reader.read(newer));

        assertTrue(refused.getMessage().contains("schema 4"), refused.getMessage());
    }

    @Test
    void aFieldThatASchemaDoesNotKnowIsPassedOver() {
        String more = golden().replaceFirst("\"reason\":", "\"weather\":[{\"rain\":null}],\"reason\":");

        assertEquals(goldenSheet(), reader.read(more));
    }

    @Test
    void whatIsNoCanonicalTextIsRefused() {
        List<String> others = List.of(
                "",
                "null",
                "[]",
                "{",
                "{}",
                golden() + "{}",
                golden().replace("\"linear\"", "\"magic\""),
                golden().replace("\"increase\"", "\"decrease\""),
                golden().replace("2026-10-01", "2026-13-01"),
                golden().replace("\"revision\":2", "\"revision\":\"2\""),
                golden().replace("\"objectives\":[", "\"objectives\":[7,"),
                golden().replace("01JFME10000000000000000000", "mei"));

        for (String other : others) {
            assertThrows(IllegalArgumentException.class, () -> reader.read(other), other);
        }
    }

    private static String golden() {
        return golden(1);
    }

    private static String golden(int schema) {
        try (InputStream file =
                CanonicalJsonReaderTest.class.getResourceAsStream("/canonical/schema-" + schema + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static PublishedSheet goldenSheet() {
        return new PublishedSheet(
                new SheetId("01JFSHEET00000000000000000"),
                2,
                Instant.parse("2026-11-23T07:08:09.010Z"),
                MEI,
                "Wording of KR 1 \"as said\" in the review \\ 中期评审",
                new PublishedCycle(
                        new CycleId("01JFCYC1E00000000000000000"),
                        new ShortKey("26Q4"),
                        "2026 年第四季度",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 12, 31),
                        ZoneId.of("Asia/Shanghai")),
                new PublishedTeam(
                        new TeamId("01JFTEAM000000000000000000"),
                        new ShortKey("RD"),
                        "研发一组",
                        TeamLevel.TEAM,
                        null,
                        List.of(
                                new PublishedTeam.Place(new TeamId("01JFC0MPANY000000000000000"), "Lumen"),
                                new PublishedTeam.Place(new TeamId("01JFVN1T000000000000000000"), "R&D <core>"))),
                new ScoringRule.Linear(),
                List.of(
                        new PublishedObjective(
                                new ObjectiveId("01JF0BJECT1VE0000000000000"),
                                1,
                                "Browse the web as fast as leafing through a magazine 🎯",
                                "First line\nsecond\tline",
                                MEI,
                                Commitment.NOT_SAID,
                                null,
                                List.of(),
                                List.of(
                                        new PublishedKeyResult(
                                                new KeyResultId("01JFKEYRESV1T0000000000000"),
                                                1,
                                                "Median time to first page",
                                                MEI,
                                                An.change(
                                                        MeasureKind.DECREASE,
                                                        Decimal.stored("2.50"),
                                                        Decimal.stored("-0.30"),
                                                        "s"),
                                                "Grafana",
                                                Rhythm.WEEKLY,
                                                null),
                                        new PublishedKeyResult(
                                                new KeyResultId("01JFKEYRESV1T0000000000001"),
                                                3,
                                                "满意度",
                                                new PersonId("01JFTA00000000000000000000"),
                                                An.change(
                                                        MeasureKind.INCREASE,
                                                        Decimal.stored("0"),
                                                        Decimal.stored("999999999999999999.000000000001"),
                                                        ""),
                                                "",
                                                Rhythm.WEEKLY,
                                                null))),
                        new PublishedObjective(
                                new ObjectiveId("01JF0BJECT1VE0000000000001"),
                                4,
                                "An objective",
                                "",
                                MEI,
                                Commitment.NOT_SAID,
                                null,
                                List.of(),
                                List.of())),
                List.of());
    }
}
