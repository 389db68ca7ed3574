package org.okrtree.adapter.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class TreeServletTest {

    private static final String TREE = "/jira/plugins/servlet/okr/tree";

    private final Pages pages = new Pages();
    private final DraftKeyResult keyResult = An.keyResult().build();
    private final DraftObjective objective =
            An.objective().titled("Loved").with(keyResult).build();

    private int reported;

    private Sheet published() {
        Sheet sheet = pages.draft(objective);
        pages.publish(sheet, "");
        return sheet;
    }

    private RecordingTemplates.Rendered page(String query) {
        return pages.get("tree" + query).shown("okr-tree-page");
    }

    private RecordingTemplates.Rendered rows(String query) {
        return pages.get("tree" + query).shown("okr-tree-rows");
    }

    @ParameterizedTest
    @CsvSource({"mei, false", "tao, true"})
    void beforeTheFirstCycleThePageSaysHowToBegin(String user, String canBegin) {
        Pages.Answer answer = pages.as(user).get("tree");

        assertEquals(200, answer.status());
        assertEquals(canBegin, answer.shown("okr-nothing-yet").at("canBegin"));
        assertEquals(
                "/jira/plugins/servlet/okr/admin",
                answer.shown("okr-nothing-yet").at("adminHtml"));
    }

    @Test
    void aCycleWithoutPublishedSheetsLeadsToTheDrafts() {
        pages.draft(An.objective().titled("Only a draft").build());

        Pages.Answer answer = pages.as("mei").get("tree");

        assertEquals("true", answer.shown("okr-tree-page").at("nothing.isEmpty"));
        assertEquals(TREE + "?state=draft", answer.shown("okr-tree-page").at("nothing.draftsHtml"));
        assertFalse(answer.everything().contains("Only a draft"));
    }

    @Test
    void whoeverMayUseSeesWhatIsPublished() {
        Sheet sheet = published();

        Pages.Answer answer = pages.as("lin").get("tree");

        assertEquals("Spring 2026", answer.shown("okr-tree-page").at("head.cycleHtml"));
        assertEquals("Loved", answer.shown("okr-tree-rows").at("rows.1.objectives.0.titleHtml"));
        assertEquals(
                "/jira/plugins/servlet/okr/sheet/" + sheet.id().uid(),
                answer.shown("okr-tree-rows").at("rows.0.teams.0.sheetHtml"));
    }

    @Test
    void aKeyResultLeadsToItsPlaceOnThePageOfItsObjective() {
        published();

        assertEquals(
                "/jira/plugins/servlet/okr/objective/" + objective.id().uid() + "#kr-"
                        + keyResult.id().uid(),
                rows("").at("rows.2.keyResults.0.addressHtml"));
    }

    @Test
    void theFiguresAreThoseInForce() {
        published();
        LocalDate day = LocalDate.of(2026, 2, 2);
        pages.stores.readings.putInForce(
                An.checkIn(keyResult.id(), pages.cycle.id()).build(),
                new Reading(An.decimal("50"), day, new Confidence(7), day),
                1);

        RecordingTemplates.Rendered rows = rows("");

        assertEquals(
                "50\u202F% 7 likely",
                rows.at("rows.2.keyResults.0.figures.measuredHtml") + " "
                        + rows.at("rows.2.keyResults.0.figures.confidenceHtml") + " "
                        + rows.at("rows.2.keyResults.0.figures.band"));
    }

    private DraftKeyResult measuredBy(Measure measure) {
        DraftKeyResult one = An.keyResult().saying("fast").measured(measure).build();
        pages.publish(pages.draft(An.objective().titled("Fast").with(one).build()), "");
        return one;
    }

    private void report(DraftKeyResult one, String value, String on) {
        CheckIn said = An.checkIn(one.id(), pages.cycle.id())
                .value(value)
                .validOn(on)
                .recordedAt(pages.clock.instant())
                .build();
        pages.stores.checkIns.add(said);
        LocalDate day = LocalDate.parse(on);
        pages.stores.readings.putInForce(said, new Reading(An.decimal(value), day, new Confidence(7), day), ++reported);
    }

    @Test
    void ofARangeToKeepEachPeriodIsShown() {
        DraftKeyResult one = measuredBy(An.keep("", "3", "errors"));
        pages.clock.moveTo("2026-01-24T12:00:00Z");
        report(one, "4", "2026-01-10");
        report(one, "2", "2026-01-24");

        RecordingTemplates.Rendered rows = rows("");

        assertEquals(
                "miss out miss in next",
                Stream.of(0, 1, 2, 3, 4)
                        .map(at -> rows.at("rows.2.keyResults.0.periods." + at + ".code"))
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "1 of 2 inside; 1 of 2 periods inside, 2 without a value, 9 to come",
                rows.at("rows.2.keyResults.0.standsHtml") + "; " + rows.at("rows.2.keyResults.0.periodsHtml"));
        assertEquals("true false", drawn(rows));
    }

    private static String drawn(RecordingTemplates.Rendered rows) {
        return rows.at("rows.2.keyResults.0.hasPeriods") + " " + rows.at("rows.2.keyResults.0.hasStates");
    }

    @Test
    void ofARangeThatWasNotReadNothingIsSaidUnderItsFigure() {
        measuredBy(An.keep("1", "3", "errors"));

        assertEquals("", rows("").at("rows.2.keyResults.0.standsHtml"));
    }

    @Test
    void ofMilestonesEachStateIsShown() {
        DraftKeyResult one = measuredBy(An.milestones("lab", "pilot", "second maker"));
        report(one, "1", "2026-02-02");

        RecordingTemplates.Rendered rows = rows("");

        assertEquals(
                "true false false",
                Stream.of(0, 1, 2)
                        .map(at -> rows.at("rows.2.keyResults.0.states." + at + ".isProved"))
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "1 of 3 proved 1 of 3 proved",
                rows.at("rows.2.keyResults.0.statesHtml") + " " + rows.at("rows.2.keyResults.0.standsHtml"));
        assertEquals("false true", drawn(rows));
    }

    @Test
    void milestonesOfWhichNothingWasSaidAreNotShownAsNone() {
        measuredBy(An.milestones("lab", "pilot"));

        assertEquals("false false", drawn(rows("")));
    }

    @Test
    void ofSeveralCyclesTheOneThatIsShownIsChosen() {
        published();
        Cycle before = An.cycle()
                .key("25Q4")
                .named("Autumn <2025>")
                .days("2025-10-01", "2025-12-31")
                .build();
        pages.stores.cycles.add(before);

        RecordingTemplates.Rendered cycles =
                pages.get("tree?cycle=25Q4").those("okr-menu").get(0);

        assertEquals("Autumn &lt;2025&gt; true", cycles.at("nameHtml") + " " + cycles.at("isCycle"));
        assertEquals(
                TREE + "?cycle=26Q1 false " + TREE + "?cycle=25Q4 true",
                cycles.at("links.0.addressHtml") + " " + cycles.at("links.0.isChosen") + " "
                        + cycles.at("links.1.addressHtml") + " " + cycles.at("links.1.isChosen"));
    }

    @Test
    void aCycleThatIsNotThereIsNamedInTheAnswer() {
        published();

        Pages.Answer refused = pages.get("tree?cycle=%3Cscript%3E");

        assertEquals(404, refused.status());
        assertTrue(refused.sentence().startsWith("There is no cycle \u201C&lt;script&gt;\u201D."));
        assertFalse(refused.everything().contains("<script>"));
    }

    @Test
    void aTeamThatHasNotPublishedIsNamedAboveTheTreeOfAllTeams() {
        published();

        Pages.Answer answer = pages.get("tree?team=QA&text=lov");
        RecordingTemplates.Rendered shown = answer.shown("okr-tree-page");

        assertEquals(
                "404 3", answer.status() + " " + answer.shown("okr-tree-rows").count("rows"));
        assertEquals(
                "Left out of what is shown: team=QA. No team with the short key \u201CQA\u201D has published in this cycle."
                        + " Write the short key of one that has, or leave it empty for all.",
                shown.at("leftOut.0.whatHtml") + " " + shown.at("leftOut.0.whyHtml"));
        assertEquals(
                "Clear \u201Cteam\u201D " + TREE + "?text=lov",
                shown.at("leftOut.0.clearThisHtml") + " " + shown.at("leftOut.0.clearHtml"));
    }

    @Test
    void whatWasLeftOutStandsInNoOtherAddressAndEachPartIsClearedAlone() {
        published();

        Pages.Answer answer = pages.get("tree?team=QA&pace=ahead&text=lov");
        RecordingTemplates.Rendered shown = answer.shown("okr-tree-page");

        assertEquals(422, answer.status());
        assertEquals(TREE + "?text=lov&amp;stale=yes", shown.at("tools.switches.1.addressHtml"));
        assertEquals(
                TREE + "?team=QA&amp;text=lov " + TREE + "?text=lov&amp;pace=ahead",
                shown.at("leftOut.0.clearHtml") + " " + shown.at("leftOut.1.clearHtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidence", "owner", "team", "from"})
    void whatIsNotUnderstoodIsShownAsItWasTypedAndCutShort(String part) {
        published();

        Pages.Answer answer = pages.get("tree?" + part + "=%3Cscript%3E" + "x".repeat(3_000));
        RecordingTemplates.Rendered shown = answer.shown("okr-tree-page");

        assertEquals(part, shown.at("leftOut.0.field"));
        assertTrue(
                shown.at("leftOut.0.whatHtml").startsWith("Left out of what is shown: " + part + "=&lt;script&gt;x"));
        assertTrue((shown.at("leftOut.0.whatHtml") + shown.at("leftOut.0.whyHtml")).length() < 400);
    }

    @Test
    void theRowsBelowOneRowAreAnsweredWhateverElseIsNotUnderstood() {
        published();

        assertEquals(
                200,
                pages.get("tree?team=QA&rows=yes&below=" + objective.id().uid()).status());
    }

    @Test
    void whatIsAskedForStandsInTheAddressOfEverythingElse() {
        published();

        RecordingTemplates.Rendered shown = page("?text=lov&pace=behind&unfolded=X");

        assertEquals(TREE + "?text=lov&amp;unfolded=X", shown.at("tools.switches.0.addressHtml"));
        assertEquals(
                TREE + "?text=lov&amp;pace=behind&amp;unfolded=X&amp;stale=yes",
                shown.at("tools.switches.1.addressHtml"));
    }

    @Test
    void aFilterThatLeavesNothingIsNamedAndCleared() {
        published();

        RecordingTemplates.Rendered shown = page("?text=%3Cb%3E&confidence=doubtful&owner=mine&team=RD");

        assertEquals("true", shown.at("nothing.isFiltered"));
        assertEquals(
                "Nothing in 2 lines contains \u201C&lt;b&gt;\u201D and is owned by you and has a confidence of 0\u20133"
                        + " doubtful.",
                shown.at("nothing.filteredHtml"));
        assertEquals(TREE + "?team=RD", shown.at("nothing.clearHtml"));
    }

    @Test
    void foldingARowIsKeptInTheAddress() {
        published();
        String uid = objective.id().uid();

        Pages.Answer folded = pages.get("tree?team=RD&fold=" + uid);

        assertEquals(303, folded.status());
        assertEquals(TREE + "?team=RD&folded=" + uid, folded.location());
        assertEquals(2, rows("?team=RD&folded=" + uid).count("rows"));
    }

    @Test
    void unfoldingTakesAFoldBack() {
        published();
        String uid = objective.id().uid();

        assertEquals(
                TREE + "?unfolded=" + uid,
                pages.get("tree?folded=" + uid + "&unfold=" + uid).location());
    }

    @Test
    void theRowsBelowOneRowAreAnsweredWithoutAFrame() {
        published();

        Pages.Answer answer = pages.get("tree?rows=yes&below=" + objective.id().uid());

        assertEquals("<okr-tree-rows>", answer.body());
        assertEquals("no-store", answer.headers().get("Cache-Control"));
        assertEquals(1, answer.shown("okr-tree-rows").count("rows"));
    }

    @Test
    void asOfADaySaysSoAndLeadsBack() {
        published();

        RecordingTemplates.Rendered shown = page("?asOf=2026-02-01&team=");

        assertEquals("As of 1 Feb 2026", shown.at("moment.thenHtml"));
        assertEquals(TREE, shown.at("moment.nowHtml"));
        assertEquals("true", shown.at("nothing.isEmpty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-02", "2026-12-24"})
    void todayAndALaterDayMeanNow(String day) {
        published();

        assertEquals("false", page("?asOf=" + day).at("moment.isThen"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-02T11:59:58Z, 409", "whenever, 422"})
    void aMomentThatCannotBeShownIsRefusedAtItsFieldBesideWhatIsKnownNow(String typed, int status) {
        published();

        Pages.Answer answer = pages.get("tree?asOf=" + typed);

        assertEquals(status, answer.status());
        assertEquals(
                "asOf " + typed,
                answer.shown("okr-tree-page").at("moment.refusal.field") + " "
                        + answer.shown("okr-tree-page").at("moment.dayHtml"));
        assertEquals(3, answer.shown("okr-tree-rows").count("rows"));
    }

    @Test
    void draftsAreShownToWhoeverMayReadThem() {
        pages.draft(An.objective().titled("Only a draft").with(keyResult).build());

        Pages.Answer toMei = pages.as("mei").get("tree?state=draft");
        Pages.Answer toLin = pages.as("lin").get("tree?state=draft");

        assertEquals("Only a draft", toMei.shown("okr-tree-rows").at("rows.1.objectives.0.titleHtml"));
        assertEquals(
                "true Not open for discussion yet: 1.",
                toLin.shown("okr-tree-page").at("nothing.isEmpty") + " "
                        + toLin.shown("okr-tree-page").at("notOpenYetHtml"));
        assertFalse(toLin.everything().contains("Only a draft"));
    }

    @Test
    void theTreeHasNoFormsThatWrite() {
        published();

        assertEquals(List.of(), pages.get("tree").those("okr-line-form"));
    }
}
