package org.okrtree.adapter.web.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.SprintState;
import org.okrtree.domain.worklink.WorkLink;

class SprintFocusServletTest {

    private static final String BOARD = "board/3";

    private final Pages pages = new Pages();
    private final DraftObjective objective = An.objective()
            .titled("Nobody <b>notices</b>")
            .ownedBy(An.MEI)
            .with(An.keyResult()
                    .saying("Updates <i>finish</i>")
                    .increase("40", "60", "%")
                    .ownedBy(An.MEI)
                    .build())
            .with(An.keyResult()
                    .saying("Fewer visits")
                    .position(2)
                    .ownedBy(An.MEI)
                    .build())
            .with(An.keyResult()
                    .saying("Calm nights")
                    .position(3)
                    .ownedBy(An.MEI)
                    .build())
            .build();
    private final Sheet sheet = pages.draft(objective);

    @BeforeEach
    void published() {
        pages.publish(sheet, "");
        sprint(46, SprintState.CLOSED, true);
        sprint(47, SprintState.ACTIVE, true);
        sprint(48, SprintState.FUTURE, true);
    }

    private void sprint(long id, SprintState state, boolean mayManage) {
        pages.sprints.put(new SeenSprint(id, "<u>GW</u> " + id, state, 3, Set.of(Pages.RD), mayManage));
    }

    private KeyResultId keyResult(int at) {
        return objective.keyResults().get(at).id();
    }

    private RecordingTemplates.Rendered page(String query) {
        return pages.get(BOARD + query).shown("okr-sprint-focus");
    }

    private Pages.Answer act(String action, long sprint, String... pairs) {
        Map<String, String> fields =
                new HashMap<>(Map.of("action", action, "request", An.uid(), "sprint", Long.toString(sprint)));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return pages.post(BOARD, fields);
    }

    private Pages.Answer choose(long sprint, int at) {
        return act("choose", sprint, "keyResult", keyResult(at).uid());
    }

    private List<WorkLink> focusOf(long sprint) {
        return pages.stores.links.ofSprint(sprint);
    }

    @Test
    void oneOfTheSuggestedKeyResultsIsChosenByOnePress() {
        String suggested = page("").at("sprints.0.options.0.uid");

        Pages.Answer chosen = act("choose", 47, "keyResult", suggested);

        assertEquals("/jira/plugins/servlet/okr/board/3?done=in-focus#sprint-47", chosen.location());
        assertEquals(suggested, page("").at("sprints.0.items.0.keyResult.uid"));
        assertEquals("true", page("").at("sprints.2.isClosed"));
    }

    @Test
    void whatPeopleTypedIsEncodedOnce() {
        choose(47, 0);

        RecordingTemplates.Rendered page = page("");

        assertEquals("&lt;u&gt;GW&lt;/u&gt; 47", page.at("sprints.0.nameHtml"));
        assertEquals(
                "Nobody &lt;b&gt;notices&lt;/b&gt;: Updates &lt;i&gt;finish&lt;/i&gt;",
                page.at("sprints.0.items.0.objectiveHtml") + ": "
                        + page.at("sprints.0.items.0.keyResult.statementHtml"));
        assertEquals("Carry over from &lt;u&gt;GW&lt;/u&gt; 47", page.at("sprints.1.carryHtml"));
    }

    @Test
    void aThirdIsRefusedAtItsSprintWithAReason() {
        choose(47, 0);
        choose(47, 1);

        Pages.Answer third = choose(47, 2);

        assertEquals(409, third.status());
        assertTrue(third.shown("okr-sprint-focus")
                .at("sprints.0.refusal.sentenceHtml")
                .startsWith("A sprint is for two key results at most."));
        assertEquals("true 0", page("").at("sprints.0.isFull") + " " + page("").count("sprints.0.options"));
    }

    @Test
    void whatIsTakenOutComesBackByOnePressWithItsSentence() {
        act("choose", 47, "keyResult", keyResult(0).uid(), "sentence", "the <s>queue</s>");
        String link = focusOf(47).get(0).id().uid();

        Pages.Answer out = act("take-out", 47, "link", link);

        assertEquals("/jira/plugins/servlet/okr/board/3?sprint=47&taken=" + link + "#sprint-47", out.location());
        RecordingTemplates.Rendered page = page("?sprint=47&taken=" + link);
        assertEquals(keyResult(0).uid(), page.at("sprints.0.takenOut.uid"));
        assertEquals("the &lt;s&gt;queue&lt;/s&gt;", page.at("sprints.0.takenOut.sentenceHtml"));
    }

    @Test
    void theFocusIsCarriedOverOnRequest() {
        choose(47, 1);
        String before = page("").at("sprints.1.from");

        Pages.Answer carried = act("carry-over", 48, "from", before);

        assertEquals("/jira/plugins/servlet/okr/board/3?done=carried-over#sprint-48", carried.location());
        assertEquals(keyResult(1), focusOf(48).get(0).keyResult().orElseThrow());
    }

    @Test
    void whoMayNotManageTheSprintsSeesThemAndIsToldWhyOnce() {
        choose(47, 0);
        sprint(47, SprintState.ACTIVE, false);
        sprint(48, SprintState.FUTURE, false);

        RecordingTemplates.Rendered page = pages.as("lin").get(BOARD).shown("okr-sprint-focus");

        assertTrue(page.at("whyNotHtml").startsWith("Whoever may manage this sprint"));
        assertEquals("", page.at("sprints.0.whyNotHtml"));
        assertEquals("1 false", page.count("sprints.0.items") + " " + page.at("sprints.0.canChange"));
    }

    @Test
    void whoMayNotManageTheSprintIsRefusedAllTheSame() {
        sprint(47, SprintState.ACTIVE, false);

        Pages.Answer refused = choose(47, 0);

        assertEquals(403, refused.status());
        assertEquals(List.of(), focusOf(47));
    }

    @Test
    void aKeyResultOfAnyTeamIsFoundByItsWords() {
        RecordingTemplates.Rendered page = page("?sprint=48&find=calm");

        assertEquals(
                "1 Calm nights", page.count("sprints.1.options") + " " + page.at("sprints.1.options.0.statementHtml"));
        assertEquals("true", page.at("sprints.1.isFound"));
        assertEquals("false", page.at("sprints.0.isFound"));
    }

    @Test
    void aBoardThatIsNotSeenIsNotThere() {
        assertEquals(404, pages.get("board/4").status());
        assertEquals(404, pages.get("board/GW").status());
        assertFalse(pages.as("stranger").get(BOARD).everything().contains("GW"));
    }

    @Test
    void aSprintOfAnotherBoardIsRefusedAtTheTopOfThePage() {
        Pages.Answer refused = choose(99, 0);

        assertEquals(404, refused.status());
        assertFalse(refused.shown("okr-sprint-focus").at("refusal.sentenceHtml").isEmpty());
    }

    @Test
    void thePageIsThereInChinese() {
        RecordingTemplates.Rendered page =
                pages.in(Locale.SIMPLIFIED_CHINESE).get(BOARD).shown("okr-sprint-focus");

        assertEquals("进行中", page.at("sprints.0.stateHtml"));
    }
}
