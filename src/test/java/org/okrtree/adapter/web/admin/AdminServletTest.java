package org.okrtree.adapter.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.okrtree.domain.StatementId;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;

/** Tao administers OKRs, root administers the host. */
class AdminServletTest {

    private final Pages pages = new Pages();

    @BeforeEach
    void administrate() {
        pages.as("tao");
    }

    private List<String> standings() {
        RecordingTemplates.Rendered shown = pages.get("admin").shown("okr-admin");
        return IntStream.range(0, shown.count("steps"))
                .mapToObj(i -> shown.at("steps." + i + ".code") + " " + shown.at("steps." + i + ".standing"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"mei, 403", "eve, 404", "tao, 200", "ada, 200", "root, 200"})
    void onlyAdministratorsComeIn(String user, int status) {
        for (String section :
                List.of("", "/access", "/teams", "/teams/new", "/cycles", "/cycles/new", "/cycles/pilot")) {
            assertEquals(status, pages.as(user).get("admin" + section).status(), section);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/teams/0", "admin/cycles/0", "admin/strategy/1", "admin/strategy/x"})
    void whatIsNotThereIsNotThere(String address) {
        assertEquals(404, pages.get(address).status());
    }

    @Test
    void onAFreshInstallTheFirstStepIsToNameAGroup() {
        pages.stores.access.replace(AccessGroups.NONE);
        pages.as("root");

        assertEquals(List.of("access now", "teams ahead", "strategy ahead", "cycles ahead"), standings());
    }

    @Test
    void whatIsDoneIsSaidAndTheNextIsTheFirstThatIsNot() {
        pages.stores.teams.add(pages.team);

        assertEquals(List.of("access done", "teams done", "strategy now", "cycles ahead"), standings());
    }

    @Test
    void practiceIsNoCycleToBeginWith() {
        pages.stores.cycles.add(An.cycle().kind(CycleKind.PRACTICE).build());

        assertEquals("cycles ahead", standings().get(3));
    }

    @Test
    void whenAllIsDoneThePageSaysSo() {
        pages.stores.teams.add(pages.team);
        pages.stores.strategies.add(new Strategy(
                An.request(),
                1,
                "",
                "",
                List.of(new Statement(new StatementId(An.uid()), "Grow")),
                An.NOON,
                An.TAO,
                ""));
        pages.stores.cycles.add(pages.cycle);

        assertEquals("true", pages.get("admin").shown("okr-admin").at("isWhole"));
    }

    // groups

    @Test
    void theGroupsThatAreNamedStandInTheirFields() {
        RecordingTemplates.Rendered shown = pages.get("admin/access").shown("okr-access");

        assertEquals(
                "staff, okr-admins, false",
                shown.at("useHtml") + ", " + shown.at("administerHtml") + ", " + shown.at("isClosed"));
    }

    @Test
    void withoutAGroupThePageSaysThatItIsClosed() {
        pages.stores.access.replace(AccessGroups.NONE);

        assertEquals(
                "true", pages.as("root").get("admin/access").shown("okr-access").at("isClosed"));
    }

    @Test
    void groupsAreNamed() {
        Pages.Answer done = pages.post(
                "admin/access", Map.of("action", "name-groups", "use", "staff, guests", "administer", "okr-admins"));

        assertEquals("303 /jira/plugins/servlet/okr/admin?done=saved", done.status() + " " + done.location());
        assertEquals(new AccessGroups(List.of("guests", "staff"), List.of("okr-admins")), pages.stores.access.groups());
    }

    @Test
    void aGroupThatCannotBeStaysAsTyped() {
        String name = "<" + "g".repeat(300);

        Pages.Answer refused =
                pages.post("admin/access", Map.of("action", "name-groups", "use", "staff", "administer", name));

        RecordingTemplates.Rendered shown = refused.shown("okr-access");
        assertEquals("422 administer", refused.status() + " " + shown.at("refusal.field"));
        assertEquals("staff &lt;" + "g".repeat(300), shown.at("useHtml") + " " + shown.at("administerHtml"));
        assertEquals(List.of("okr-admins"), pages.stores.access.groups().administer());
    }

    @Test
    void whoeverDoesNotAdministerNamesNoGroup() {
        Pages.Answer refused =
                pages.as("mei").post("admin/access", Map.of("action", "name-groups", "use", "everybody"));

        assertEquals(
                "403 Only an administrator of OKRs can do this: ask one.", refused.status() + " " + refused.sentence());
        assertEquals(List.of("staff"), pages.stores.access.groups().use());
    }
}
