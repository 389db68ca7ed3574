package org.okrtree.adapter.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** Tao administers. */
class TeamsServletTest {

    private static final String NEW = "admin/teams/new";
    private static final String SAVED = "303 /jira/plugins/servlet/okr/admin/teams?done=saved";

    private final Pages pages = new Pages();

    @BeforeEach
    void administrate() {
        pages.as("tao");
    }

    private static Map<String, String> team(String action) {
        Map<String, String> form = new HashMap<>(Map.of(
                "action", action,
                "shortKey", "RD",
                "name", "R&D",
                "level", "team",
                "parent", "",
                "lead", "mei",
                "members", "tao, lin",
                "projects", "RD",
                "spaces", "RDX"));
        form.putAll(
                Map.of("coach", "tao", "businessLine", "Products", "isHr", "yes", "boards", "7", "checkInDay", "fri"));
        return form;
    }

    private static String at(Team team) {
        return "admin/teams/" + team.id().uid();
    }

    private static String answered(Pages.Answer answer) {
        return answer.status() + " " + answer.location();
    }

    @Test
    void teamsStandBelowTheirParents() {
        Team company =
                An.team().key("CO").named("Zebra").level(TeamLevel.COMPANY).build();
        Team unit = An.team()
                .key("U")
                .named("Yak")
                .level(TeamLevel.UNIT)
                .under(company)
                .build();
        List.of(unit, company, An.team().key("T").named("<Ant>").under(unit).build())
                .forEach(pages.stores.teams::add);

        RecordingTemplates.Rendered shown = pages.get("admin/teams").shown("okr-teams");

        assertEquals(
                List.of("Zebra 0", "Yak 20", "&lt;Ant&gt; 40"),
                IntStream.range(0, 3)
                        .mapToObj(i -> shown.at("teams." + i + ".teamHtml") + " " + shown.at("teams." + i + ".indent"))
                        .toList());
    }

    @Test
    void aTeamIsShownWithTheNamesOfTheHost() {
        pages.stores.teams.add(pages.team);

        RecordingTemplates.Rendered shown = pages.get("admin/teams").shown("okr-teams");
        RecordingTemplates.Rendered form = pages.get(at(pages.team)).shown("okr-team-form");

        assertEquals("Mei \u6885, RD", shown.at("teams.0.leadHtml") + ", " + shown.at("teams.0.projectsHtml"));
        assertEquals(
                "mei, RD, RDX, RD, R&amp;D",
                form.at("leadHtml") + ", " + form.at("projectsHtml") + ", " + form.at("spacesHtml") + ", "
                        + form.at("shortKeyHtml") + ", " + form.at("nameHtml"));
    }

    @Test
    void theBusinessLineSaysWhetherItIsHr() {
        pages.stores.teams.add(An.team().of(new BusinessLine("People", true)).build());

        assertEquals("People, HR", pages.get("admin/teams").shown("okr-teams").at("teams.0.lineHtml"));
    }

    @Test
    void aTeamIsAddedWithAllThatBelongsToIt() {
        Pages.Answer done = pages.post(NEW, team("add-team"));

        assertEquals(SAVED, answered(done));
        Team added = pages.stores.teams.all().get(0);
        assertEquals(
                "RD R&D [7] [7] [RDX] FRIDAY",
                added.shortKey().text() + " " + added.name() + " " + added.projects() + " " + added.boards() + " "
                        + added.spaces() + " " + added.checkInDay().orElseThrow());
        assertEquals(
                An.MEI + " " + An.TAO + " " + new BusinessLine("Products", true),
                added.lead() + " " + added.coach().orElseThrow() + " " + added.businessLine());
    }

    @ParameterizedTest
    @CsvSource({
        "shortKey, R D",
        "name, ''",
        "level, galaxy",
        "parent, 00000000000000000000000000",
        "lead, nobody",
        "coach, nobody",
        "members, 'tao, nobody'",
        "boards, x",
        "checkInDay, someday",
        "projects, XX"
    })
    void aTeamThatCannotBeIsRefusedAtItsField(String field, String typed) {
        Map<String, String> form = team("add-team");
        form.put(field, typed);

        Pages.Answer refused = pages.post(NEW, form);

        RecordingTemplates.Rendered again = refused.shown("okr-team-form");
        assertEquals("422 " + field, refused.status() + " " + again.at("refusal.field"));
        assertFalse(again.at("refusal.sentenceHtml").isEmpty());
        assertEquals(List.of(), pages.stores.teams.all());
    }

    @Test
    void whatElseWasTypedOfATeamStays() {
        Map<String, String> typed = team("add-team");
        typed.putAll(Map.of("lead", "<nobody>", "level", "unit"));

        RecordingTemplates.Rendered form = pages.post(NEW, typed).shown("okr-team-form");

        assertEquals(
                "RD, R&amp;D, &lt;nobody&gt;, tao, lin, RD, RDX, 7, tao, Products, true",
                form.at("shortKeyHtml") + ", " + form.at("nameHtml") + ", "
                        + form.at("leadHtml") + ", " + form.at("membersHtml") + ", " + form.at("projectsHtml") + ", "
                        + form.at("spacesHtml") + ", " + form.at("boardsHtml") + ", " + form.at("coachHtml") + ", "
                        + form.at("businessLineHtml") + ", " + form.at("isHr"));
        assertEquals("unit true", form.at("levels.1.valueHtml") + " " + form.at("levels.1.isChosen"));
        assertEquals("fri true", form.at("days.5.valueHtml") + " " + form.at("days.5.isChosen"));
    }

    @Test
    void aTeamIsChanged() {
        pages.stores.teams.add(pages.team);
        Map<String, String> form = team("change-team");
        form.put("seen", pages.get(at(pages.team)).shown("okr-team-form").at("seen"));
        form.put("name", "Tools");

        Pages.Answer done = pages.post(at(pages.team), form);

        assertEquals(SAVED, answered(done));
        assertEquals(
                "Tools", pages.stores.teams.with(pages.team.id()).orElseThrow().name());
    }

    @Test
    void whoeverWasSlowerSeesWhatStandsNowAndWhatTheyTyped() {
        pages.stores.teams.add(pages.team);
        Map<String, String> form = team("change-team");
        form.put("seen", pages.get(at(pages.team)).shown("okr-team-form").at("seen"));
        form.put("name", "<Mine>");
        pages.stores.teams.change(
                An.team().id(pages.team.id()).named("<Theirs>").build());

        Pages.Answer refused = pages.post(at(pages.team), form);

        RecordingTemplates.Rendered page = refused.shown("okr-team");
        assertEquals(
                "412 true &lt;Theirs&gt;",
                refused.status() + " " + page.at("isStale") + " " + page.at("facts.0.textHtml"));
        assertEquals("&lt;Mine&gt;", refused.shown("okr-team-form").at("nameHtml"));
        assertEquals(
                "<Theirs>",
                pages.stores.teams.with(pages.team.id()).orElseThrow().name());
    }

    @Test
    void aTeamIsNotOfferedAsItsOwnParent() {
        Team unit = An.team().level(TeamLevel.UNIT).build();
        pages.stores.teams.add(unit);

        assertEquals(1, pages.get(at(unit)).shown("okr-team-form").count("parents"));
        assertEquals(2, pages.get(NEW).shown("okr-team-form").count("parents"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "1", "00000000000000000000000000"})
    void aTeamThatIsNotThereIsNeitherChangedNorClosed(String uid) {
        for (String action : List.of("change-team", "close-team", "dance")) {
            Pages.Answer refused = pages.post("admin/teams/" + uid, team(action));

            assertEquals(404, refused.status(), action);
        }
        assertEquals(List.of(), pages.stores.teams.all());
    }

    @Test
    void aTeamIsClosedAndStaysReadable() {
        pages.stores.teams.add(pages.team);

        Pages.Answer done = pages.post(at(pages.team), Map.of("action", "close-team", "sure", "yes"));

        assertEquals("303 /jira/plugins/servlet/okr/admin/teams?done=team-closed", answered(done));
        assertTrue(pages.stores.teams.with(pages.team.id()).orElseThrow().isClosed());
        assertEquals("true", pages.get(at(pages.team)).shown("okr-team").at("isClosed"));
    }

    @Test
    void aTeamWithTeamsBelowItIsNotClosedAndItsPageSaysWhy() {
        Team unit = An.team().key("U").level(TeamLevel.UNIT).build();
        pages.stores.teams.add(unit);
        pages.stores.teams.add(An.team().named("Below").under(unit).build());

        Pages.Answer refused = pages.post(at(unit), Map.of("action", "close-team", "sure", "yes"));

        assertEquals(409, refused.status());
        assertTrue(refused.shown("okr-team").at("closeRefusal.sentenceHtml").contains("Below stands under it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"add-team", "change-team", "close-team"})
    void whoeverDoesNotAdministerChangesNothing(String action) {
        pages.stores.teams.add(pages.team);

        Pages.Answer refused = pages.as("mei").post(at(pages.team), team(action));

        assertEquals(403, refused.status());
        assertEquals(List.of(pages.team), pages.stores.teams.all());
    }
}
