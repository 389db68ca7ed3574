package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.Sheet;

class TreeServletTest {

    private final Pages pages = new Pages();
    private final DraftKeyResult keyResult = An.keyResult().build();

    private Sheet published() {
        Sheet sheet = pages.draft(An.objective().titled("Loved").with(keyResult).build());
        pages.publish(sheet, "");
        return sheet;
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
    void aCycleWithoutPublishedSheetsIsEmpty() {
        pages.draft(An.objective().titled("Only a draft").build());

        Pages.Answer answer = pages.get("tree");

        assertEquals("true", answer.shown("okr-tree").at("isEmpty"));
        assertFalse(answer.everything().contains("Only a draft"));
    }

    @Test
    void whoeverMayUseSeesWhatIsPublished() {
        Sheet sheet = published();

        Pages.Answer answer = pages.as("lin").get("tree");

        assertEquals("Spring 2026", answer.shown("okr-tree-page").at("cycleHtml"));
        assertEquals("Loved", answer.shown("okr-tree").at("sheets.0.objectives.0.titleHtml"));
        assertEquals(
                "/jira/plugins/servlet/okr/sheet/" + sheet.id().uid(),
                answer.shown("okr-tree").at("sheets.0.sheetHtml"));
    }

    @Test
    void theFiguresAreThoseInForce() {
        published();
        LocalDate day = LocalDate.of(2026, 2, 2);
        pages.stores.readings.putInForce(
                An.checkIn(keyResult.id(), pages.cycle.id()).build(),
                new Reading(An.decimal("50"), day, new Confidence(7), day),
                1);

        RecordingTemplates.Rendered tree = pages.get("tree").shown("okr-tree");

        assertEquals(
                "50\u202F% 7 likely",
                tree.at("sheets.0.objectives.0.keyResults.0.measuredHtml") + " "
                        + tree.at("sheets.0.objectives.0.keyResults.0.confidenceHtml") + " "
                        + tree.at("sheets.0.objectives.0.keyResults.0.band"));
    }

    @Test
    void oneCycleIsNoChoice() {
        published();

        assertEquals("false", pages.get("tree").shown("okr-tree-page").at("hasChoice"));
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

        RecordingTemplates.Rendered shown = pages.get("tree?cycle=25Q4").shown("okr-tree-page");

        assertEquals("Autumn &lt;2025&gt; true", shown.at("cycleHtml") + " " + shown.at("hasChoice"));
        assertEquals(
                "26Q1 false 25Q4 true",
                shown.at("cycles.0.valueHtml") + " " + shown.at("cycles.0.isChosen") + " "
                        + shown.at("cycles.1.valueHtml") + " " + shown.at("cycles.1.isChosen"));
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
    void aTeamThatHasNotPublishedIsNamedInTheAnswer() {
        published();

        Pages.Answer refused = pages.get("tree?team=QA");

        assertEquals(404, refused.status());
        assertEquals("No team with the short key \u201CQA\u201D has published in this cycle.", refused.sentence());
    }

    @Test
    void aTeamIsShownWithThoseBelow() {
        published();

        assertEquals(1, pages.get("tree?team=RD").shown("okr-tree").count("sheets"));
    }

    @Test
    void theTreeHasNoForms() {
        published();

        assertEquals(List.of(), pages.get("tree").those("okr-line-form"));
    }
}
