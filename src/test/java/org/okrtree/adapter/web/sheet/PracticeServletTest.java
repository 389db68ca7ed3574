package org.okrtree.adapter.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class PracticeServletTest {

    private final Pages pages = new Pages();

    private static Map<String, String> starting(String team, String people, String weeks) {
        return Map.of("action", "start", "newTeamName", team, "newTeamMembers", people, "weeks", weeks);
    }

    /** Where the practice that lin starts leads to. */
    private String started() {
        return pages.as("lin")
                .post("practice", starting("Field & shop", "mei", "6"))
                .location();
    }

    private Cycle practice() {
        return pages.stores.cycles.all().stream()
                .filter(one -> one.kind() == CycleKind.PRACTICE)
                .findFirst()
                .orElseThrow();
    }

    private Sheet sheet() {
        return pages.stores.sheets.inCycle(practice().id()).get(0);
    }

    private String page() {
        return "practice/" + practice().id().uid();
    }

    @Test
    void theFormAsksForATeamAndItsPeopleAndProposesTheLength() {
        RecordingTemplates.Rendered form = pages.as("lin").get("practice").shown("okr-practice-form");

        assertEquals(
                "false 4 true",
                form.at("leads") + " " + form.at("weeks.0.valueHtml") + " " + form.at("weeks.0.isChosen"));
    }

    @Test
    void fromTheFormOneLandsOnTheSheet() {
        String to = started();

        assertEquals("/jira/plugins/servlet/okr/" + Pages.at(sheet()) + "?done=practice-started", to);
        assertEquals(
                "Practice of 2 Feb 2026 until 2026-03-15",
                practice().name() + " until " + practice().lastDay());
    }

    @Test
    void whatWasTypedStaysWithTheReason() {
        Pages.Answer answer = pages.as("lin").post("practice", starting("Field <b>", "nobody", "8"));

        RecordingTemplates.Rendered form = answer.shown("okr-practice-form");
        assertEquals(
                "422 newTeamMembers Field &lt;b&gt; nobody true",
                answer.status() + " " + form.at("refusal.field") + " " + form.at("teamHtml") + " "
                        + form.at("peopleHtml") + " " + form.at("weeks.2.isChosen"));
        assertEquals(List.of(), pages.stores.cycles.all());
    }

    @Test
    void everyPageOfAPracticeSaysSo() {
        started();

        for (String address : List.of(
                Pages.at(sheet()), "sheets?cycle=" + practice().shortKey().text(), page())) {
            assertEquals("true", pages.get(address).shown("okr-page").at("isPractice"), address);
        }
        assertEquals("false", pages.get("practice").shown("okr-page").at("isPractice"));
    }

    @Test
    void aPreviewInAPracticeSaysSoToo() {
        started();

        assertEquals(
                "true",
                pages.post("paste/" + sheet().id().uid(), Map.of("action", "preview", "text", "O1: Grow"))
                        .shown("okr-page")
                        .at("isPractice"));
    }

    @Test
    void aSheetOfACycleThatCountsIsNoPractice() {
        Sheet counted = pages.draft();

        assertEquals("false", pages.get(Pages.at(counted)).shown("okr-page").at("isPractice"));
        assertEquals(404, pages.get("practice/" + pages.cycle.id().uid()).status());
    }

    @Test
    void aPracticeIsThrownAwayWholeByWhoIsSure() {
        started();
        String page = page();

        pages.post(page, Map.of("action", "throw-away"));
        assertEquals(1, pages.stores.cycles.all().size());
        Pages.Answer gone = pages.post(page, Map.of("action", "throw-away", "sure", "yes"));

        assertEquals("/jira/plugins/servlet/okr/sheets?done=practice-gone", gone.location());
        assertEquals(List.of(), pages.stores.cycles.all());
        assertEquals(404, pages.get(page).status());
    }

    @Test
    void whoDoesNotLeadThePracticeIsToldWhyNot() {
        started();
        String page = page();

        RecordingTemplates.Rendered shown = pages.as("mei").get(page).shown("okr-practice");
        Pages.Answer refused = pages.post(page, Map.of("action", "throw-away", "sure", "yes"));

        assertEquals(
                "403 " + shown.at("whyNotHtml"),
                refused.status() + " " + refused.shown("okr-practice").at("refusal.sentenceHtml"));
        assertEquals(1, pages.stores.cycles.all().size());
    }

    @Test
    void aPracticeIsCopiedIntoACycleThatCounts() {
        pages.stores.cycles.add(pages.cycle);
        started();
        Team team = pages.stores.teams.with(sheet().team()).orElseThrow();
        pages.stores.plans.save(An.plan(pages.cycle).scope(team).build());
        pages.post(Pages.at(sheet()), Map.of("action", "add-objective", "title", "Grow"));
        RecordingTemplates.Rendered shown = pages.get(page()).shown("okr-practice");
        Map<String, String> copying = new HashMap<>(
                Map.of("action", "copy", "sheet", shown.at("sheets.0.sheet"), "request", shown.at("sheets.0.request")));
        copying.put("into", shown.at("into.0.valueHtml"));

        Pages.Answer copied = pages.post(page(), copying);

        Sheet copy = pages.stores.sheets.inCycle(pages.cycle.id()).get(0);
        assertEquals("/jira/plugins/servlet/okr/" + Pages.at(copy) + "?done=copied", copied.location());
        assertEquals(1, pages.draftOf(copy).objectives().size());
        assertEquals("true", pages.get(Pages.at(copy)).shown("okr-paste").at("canTakeBack"));
    }

    @Test
    void aCopyThatCannotBeIsRefusedOnThePage() {
        pages.stores.cycles.add(pages.cycle);
        started();
        RecordingTemplates.Rendered shown = pages.get(page()).shown("okr-practice");

        Pages.Answer refused = pages.post(
                page(),
                Map.of(
                        "action",
                        "copy",
                        "sheet",
                        shown.at("sheets.0.sheet"),
                        "request",
                        shown.at("sheets.0.request"),
                        "into",
                        shown.at("into.0.valueHtml")));

        assertEquals(409, refused.status());
        assertEquals(
                "There is nothing on this practice sheet yet to copy.",
                refused.shown("okr-practice").at("refusal.sentenceHtml"));
    }

    @Test
    void withoutACycleThatCountsThereIsNowhereToCopyTo() {
        started();

        assertEquals("false", pages.get(page()).shown("okr-practice").at("hasInto"));
    }

    @Test
    void strangersFindNothing() {
        started();
        String page = page();

        assertEquals(404, pages.as("eve").get("practice").status());
        assertEquals(404, pages.get(page).status());
        assertEquals(404, pages.post("practice", starting("Mine", "", "4")).status());
    }

    @Test
    void inChineseThePracticeHasAChineseName() {
        pages.in(Locale.SIMPLIFIED_CHINESE).as("lin").post("practice", starting("现场", "", "4"));

        assertEquals("2026年2月2日的练习", practice().name());
    }
}
