package org.okrtree.adapter.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class SheetsServletTest {

    private final Pages pages = new Pages();
    private final Team company = An.team()
            .key("CO")
            .named("A & B")
            .level(TeamLevel.COMPANY)
            .ledBy(An.TAO)
            .build();
    private final Team team = An.team().named("Tools").under(company).build();

    private void named(Cycle cycle) {
        pages.stores.cycles.add(cycle);
        pages.stores.teams.add(company);
        pages.stores.teams.add(team);
        pages.stores.plans.save(An.plan(cycle).scope(company, team).build());
    }

    private Map<String, String> start(String cycle, Team of) {
        return Map.of("action", "start", "cycleUid", cycle, "team", of.id().uid());
    }

    @Test
    void beforeTheFirstCycleThePageSaysHowToBegin() {
        Pages.Answer answer = pages.get("sheets");

        assertEquals("false", answer.shown("okr-sheets-begin").at("canBegin"));
        assertEquals("false", answer.shown("okr-practice-form").at("leads"));
    }

    @Test
    void beforeTheFirstCycleWhoLeadsATeamPractisesWithIt() {
        pages.stores.teams.add(pages.team);

        RecordingTemplates.Rendered form = pages.get("sheets").shown("okr-practice-form");

        assertEquals("true " + pages.team.id().uid(), form.at("leads") + " " + form.at("teams.0.valueHtml"));
    }

    @Test
    void whoMayNotUseTheProductIsToldOfNothing() {
        Pages.Answer answer = pages.as("eve").get("sheets");

        assertEquals(
                "404 0",
                answer.status() + " " + answer.those("okr-practice-form").size());
    }

    @Test
    void onesOwnTeamsStandFirst() {
        named(pages.cycle);

        RecordingTemplates.Rendered shown = pages.as("mei").get("sheets").shown("okr-sheets");

        assertEquals(
                "true Tools, false A &amp; B",
                shown.at("groups.0.isMine") + " " + shown.at("groups.0.teams.0.teamHtml") + ", "
                        + shown.at("groups.1.isMine") + " " + shown.at("groups.1.teams.0.teamHtml"));
    }

    @Test
    void whoBelongsToNoTeamIsToldSo() {
        named(pages.cycle);

        assertEquals("false", pages.as("lin").get("sheets").shown("okr-sheets").at("isInATeam"));
        assertEquals("true", pages.as("mei").get("sheets").shown("okr-sheets").at("isInATeam"));
    }

    @Test
    void whatIsNextNamesTheLeadToTheOwnTeamOnly() {
        named(pages.cycle);
        pages.post("sheets", start(pages.cycle.id().uid(), team));

        String own = pages.as("mei").get("sheets").shown("okr-sheets").at("groups.0.teams.0.nextHtml");
        String others = pages.as("lin").get("sheets").shown("okr-sheets").at("groups.0.teams.1.nextHtml");

        assertEquals("The team writes; then Mei 梅 opens the discussion.", own);
        assertEquals("The team writes; then the lead opens the discussion.", others);
    }

    @Test
    void aSheetInDiscussionSaysItsRound() {
        Sheet sheet = pages.draft(An.objective().with(An.keyResult().build()).build());
        pages.post(Pages.at(sheet), Map.of("action", "open-discussion"));

        assertEquals(
                "In discussion, round 1",
                pages.get("sheets").shown("okr-sheets").at("groups.0.teams.0.stateHtml"));
    }

    @Test
    void anAgreedSheetWaitsForItsPublication() {
        Sheet sheet = pages.draft(An.objective().with(An.keyResult().build()).build());
        pages.agree(sheet);

        RecordingTemplates.Rendered shown = pages.get("sheets").shown("okr-sheets");

        assertEquals(
                "Agreed. To be published by Mei 梅.",
                shown.at("groups.0.teams.0.stateHtml") + ". " + shown.at("groups.0.teams.0.nextHtml"));
    }

    @Test
    void withoutTeamsThePageIsEmpty() {
        pages.stores.cycles.add(pages.cycle);

        assertEquals("true", pages.get("sheets").shown("okr-sheets").at("isEmpty"));
    }

    @Test
    void teamsStandBelowTheirParents() {
        named(pages.cycle);

        RecordingTemplates.Rendered shown = pages.as("lin").get("sheets").shown("okr-sheets");

        assertEquals(
                "A &amp; B, company, 0",
                shown.at("groups.0.teams.0.teamHtml") + ", " + shown.at("groups.0.teams.0.levelHtml") + ", "
                        + shown.at("groups.0.teams.0.indent"));
        assertEquals(
                "Tools, team, 20",
                shown.at("groups.0.teams.1.teamHtml") + ", " + shown.at("groups.0.teams.1.levelHtml") + ", "
                        + shown.at("groups.0.teams.1.indent"));
    }

    @Test
    void aSheetIsStartedByItsTeamOnly() {
        named(pages.cycle);

        RecordingTemplates.Rendered shown = pages.as("mei").get("sheets").shown("okr-sheets");

        assertEquals("true false", shown.at("groups.0.teams.0.canStart") + " " + shown.at("groups.1.teams.0.canStart"));
        assertEquals("not started", shown.at("groups.0.teams.0.stateHtml"));
    }

    @Test
    void aSheetThatWasStartedIsADraft() {
        named(pages.cycle);
        pages.post("sheets", start(pages.cycle.id().uid(), team));

        RecordingTemplates.Rendered shown = pages.get("sheets").shown("okr-sheets");

        assertEquals(
                "true false Draft false",
                shown.at("groups.0.teams.0.hasSheet") + " " + shown.at("groups.0.teams.0.isPublished") + " "
                        + shown.at("groups.0.teams.0.stateHtml") + " " + shown.at("groups.0.teams.0.canStart"));
    }

    @Test
    void aSheetThatWasPublishedSaysItsRevision() {
        Sheet sheet = pages.draft(An.objective().with(An.keyResult().build()).build());
        pages.publish(sheet, "");

        RecordingTemplates.Rendered shown = pages.as("lin").get("sheets").shown("okr-sheets");

        assertEquals(
                "true Published, revision 1 of 2 Feb 2026",
                shown.at("groups.0.teams.0.isPublished") + " " + shown.at("groups.0.teams.0.stateHtml"));
        assertEquals("/jira/plugins/servlet/okr/" + Pages.at(sheet), shown.at("groups.0.teams.0.sheetHtml"));
    }

    @Test
    void startingLeadsToTheSheet() {
        named(pages.cycle);

        Pages.Answer done = pages.post("sheets", start(pages.cycle.id().uid(), team));

        Sheet sheet = pages.stores.sheets.of(pages.cycle.id(), team.id()).orElseThrow();
        assertEquals("303 /jira/plugins/servlet/okr/" + Pages.at(sheet), done.status() + " " + done.location());
    }

    @Test
    void startingTwiceGivesTheSameSheet() {
        named(pages.cycle);

        Pages.Answer first = pages.post("sheets", start(pages.cycle.id().uid(), team));
        Pages.Answer again = pages.post("sheets", start(pages.cycle.id().uid(), team));

        assertEquals(first.location(), again.location());
        assertEquals(1, pages.stores.sheets.inCycle(pages.cycle.id()).size());
    }

    @Test
    void whoeverIsNotOfTheTeamDoesNotStartItsSheet() {
        named(pages.cycle);

        Pages.Answer refused =
                pages.as("lin").post("sheets", start(pages.cycle.id().uid(), team));

        assertEquals(403, refused.status());
        assertTrue(refused.shown("okr-sheets").at("refusal.sentenceHtml").startsWith("The sheet of Tools"));
        assertEquals(0, pages.stores.sheets.inCycle(pages.cycle.id()).size());
    }

    @Test
    void inAClosedCycleNoSheetIsStarted() {
        Cycle closed = An.cycle().state(CycleState.CLOSED).build();
        named(closed);

        Pages.Answer refused = pages.post("sheets", start(closed.id().uid(), team));

        assertEquals(
                "409 Spring 2026 is not open: nothing is written, published or checked in there."
                        + " Choose a cycle that is drafted or runs.",
                refused.status() + " " + refused.shown("okr-sheets").at("refusal.sentenceHtml"));
        assertEquals("false", pages.get("sheets?cycle=26Q1").shown("okr-sheets").at("groups.0.teams.0.canStart"));
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "00000000000000000000000000"})
    void inACycleThatIsNotThereNoSheetIsStarted(String cycle) {
        named(pages.cycle);

        assertEquals(404, pages.post("sheets", start(cycle, team)).status());
    }

    @Test
    void aCycleThatIsNotThereHasNoSheets() {
        named(pages.cycle);

        assertEquals(404, pages.get("sheets?cycle=99Q9").status());
    }
}
