package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.TeamLevel;

class CanonicalTextTest {

    private static final PersonId MEI = new PersonId("01JFME10000000000000000000");
    private static final PersonId LIN = new PersonId("01JFXJN0000000000000000000");
    private static final HexFormat HEX = HexFormat.of();
    private static final ContentHash PREVIOUS = ContentHash.of("abc");

    private static final PublishedKeyResult REVENUE = new PublishedKeyResult(
            new KeyResultId("01JFKR00000000000000000001"),
            1,
            "Revenue",
            LIN,
            An.change(MeasureKind.INCREASE, Decimal.stored("0"), Decimal.stored("300.50"), "M"),
            "the ledger",
            Rhythm.WEEKLY,
            null);
    private static final PublishedKeyResult COMPLAINTS = new PublishedKeyResult(
            new KeyResultId("01JFKR00000000000000000002"),
            4,
            "Complaints",
            MEI,
            An.change(MeasureKind.DECREASE, Decimal.stored("5"), Decimal.stored("-5"), ""),
            "",
            Rhythm.WEEKLY,
            null);
    private static final PublishedObjective GROW = new PublishedObjective(
            new ObjectiveId("01JF0000000000000000000001"),
            2,
            "Grow steadily",
            "it pays",
            MEI,
            Commitment.NOT_SAID,
            null,
            List.of(),
            List.of(REVENUE, COMPLAINTS));
    private static final PublishedObjective EMPTY = new PublishedObjective(
            new ObjectiveId("01JF0000000000000000000002"),
            3,
            "Last",
            "",
            LIN,
            Commitment.NOT_SAID,
            null,
            List.of(),
            List.of());

    @Test
    void theTextHoldsEverythingInItsWrittenOrder() {
        String text = CanonicalText.of(sheet("we learned", GROW, EMPTY), Optional.of(PREVIOUS));

        assertEquals("""
                {"schema":3,"previous":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",\
                "sheet":"01JFSHEET00000000000000000","revision":7,"publishedAt":"2026-02-02T09:00:00.123Z",\
                "by":"01JFME10000000000000000000","reason":"we learned","reasonKind":"-",\
                "cycle":{"uid":"01JFCYC1E00000000000000000","key":"26Q1","name":"Spring",\
                "firstDay":"2026-01-01","lastDay":"2026-03-31","zone":"Asia/Shanghai"},\
                "team":{"uid":"01JFTEAM000000000000000000","key":"RD","name":"Research","level":"team","person":"","above":[\
                {"uid":"01JFC0MPANY000000000000000","name":"Lumen"},\
                {"uid":"01JFVN1T000000000000000000","name":"Core"}]},\
                "expected":"straight","scoring":"linear","objectives":[\
                {"uid":"01JF0000000000000000000001","number":2,"title":"Grow steadily","why":"it pays",\
                "owner":"01JFME10000000000000000000","commitment":"-","cites":"","citesVersion":0,"contributesTo":[],"keyResults":[\
                {"uid":"01JFKR00000000000000000001","number":1,"statement":"Revenue",\
                "owner":"01JFXJN0000000000000000000",\
                "measure":{"kind":"increase","baseline":"0","target":"300.50","unit":"M",\
                "foundBy":"","decimals":2},"readFrom":"the ledger","rhythm":"weekly","scoring":""},\
                {"uid":"01JFKR00000000000000000002","number":4,"statement":"Complaints",\
                "owner":"01JFME10000000000000000000",\
                "measure":{"kind":"decrease","baseline":"5","target":"-5","unit":"",\
                "foundBy":"","decimals":0},"readFrom":"","rhythm":"weekly","scoring":""}]},\
                {"uid":"01JF0000000000000000000002","number":3,"title":"Last","why":"",\
                "owner":"01JFXJN0000000000000000000","commitment":"-","cites":"","citesVersion":0,"contributesTo":[],"keyResults":[]}],"health":[]}""", text);
    }

    @ParameterizedTest
    @MethodSource
    void eachKindOfMeasureIsWrittenWithWhatBelongsToIt(Measure measure, String written) {
        PublishedKeyResult keyResult = new PublishedKeyResult(
                new KeyResultId("01JFKR00000000000000000003"),
                1,
                "Any",
                MEI,
                measure,
                "",
                Rhythm.ONCE,
                new ScoringRule.Judged("by us"));
        PublishedObjective objective = new PublishedObjective(
                new ObjectiveId("01JF0000000000000000000003"),
                1,
                "Any",
                "",
                MEI,
                Commitment.COMMITTED,
                new Cited(3, new StatementId("01JFSTATEMENT0000000000000")),
                List.of(),
                List.of(keyResult));

        String text = CanonicalText.of(sheet("", objective), Optional.empty());

        assertTrue(
                text.contains(
                        "\"commitment\":\"committed\",\"cites\":\"01JFSTATEMENT0000000000000\",\"citesVersion\":3,\"contributesTo\":[],\"keyResults\":[{\"uid\":\"01JFKR00000000000000000003\","
                                + "\"number\":1,\"statement\":\"Any\",\"owner\":\"01JFME10000000000000000000\",\"measure\":"
                                + written + ",\"readFrom\":\"\",\"rhythm\":\"once\",\"scoring\":\"judged by us\"}"),
                text);
    }

    static Stream<Arguments> eachKindOfMeasureIsWrittenWithWhatBelongsToIt() {
        return Stream.of(
                Arguments.of(
                        new Change(
                                MeasureKind.DECREASE,
                                new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)),
                                An.decimal("1.5"),
                                "%",
                                1),
                        "{\"kind\":\"decrease\",\"baseline\":\"\",\"target\":\"1.5\",\"unit\":\"%\","
                                + "\"foundBy\":\"2026-02-01\",\"decimals\":1}"),
                Arguments.of(
                        An.keep("", "1", "%"),
                        "{\"kind\":\"keep\",\"low\":\"\",\"high\":\"1\",\"unit\":\"%\",\"decimals\":0}"),
                Arguments.of(
                        new Milestones(List.of(
                                new Milestones.Milestone("tried", "ten customers"),
                                new Milestones.Milestone("sold", "an order"))),
                        "{\"kind\":\"milestones\",\"states\":[{\"name\":\"tried\",\"proof\":\"ten customers\"},"
                                + "{\"name\":\"sold\",\"proof\":\"an order\"}]}"),
                Arguments.of(new YesNo("the register"), "{\"kind\":\"yes-no\",\"evidence\":\"the register\"}"));
    }

    @Test
    void aHealthFigureIsWrittenWithItsRange() {
        PublishedSheet sheet = sheet("");
        PublishedHealthFigure errors = new PublishedHealthFigure(
                new HealthFigureId("01JFHEA1TH0000000000000000"),
                2,
                new HealthWords("Errors", An.keep("", "1", "%"), "monitoring"));
        PublishedSheet healthy = new PublishedSheet(
                sheet.sheet(),
                sheet.revision(),
                sheet.at(),
                sheet.by(),
                sheet.reason(),
                sheet.cycle(),
                sheet.team(),
                sheet.scoringRule(),
                List.of(),
                List.of(errors));

        String text = CanonicalText.of(healthy, Optional.empty());

        assertTrue(
                text.endsWith("\"objectives\":[],\"health\":[{\"uid\":\"01JFHEA1TH0000000000000000\",\"number\":2,"
                        + "\"name\":\"Errors\",\"measure\":{\"kind\":\"keep\",\"low\":\"\",\"high\":\"1\","
                        + "\"unit\":\"%\",\"decimals\":0},\"readFrom\":\"monitoring\"}]}"),
                text);
    }

    @Test
    void theFirstRevisionNamesNoneBefore() {
        String text = CanonicalText.of(sheet("", GROW), Optional.empty());

        assertTrue(text.startsWith("{\"schema\":3,\"previous\":\"\",\"sheet\":"), text);
    }

    @Test
    void theRevisionBeforeIsPartOfWhatIsHashed() {
        PublishedSheet sheet = sheet("", GROW);

        ContentHash first = ContentHash.of(CanonicalText.of(sheet, Optional.empty()));
        ContentHash second = ContentHash.of(CanonicalText.of(sheet, Optional.of(PREVIOUS)));

        assertNotEquals(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "A \" B, A \\\" B",
        "A \\ B, A \\\\ B",
        "/<>&, /<>&",
        "~}, ~}",
        "é, \\u00e9",
        "成功, \\u6210\\u529f",
        "🎯, \\ud83c\\udfaf"
    })
    void textIsAsciiWithEscapes(String reason, String written) {
        String text = CanonicalText.of(sheet(reason), Optional.empty());

        assertTrue(text.contains("\"reason\":\"" + written + "\",\"reasonKind\""), text);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\t', '\n', '\u0000', '\u001F', '\u007F', '\u0080', '\u2028', '\uFFFD'})
    void whatIsNotPrintableAsciiIsWrittenByItsNumber(char c) {
        String text = CanonicalText.of(sheet("" + c), Optional.empty());

        assertTrue(text.contains("\"reason\":\"\\u" + HEX.toHexDigits(c) + "\""), text);
        assertFalse(text.chars().anyMatch(one -> one < ' ' || one > '~'));
    }

    @Test
    void theTextDoesNotDependOnTheServersLanguage() {
        PublishedSheet sheet = sheet("成功", GROW);
        String text = CanonicalText.of(sheet, Optional.of(PREVIOUS));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals(text, CanonicalText.of(sheet, Optional.of(PREVIOUS)));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static PublishedSheet sheet(String reason, PublishedObjective... objectives) {
        return new PublishedSheet(
                new SheetId("01JFSHEET00000000000000000"),
                7,
                Instant.parse("2026-02-02T09:00:00.123Z"),
                MEI,
                reason,
                new PublishedCycle(
                        new CycleId("01JFCYC1E00000000000000000"),
                        new ShortKey("26Q1"),
                        "Spring",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        ZoneId.of("Asia/Shanghai")),
                new PublishedTeam(
                        new TeamId("01JFTEAM000000000000000000"),
                        new ShortKey("RD"),
                        "Research",
                        TeamLevel.TEAM,
                        null,
                        List.of(
                                new PublishedTeam.Place(new TeamId("01JFC0MPANY000000000000000"), "Lumen"),
                                new PublishedTeam.Place(new TeamId("01JFVN1T000000000000000000"), "Core"))),
                new ScoringRule.Linear(),
                List.of(objectives),
                List.of());
    }
}
