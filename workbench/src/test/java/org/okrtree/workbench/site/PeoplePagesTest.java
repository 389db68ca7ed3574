package org.okrtree.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.Person;

final class PeoplePagesTest {
    private Workbench workbench;
    private Browser jira;
    private Browser wiki;

    @BeforeEach
    void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin());
        jira = new Browser(workbench.jiraUrl()).as("admin", "/login.jsp");
        wiki = new Browser(workbench.confluenceUrl()).as("admin", "/login.action");
    }

    @AfterEach
    void end() {
        workbench.close();
    }

    private Directory people() {
        return workbench.jira().directory();
    }

    private Person named(String name) {
        return people().byName(name).orElseThrow();
    }

    private HttpResponse<String> save(Person person, Map<String, String> changed) {
        Map<String, String> form = new TreeMap<>(Map.of("name", person.name(), "fullName", person.fullName()));
        form.putAll(changed);
        return jira.post("/admin/people/" + person.key(), form);
    }

    private Person add(String name, boolean old) {
        jira.post(
                "/admin/people/add",
                old
                        ? Map.of("name", name, "fullName", "Some Body", "old", "yes")
                        : Map.of("name", name, "fullName", "Some Body"));
        return named(name);
    }

    @Tag("T29")
    @Test
    void whoeverIsRenamedKeepsTheKeyAndTheToken() {
        Person mei = named("mei");

        save(mei, Map.of("name", "mei.li", "fullName", "Mei Li"));

        assertEquals("Mei Li", people().byKey(mei.key()).orElseThrow().fullName());
        assertEquals("mei.li", people().byToken("token-mei").orElseThrow().name());
        assertTrue(people().byName("mei").isEmpty());
    }

    @Test
    void aUserNameThatSomebodyHasIsRefusedAndNothingChanges() {
        HttpResponse<String> refused = save(named("mei"), Map.of("name", "bo", "fullName", "Another"));

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("The user name bo is that of Bo Xu"), refused.body());
        assertEquals("Mei Chen 陈梅", named("mei").fullName());
    }

    @Test
    void whoeverIsDeactivatedIsSignedOutAndComesBackWhenActivated() {
        Browser mei = new Browser(workbench.jiraUrl()).as("mei", "/login.jsp");

        jira.post("/admin/people/" + named("mei").key() + "/active", Map.of());
        assertTrue(mei.get("/projects").uri().getPath().endsWith("/login.jsp"));

        jira.post("/admin/people/" + named("mei").key() + "/active", Map.of());
        assertTrue(mei.get("/projects").uri().getPath().endsWith("/projects"));
    }

    @Tag("T29")
    @Test
    void jiraAnonymisesNameMailAndTokenAndKeepsAKeyThatIsNoName() {
        Person mei = named("mei");

        jira.post("/admin/people/" + mei.key() + "/anonymise", Map.of());

        Person nameless = people().byKey(mei.key()).orElseThrow();
        assertEquals(
                List.of(mei.key().toLowerCase(java.util.Locale.ROOT), mei.key() + "@jira.invalid", false),
                List.of(nameless.name(), nameless.email(), nameless.active()));
        assertTrue(nameless.fullName().matches("user-[0-9a-f]{5}"), nameless.fullName());
        assertTrue(people().byToken("token-mei").isEmpty());
    }

    @Tag("T29")
    @Test
    void jiraGivesWhoeverHasAKeyOfOldAnotherOneEverywhere() {
        Person anna = add("anna", true);
        long project = workbench.jira().project("GW").orElseThrow().id();
        long issue = workbench
                .jira()
                .create(project, IssueFields.task("Hers"), anna.key())
                .id();

        jira.post("/admin/people/anna/anonymise", Map.of());

        String key = workbench.jira().issue(issue).orElseThrow().reporterKey();
        assertEquals("anna", anna.key());
        assertTrue(key.matches("JIRAUSER\\d+"), key);
        assertTrue(people().byKey("anna").isEmpty() && people().byKey(key).isPresent());
    }

    @Test
    void jiraDeletesNobodyWhoHasIssues() {
        HttpResponse<String> refused = jira.post("/admin/people/" + named("mei").key() + "/delete", Map.of());

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("cannot be deleted. Give the issues"), refused.body());
        assertTrue(people().byName("mei").isPresent());
    }

    @Tag("T29")
    @Test
    void aUserNameComesBackForSomebodyElseWithAnotherKeyAndAnotherToken() {
        Person first = add("vera", false);
        String token = people().tokenOf(first.key()).orElseThrow();
        jira.post("/admin/people/" + first.key() + "/delete", Map.of());

        Person second = add("vera", true);
        save(second, Map.of("name", "vera.old"));
        Person third = add("vera", false);

        assertTrue(people().byKey(first.key()).isEmpty());
        assertEquals(3, Set.of(first.key(), second.key(), third.key()).size());
        assertNotEquals(token, people().tokenOf(third.key()).orElseThrow());
    }

    @Tag("T29")
    @Test
    void confluenceAnonymisesWhoeverIsDeleted() {
        Directory directory = workbench.confluence().directory();
        Person mei = directory.byName("mei").orElseThrow();

        wiki.post("/admin/people/" + mei.key() + "/delete", Map.of());

        Person nameless = directory.byKey(mei.key()).orElseThrow();
        assertEquals(
                List.of(mei.key(), "user-" + mei.key().substring(0, 5), "", false),
                List.of(nameless.name(), nameless.fullName(), nameless.email(), nameless.active()));
        assertEquals(Set.of(), directory.groupsOf(mei.key()));
    }

    @Test
    void aGroupIsMadeFilledAndRemoved() {
        jira.post("/admin/groups", Map.of("name", "night-shift"));
        save(named("lin"), Map.of("group", "night-shift"));
        assertEquals(Set.of("night-shift"), people().groupsOf(named("lin").key()));

        jira.post("/admin/groups/night-shift/remove", Map.of());

        assertFalse(people().groups().contains("night-shift"));
        assertEquals(Set.of(), people().groupsOf(named("lin").key()));
    }

    @Test
    void theGroupThatAdministersStays() {
        HttpResponse<String> refused = jira.post("/admin/groups/jira-administrators/remove", Map.of());

        assertEquals(422, refused.statusCode());
        assertTrue(people().groups().contains("jira-administrators"));
    }

    @Test
    void nobodyTakesTheAdministrationFromThemselves() {
        Person admin = named("admin");

        assertEquals(422, save(admin, Map.of("group", "linden-staff")).statusCode());
        assertEquals(
                422,
                jira.post("/admin/people/" + admin.key() + "/active", Map.of()).statusCode());
        assertTrue(people().groupsOf(admin.key()).contains("jira-administrators")
                && named("admin").active());
    }

    @Test
    void onlyAdministratorsChangePeople() {
        Browser mei = new Browser(workbench.jiraUrl()).as("mei", "/login.jsp");

        for (String path :
                List.of("/admin/people", "/admin/people/add", "/admin/groups", "/admin/time", "/admin/backup")) {
            assertEquals(403, mei.get(path).statusCode(), path);
        }
        assertEquals(
                403,
                mei.post("/admin/people/" + named("bo").key() + "/active", Map.of())
                        .statusCode());
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        HttpResponse<String> refused =
                jira.postAsItIs("/admin/people/" + named("bo").key() + "/active", Map.of());

        assertEquals(403, refused.statusCode());
        assertTrue(named("bo").active());
    }

    @Tag("T32")
    @Test
    void everybodyChoosesAZoneAndNobodyHasTheServers() {
        Browser mei = new Browser(workbench.jiraUrl()).as("mei", "/login.jsp");

        mei.post("/preferences", Map.of("zone", "America/Lima", "os_destination", "/preferences"));

        assertEquals("America/Lima", named("mei").zone());
        assertTrue(people().people().stream()
                .noneMatch(one -> one.zone().isEmpty() || one.zone().equals("Pacific/Auckland")));
    }
}
