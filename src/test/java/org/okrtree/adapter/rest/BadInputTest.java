package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

/** What somebody may send and cannot be: refused with the name of the field, and nothing is written. One table for each kind of field. */
final class BadInputTest {

    private static final String NUL_LIKE = "a\u0001b";
    private static final String BELL = "a\u0007b";
    private static final String HALF = "a\\uD83Db";
    private static final String HALVES_SWAPPED = "a\\uDFAF\\uD83Cb";

    private final Drafted drafted = new Drafted().published();
    private final Rest rest = drafted.rest;

    /** Where something can be sent: a request that is right, and whose texts can be changed one by one. */
    private record Surface(String person, String method, String path, Map<String, String> body) {

        static Surface of(String person, String method, String path, String... fieldsAndTexts) {
            Map<String, String> body = new TreeMap<>();
            for (int i = 0; i < fieldsAndTexts.length; i += 2) {
                body.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
            }
            return new Surface(person, method, path, body);
        }

        Surface with(String field, String text) {
            Map<String, String> changed = new TreeMap<>(body);
            changed.put(field, text);
            return new Surface(person, method, path, changed);
        }
    }

    private Map<String, Surface> surfaces() {
        return Map.of(
                "team",
                        Surface.of(
                                "tao",
                                "POST",
                                "teams",
                                "shortKey",
                                "NEW",
                                "name",
                                "New",
                                "level",
                                "team",
                                "parent",
                                "",
                                "lead",
                                "mei"),
                "cycle",
                        Surface.of(
                                "tao",
                                "POST",
                                "cycles",
                                "shortKey",
                                "26Q2",
                                "name",
                                "Spring",
                                "firstDay",
                                "2026-04-01",
                                "lastDay",
                                "2026-06-30",
                                "zone",
                                "UTC"),
                "objective",
                        Surface.of(
                                "mei", "POST", drafted.sheet + "/objectives", "title", "T", "why", "W", "owner", "mei"),
                "key result",
                        Surface.of(
                                "mei",
                                "POST",
                                drafted.sheet + "/key-results",
                                "objective",
                                drafted.objective,
                                "statement",
                                "S",
                                "owner",
                                "mei",
                                "readFrom",
                                "R",
                                "measure.kind",
                                "increase",
                                "measure.baseline",
                                "1",
                                "measure.target",
                                "2",
                                "measure.unit",
                                "u"),
                "publication", Surface.of("mei", "POST", drafted.sheet + "/publications", "request", "", "reason", "R"),
                "check-in",
                        Surface.of(
                                "mei",
                                "POST",
                                "key-results/" + drafted.keyResult + "/check-ins",
                                "request",
                                "",
                                "value",
                                "5",
                                "confidence",
                                "7",
                                "note",
                                "N",
                                "validOn",
                                ""),
                "work link",
                        Surface.of(
                                "mei",
                                "POST",
                                "issues/41/work-links",
                                "request",
                                "",
                                "keyResult",
                                drafted.keyResult,
                                "sentence",
                                "S"));
    }

    private Rest.Answer send(Surface surface) {
        rest.as(surface.person().equals("tao") ? An.administrator(An.TAO) : An.actor(An.MEI));
        return rest.call(surface.method(), surface.path(), Map.of(), json(surface.body()));
    }

    private static String json(Map<String, String> body) {
        List<String> members = new ArrayList<>();
        List<String> measure = new ArrayList<>();
        body.forEach((field, text) -> {
            String member = "\"" + field.replace("measure.", "") + "\": \"" + text.replace("\n", "\\n") + "\"";
            (field.startsWith("measure.") ? measure : members)
                    .add(member.replace("\u0001", "\\u0001").replace("\u0007", "\\u0007"));
        });
        if (!measure.isEmpty()) {
            members.add("\"measure\": {" + String.join(", ", measure) + "}");
        }
        return "{" + String.join(", ", members) + "}";
    }

    /** All that can be read, and the audit log. */
    private List<String> everything() {
        rest.as(An.administrator(An.TAO));
        List<String> all = new ArrayList<>();
        for (String path : List.of(
                "access",
                "teams",
                "cycles",
                "sheets",
                drafted.sheet,
                drafted.sheet + "/publications",
                "readings?cycle=" + drafted.cycle.id().uid(),
                "issues/41/work-links")) {
            all.add(rest.get(path).body());
        }
        all.add(rest.stores.audit.entries().toString());
        all.add(rest.stores
                .checkIns
                .ofKeyResult(new KeyResultId(drafted.keyResult))
                .toString());
        return all;
    }

    private void assertRefused(String refusal, Surface surface) {
        List<String> before = everything();

        Rest.Answer answer = send(surface);

        assertEquals(refusal, answer.status() + " " + answer.at("key").replace("okr.", "") + " " + answer.at("field"));
        assertEquals(before, everything());
    }

    @Test
    void eachSurfaceTakesWhatIsRight() {
        // the draft says what is published already, so there is nothing to publish
        assertEquals(409, send(surfaces().get("publication")).status());
        surfaces().forEach((name, surface) -> {
            if (!name.equals("publication")) {
                assertEquals(201, send(surface).status(), name);
            }
        });
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("team", "name"),
                Arguments.of("cycle", "name"),
                Arguments.of("objective", "title"),
                Arguments.of("key result", "statement"));
    }

    static Stream<Arguments> texts() {
        return Stream.concat(
                lines(),
                Stream.of(
                        Arguments.of("objective", "why"),
                        Arguments.of("key result", "readFrom"),
                        Arguments.of("key result", "measure.unit"),
                        Arguments.of("publication", "reason"),
                        Arguments.of("check-in", "note"),
                        Arguments.of("work link", "sentence")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTitleIsNotEmpty(String surface, String field) {
        for (String nothing : List.of("", "  \u3000", "\u200B", "\u202E")) {
            assertRefused(
                    "422 input.refused.missing " + field,
                    surfaces().get(surface).with(field, nothing));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfTenThousandCharactersIsTooLong(String surface, String field) {
        assertRefused(
                "422 input.refused.too-long " + field.replace("measure.", ""),
                surfaces().get(surface).with(field, "字".repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void controlCharactersAndHalvesOfCharactersAreRefused(String surface, String field) {
        for (String bad : List.of(NUL_LIKE, BELL, HALF, HALVES_SWAPPED)) {
            assertRefused(
                    "422 input.refused.bad-character " + field.replace("measure.", ""),
                    surfaces().get(surface).with(field, bad));
        }
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("key result", "measure.baseline"),
                Arguments.of("key result", "measure.target"),
                Arguments.of("check-in", "value"));
    }

    static final List<String> NO_NUMBERS = List.of(
            "1E+30",
            "1e3",
            "1.234,5",
            "1 234,5",
            "1\u00A0234,5",
            "1\u202F234.5",
            "1'234.5",
            "1,5",
            "١٢",
            "१२",
            "٫٥",
            "½",
            "NaN",
            "Infinity",
            "0x1F",
            "--1",
            "1-",
            "sixty");

    @ParameterizedTest
    @FieldSource("NO_NUMBERS")
    void aNumberIsWrittenWithAPointAndNothingElse(String typed) {
        numbers().forEach(place -> {
            String surface = (String) place.get()[0];
            String field = (String) place.get()[1];
            assertRefused(
                    "422 input.refused.not-a-number " + field.replace("measure.", ""),
                    surfaces().get(surface).with(field, typed));
        });
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberHasNoTenThousandDigits(String surface, String field) {
        for (String typed : List.of("9".repeat(10_000), "0." + "9".repeat(10_000), "1" + "0".repeat(30))) {
            assertRefused(
                    "422 input.refused.too-many-digits " + field.replace("measure.", ""),
                    surfaces().get(surface).with(field, typed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "30.02.2026",
                "02/03/2026",
                "２０２６-02-02",
                "2026-02-02T00:00Z",
                "+12026-01-01",
                "1399-11-13x"
            })
    void aDayIsADay(String typed) {
        assertRefused(
                "422 input.refused.not-a-day firstDay", surfaces().get("cycle").with("firstDay", typed));
        assertRefused(
                "422 input.refused.not-a-day lastDay", surfaces().get("cycle").with("lastDay", typed));
        assertRefused(
                "422 input.refused.not-a-day validOn",
                surfaces().get("check-in").with("validOn", typed));
    }

    @Test
    void theDaysOfACycleGoForward() {
        assertRefused(
                "422 cycle.refused.wrong-days lastDay",
                surfaces().get("cycle").with("firstDay", "2026-06-30").with("lastDay", "2026-04-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "unknown", "../teams", "00000000000000000000000000x", "É"})
    void anIdThatNobodyGaveIsNotThere(String id) {
        assertRefused(
                "404 access.refused.not-there ", surfaces().get("key result").with("objective", id));
        assertRefused(
                id.isEmpty() ? "400 rest.refused.one-target " : "404 access.refused.not-there ",
                surfaces().get("work link").with("keyResult", id));
    }

    @Test
    void anIdOfSomethingElseIsNotThere() {
        for (String other : List.of(
                drafted.cycle.id().uid(),
                drafted.team.id().uid(),
                drafted.sheet.replace("sheets/", ""),
                An.MEI.uid(),
                An.uid())) {
            assertRefused(
                    "404 access.refused.not-there ",
                    surfaces().get("key result").with("objective", other));
            assertRefused(
                    "404 access.refused.not-there ", surfaces().get("work link").with("keyResult", other));
            assertRefused(
                    "404 access.refused.not-there ",
                    Surface.of("mei", "POST", "key-results/" + other + "/check-ins", "value", "5"));
        }
        assertRefused(
                "404 access.refused.not-there ", surfaces().get("key result").with("objective", drafted.keyResult));
        assertRefused(
                "404 access.refused.not-there ", surfaces().get("work link").with("keyResult", drafted.objective));
    }

    @Test
    void aClosedCycleTakesNothing() {
        Cycle closed = An.cycle().key("OLD").state(CycleState.CLOSED).build();
        Sheet sheet = An.sheet(drafted.team, closed);
        DraftKeyResult keyResult = An.keyResult().build();
        DraftObjective objective = An.objective().with(keyResult).build();
        An.Publication publication = An.publication(sheet, drafted.team, closed, objective);
        Saver mei = new Saver(An.MEI, An.NOON);
        rest.stores.cycles.add(closed);
        rest.stores.sheets.add(sheet);
        rest.stores.sheets.add(sheet, objective, mei);
        rest.stores.sheets.add(sheet, objective.id(), keyResult, mei);
        rest.stores.revisions.append(publication.revision(), publication.text());
        String path = "sheets/" + sheet.id().uid();

        assertRefused(
                "409 cycle.refused.not-open ",
                Surface.of(
                        "mei",
                        "POST",
                        "sheets",
                        "cycle",
                        closed.id().uid(),
                        "team",
                        drafted.team.id().uid()));
        assertRefused("409 cycle.refused.not-open ", Surface.of("mei", "POST", path + "/objectives", "title", "T"));
        assertRefused(
                "409 cycle.refused.not-open ",
                Surface.of(
                        "mei",
                        "POST",
                        path + "/key-results",
                        "objective",
                        objective.id().uid(),
                        "statement",
                        "S"));
        assertRefused("409 cycle.refused.not-open ", Surface.of("mei", "POST", path + "/publications", "reason", "R"));
        assertRefused(
                "409 cycle.refused.not-open ",
                Surface.of("mei", "POST", "key-results/" + keyResult.id().uid() + "/check-ins", "value", "5"));
        assertRefused(
                "409 cycle.refused.not-open ",
                surfaces().get("work link").with("keyResult", keyResult.id().uid()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ship it 🚀 with 👩‍🚀 and 🇨🇳",
                "\u202Bهدف\u202C: العملاء يوصون بنا ١٢",
                "מטרה (abc) \u200Fסוף",
                "成功发布 ㍿ 𠮷野家",
                "e\u0301 is not é"
            })
    void whatPeopleWriteComesBackUnchanged(String text) {
        String objective = send(surfaces().get("objective").with("title", text)).at("uid");
        String keyResult = send(surfaces()
                        .get("key result")
                        .with("objective", objective)
                        .with("statement", text)
                        .with("readFrom", text)
                        .with("measure.unit", text))
                .at("uid");
        Rest.Answer sheet = rest.get(drafted.sheet);

        assertEquals(objective, sheet.at("draft/objectives/1/uid"));
        assertEquals(keyResult, sheet.at("draft/objectives/1/keyResults/0/uid"));
        assertEquals(text, sheet.at("draft/objectives/1/title"));
        assertEquals(text, sheet.at("draft/objectives/1/keyResults/0/statement"));
        assertEquals(text, sheet.at("draft/objectives/1/keyResults/0/readFrom"));
        assertEquals(text, sheet.at("draft/objectives/1/keyResults/0/measure/unit"));
    }
}
