package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class AdminServletTest {

    private static final String SAVED = "303 /jira/plugins/servlet/okr/admin?done=saved";

    private final Pages pages = new Pages();

    @BeforeEach
    void administrate() {
        pages.as("tao");
    }

    private RecordingTemplates.Rendered page() {
        return pages.get("admin").shown("okr-admin");
    }

    private static Map<String, String> team(String action, String line) {
        return new HashMap<>(Map.of(
                "action", action,
                "line", line,
                "shortKey", "RD",
                "name", "R&D",
                "level", "team",
                "parent", "",
                "lead", "mei",
                "members", "tao, lin",
                "projects", "RD",
                "spaces", "RDX"));
    }

    private static Map<String, String> cycle() {
        return new HashMap<>(Map.of(
                "action", "open-pilot",
                "shortKey", "26Q1",
                "name", "Spring & all",
                "firstDay", "2026-01-01",
                "lastDay", "2026-03-31",
                "zone", "Asia/Shanghai",
                "committee", "mei",
                "strategy", "Customers <first>",
                "reason", "we try"));
    }

    private static RecordingTemplates.Rendered form(Pages.Answer answer, String action, String team) {
        return answer.those("okr-team-form").stream()
                .filter(form ->
                        form.at("action").equals(action) && form.at("team").equals(team))
                .findFirst()
                .orElseThrow();
    }

    private static String answered(Pages.Answer answer) {
        return answer.status() + " " + answer.location();
    }

    @ParameterizedTest
    @CsvSource({"mei, 403", "eve, 404", "tao, 200", "ada, 200", "root, 200"})
    void onlyAdministratorsComeIn(String user, int status) {
        assertEquals(status, pages.as(user).get("admin").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name-groups", "add-team", "open-pilot"})
    void whoeverDoesNotAdministerChangesNothing(String action) {
        Map<String, String> form = team(action, "");
        form.putAll(
                Map.of("use", "everybody", "firstDay", "2026-01-01", "lastDay", "2026-03-31", "zone", "Asia/Shanghai"));

        Pages.Answer refused = pages.as("mei").post("admin", form);

        assertEquals("403 Only an administrator of OKRs can do this.", refused.status() + " " + refused.sentence());
        assertEquals(List.of("staff"), pages.stores.access.groups().use());
        assertEquals(
                0, pages.stores.teams.all().size() + pages.stores.cycles.all().size());
    }

    // groups

    @Test
    void theGroupsThatAreNamedStandInTheirFields() {
        assertEquals(
                "staff, okr-admins, false",
                page().at("useHtml") + ", " + page().at("administerHtml") + ", " + page().at("isClosed"));
    }

    @Test
    void withoutAGroupThePageSaysThatItIsClosed() {
        pages.stores.access.replace(AccessGroups.NONE);
        pages.as("root");

        assertEquals("true", page().at("isClosed"));
    }

    @Test
    void groupsAreNamed() {
        Pages.Answer done = pages.post(
                "admin", Map.of("action", "name-groups", "use", "staff, guests", "administer", "okr-admins"));

        assertEquals(SAVED, answered(done));
        assertEquals(new AccessGroups(List.of("guests", "staff"), List.of("okr-admins")), pages.stores.access.groups());
    }

    @Test
    void aGroupThatCannotBeStaysAsTyped() {
        String name = "<" + "g".repeat(300);

        Pages.Answer refused = pages.post("admin", Map.of("action", "name-groups", "use", "staff", "administer", name));

        RecordingTemplates.Rendered shown = refused.shown("okr-admin");
        assertEquals("422 administer", refused.status() + " " + shown.at("groupsRefusal.field"));
        assertEquals("staff &lt;" + "g".repeat(300), shown.at("useHtml") + " " + shown.at("administerHtml"));
        assertEquals(List.of("okr-admins"), pages.stores.access.groups().administer());
    }

    // teams

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
        List.of(
                        unit,
                        company,
                        An.team()
                                .key("T")
                                .named("<Ant>")
                                .under(unit)
                                .ledBy(An.LIN)
                                .build())
                .forEach(pages.stores.teams::add);

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                List.of("Zebra 0", "Yak 20", "&lt;Ant&gt; 40"),
                IntStream.range(0, 3)
                        .mapToObj(i -> shown.at("teams." + i + ".teamHtml") + " " + shown.at("teams." + i + ".indent"))
                        .toList());
    }

    @Test
    void aTeamIsShownWithTheNamesOfTheHost() {
        pages.stores.teams.add(pages.team);

        Pages.Answer answer = pages.get("admin");

        RecordingTemplates.Rendered shown = answer.shown("okr-admin");
        RecordingTemplates.Rendered form =
                form(answer, "change-team", pages.team.id().uid());
        assertEquals(
                "Mei 梅, RD, RDX",
                shown.at("teams.0.leadHtml") + ", " + shown.at("teams.0.projectsHtml") + ", "
                        + shown.at("teams.0.spacesHtml"));
        assertEquals(
                "mei, RD, RDX, RD, R&amp;D",
                form.at("leadHtml") + ", " + form.at("projectsHtml") + ", " + form.at("spacesHtml") + ", "
                        + form.at("shortKeyHtml") + ", " + form.at("nameHtml"));
    }

    @Test
    void aTeamIsAdded() {
        Pages.Answer done = pages.post("admin", team("add-team", ""));

        assertEquals(SAVED, answered(done));
        Team added = pages.stores.teams.all().get(0);
        assertEquals(
                "RD R&D [7] [RDX]",
                added.shortKey().text() + " " + added.name() + " " + added.projects() + " " + added.spaces());
        assertEquals(An.MEI, added.lead());
    }

    @ParameterizedTest
    @CsvSource({
        "shortKey, R D",
        "name, ''",
        "level, galaxy",
        "parent, 00000000000000000000000000",
        "lead, nobody",
        "members, 'tao, nobody'",
        "projects, XX"
    })
    void aTeamThatCannotBeIsRefusedAtItsField(String field, String typed) {
        Map<String, String> form = team("add-team", "");
        form.put(field, typed);

        Pages.Answer refused = pages.post("admin", form);

        RecordingTemplates.Rendered again = form(refused, "add-team", "");
        assertEquals("422 " + field, refused.status() + " " + again.at("refusal.field"));
        assertFalse(again.at("refusal.sentenceHtml").isEmpty());
        assertEquals(List.of(), pages.stores.teams.all());
    }

    @Test
    void whatElseWasTypedOfATeamStays() {
        Map<String, String> typed = team("add-team", "");
        typed.putAll(Map.of("lead", "<nobody>", "level", "unit"));

        RecordingTemplates.Rendered form = form(pages.post("admin", typed), "add-team", "");

        assertEquals(
                "RD, R&amp;D, &lt;nobody&gt;, tao, lin, RD, RDX",
                form.at("shortKeyHtml") + ", " + form.at("nameHtml") + ", "
                        + form.at("leadHtml") + ", " + form.at("membersHtml") + ", " + form.at("projectsHtml") + ", "
                        + form.at("spacesHtml"));
        assertEquals("unit true", form.at("levels.1.valueHtml") + " " + form.at("levels.1.isChosen"));
    }

    @Test
    void aTeamIsChanged() {
        pages.stores.teams.add(pages.team);
        Map<String, String> form = team("change-team", pages.team.id().uid());
        form.put("name", "Tools");

        Pages.Answer done = pages.post("admin", form);

        assertEquals(SAVED, answered(done));
        assertEquals(
                "Tools", pages.stores.teams.with(pages.team.id()).orElseThrow().name());
    }

    @Test
    void onlyTheFormThatWasRefusedIsOpen() {
        pages.stores.teams.add(pages.team);
        pages.stores.teams.add(An.team().key("QA").named("Zoo").build());
        Map<String, String> typed = team("change-team", pages.team.id().uid());
        typed.put("lead", "nobody");

        Pages.Answer refused = pages.post("admin", typed);

        RecordingTemplates.Rendered shown = refused.shown("okr-admin");
        assertEquals("true false", shown.at("teams.0.isOpen") + " " + shown.at("teams.1.isOpen"));
        assertEquals(
                "nobody", form(refused, "change-team", pages.team.id().uid()).at("leadHtml"));
        assertEquals("", form(refused, "add-team", "").at("leadHtml"));
    }

    @Test
    void aTeamIsNotOfferedAsItsOwnParent() {
        Team unit = An.team().level(TeamLevel.UNIT).build();
        pages.stores.teams.add(unit);

        Pages.Answer answer = pages.get("admin");

        assertEquals(1, form(answer, "change-team", unit.id().uid()).count("parents"));
        assertEquals(2, form(answer, "add-team", "").count("parents"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "00000000000000000000000000"})
    void aTeamThatIsNotThereIsNotChanged(String uid) {
        assertEquals(404, pages.post("admin", team("change-team", uid)).status());
    }

    // cycles

    @Test
    void aPilotIsOpenedForDrafting() {
        pages.stores.teams.add(pages.team);

        Pages.Answer done = pages.post("admin", cycle());

        assertEquals(SAVED, answered(done));
        Cycle opened = pages.stores.cycles.all().get(0);
        assertEquals(
                "26Q1 2026-01-01 2026-03-31 Asia/Shanghai",
                opened.shortKey().text() + " " + opened.firstDay() + " " + opened.lastDay() + " " + opened.zone());
        assertEquals(CycleState.DRAFTING, opened.state());
        assertEquals(Set.of(pages.team.id()), pages.stores.plans.of(opened.id()).scope());
    }

    @Test
    void allThatAPilotLacksIsSaidInTheWordsOfThePage() {
        Map<String, String> bare = cycle();
        bare.put("strategy", "");
        bare.put("reason", "");

        Pages.Answer refused = pages.post("admin", bare);

        String said = refused.shown("okr-admin").at("pilotRefusal.sentenceHtml");
        assertEquals(409, refused.status());
        for (String missing : List.of("the strategy", "the shared understanding", "the scope")) {
            assertTrue(said.contains("Missing: " + missing), said);
        }
        assertEquals(List.of(), pages.stores.cycles.all());
    }

    @Test
    void aCycleIsShownWithItsDaysAndItsState() {
        pages.stores.cycles.add(pages.cycle);

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "Spring 2026, 26Q1, 1 Jan – 31 Mar 2026, Asia/Shanghai, Running",
                shown.at("cycles.0.nameHtml") + ", "
                        + shown.at("cycles.0.shortKeyHtml") + ", " + shown.at("cycles.0.daysHtml") + ", "
                        + shown.at("cycles.0.zoneHtml")
                        + ", " + shown.at("cycles.0.stateHtml"));
        assertEquals("false", shown.at("isCycleOpen"));
    }

    @Test
    void aNewCycleIsThePresentQuarterUnlessSomebodySaysOtherwise() {
        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "true 2026-01-01 2026-03-31",
                shown.at("isCycleOpen") + " " + shown.at("firstDayHtml") + " " + shown.at("lastDayHtml"));
    }

    // The other choices are places, and UTC is none.
    @Test
    void aZoneThatIsNoPlaceIsAmongTheChoicesWhenItStands() {
        pages.stores.cycles.add(An.cycle().zone("UTC").build());

        assertEquals("UTC", chosenZone());
    }

    @Test
    void theZoneOfTheLatestCycleIsChosen() {
        pages.stores.cycles.add(pages.cycle);

        assertEquals("Asia/Shanghai", chosenZone());
    }

    @Test
    void theFirstCycleIsOfferedInTheZoneOfWhoeverAsks() {
        pages.livingIn("America/Lima");

        assertEquals("America/Lima", chosenZone());
    }

    // where the reader is it is still December
    @Test
    void thePresentQuarterIsThatOfWhoeverAsks() {
        pages.clock.moveTo("2026-01-01T02:00:00Z");
        pages.livingIn("America/Lima");

        assertEquals("2025-10-01", page().at("firstDayHtml"));
    }

    private String chosenZone() {
        RecordingTemplates.Rendered shown = page();
        return IntStream.range(0, shown.count("zones"))
                .filter(i -> shown.at("zones." + i + ".isChosen").equals("true"))
                .mapToObj(i -> shown.at("zones." + i + ".valueHtml"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "shortKey, 26-Q1",
        "name, ' '",
        "firstDay, soon",
        "lastDay, 2025-12-31",
        "lastDay, 2036-01-02",
        "zone, Mars/Phobos"
    })
    void aCycleThatCannotBeIsRefusedAtItsField(String field, String typed) {
        Map<String, String> form = cycle();
        form.put(field, typed);

        Pages.Answer refused = pages.post("admin", form);

        assertEquals(
                "422 " + field,
                refused.status() + " " + refused.shown("okr-admin").at("pilotRefusal.field"));
        assertEquals(List.of(), pages.stores.cycles.all());
    }

    @Test
    void whatElseWasTypedOfACycleStays() {
        Map<String, String> typed = cycle();
        typed.put("lastDay", "<never>");

        RecordingTemplates.Rendered shown = pages.post("admin", typed).shown("okr-admin");

        assertEquals(
                "true, 26Q1, Spring &amp; all, 2026-01-01, &lt;never&gt;, Asia/Shanghai, mei, Customers &lt;first&gt;, we try",
                shown.at("isCycleOpen") + ", "
                        + shown.at("cycleShortKeyHtml") + ", " + shown.at("cycleNameHtml") + ", "
                        + shown.at("firstDayHtml") + ", "
                        + shown.at("lastDayHtml") + ", " + shown.at("zoneHtml") + ", " + shown.at("committeeHtml")
                        + ", "
                        + shown.at("strategyHtml") + ", " + shown.at("reasonHtml"));
    }

    @Test
    void aDeedThatNoFormHasIsNotThere() {
        assertEquals(
                404, pages.post("admin", Map.of("action", "delete-everything")).status());
    }
}
