package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Where;
import org.okrtree.workbench.site.Browser;

/** What the very jar shows and keeps of people who are called otherwise, are gone, or are nameless. */
final class PeopleIT {
    private static final String GONE = "Somebody who has left";

    private Workbench workbench;
    private Browser administrator;

    @BeforeEach
    void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        administrator = new Browser(workbench.jiraUrl()).as("admin", "/login.jsp");
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

    private Map<String, String> seenBy(String name) {
        return Surfaces.seenBy(workbench, name).all();
    }

    private static List<String> with(Map<String, String> surfaces, String text) {
        return surfaces.entrySet().stream()
                .filter(one -> one.getValue().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String treeAs(String name) {
        return Surfaces.seenBy(workbench, name)
                .get(workbench.jiraUrl() + "/plugins/servlet/okr/tree")
                .body();
    }

    private HttpResponse<String> deed(Person person, String deed) {
        return administrator.post("/admin/people/" + person.key() + "/" + deed, Map.of());
    }

    /** Confluence keeps display names for so long. */
    private void passADay() {
        workbench.clock().move(Duration.ofHours(25));
    }

    /** Jira deletes nobody who has some. */
    private void withoutIssues(String name) {
        String key = named(name).key();
        Where theirs = Where.any(List.of(Where.of("i.reporter_key = ?", key), Where.of("i.assignee_key = ?", key)));
        workbench
                .jira()
                .find(theirs, "i.id", 0, 1000)
                .issues()
                .forEach(issue -> workbench.jira().delete(issue.id()));
    }

    /** Called otherwise in both faces; the link between them goes by the user name. */
    private void renameMei(String name, String fullName) {
        for (Directory directory : List.of(people(), workbench.confluence().directory())) {
            String key = directory.byName("mei").orElseThrow().key();
            directory.rename(key, name);
            directory.call(key, fullName);
        }
    }

    @Tag("T29")
    @Test
    void aRenamedOwnerHasTheNewNameInJiraAtOnceAndOnConfluenceAfterADay() {
        assertFalse(with(seenBy("tao"), "Mei Chen").isEmpty());

        renameMei("xenia", "Xenia Qwertz");

        assertEquals(
                List.of(),
                with(seenBy("tao"), "Mei Chen").stream()
                        .filter(address -> !address.startsWith(workbench.confluenceUrl()))
                        .toList());
        passADay();
        Map<String, String> surfaces = seenBy("tao");
        assertEquals(List.of(), with(surfaces, "Mei Chen"));
        assertEquals(List.of(), with(surfaces, "\"userName\":\"mei\""));
        assertTrue(with(surfaces, "Xenia Qwertz").size() > 5);
    }

    @Tag("T29")
    @Test
    void aRenamedOwnerStillMayDoWhatWasTheirs() {
        renameMei("xenia", "Xenia Qwertz");

        Surfaces hers = Surfaces.withToken(workbench, "token-mei");

        assertFalse(hers.node("/key-results?mine=true").get("keyResults").isEmpty());
    }

    @Tag("T29")
    @Test
    void whoeverIsDeactivatedIsNamedOnAndComesInNoMore() {
        deed(named("mei"), "active");

        assertFalse(with(seenBy("tao"), "Mei Chen").isEmpty());
        assertEquals(
                401,
                Surfaces.seenBy(workbench, "mei")
                        .get(workbench.jiraUrl() + "/rest/okr/1/teams")
                        .statusCode());
        assertEquals(List.of(), workbench.jiraPlugins().problems());
    }

    @Tag("T29")
    @Test
    void whoeverIsDeletedIsSomebodyWhoHasLeft() {
        withoutIssues("clara");

        assertEquals(200, deed(named("clara"), "delete").statusCode());

        Map<String, String> surfaces = seenBy("tao");
        assertEquals(List.of(), with(surfaces, "Clara Jensen"));
        assertTrue(with(surfaces, GONE).size() > 3, treeAs("tao"));
        assertEquals(List.of(), workbench.jiraPlugins().problems());
    }

    @Tag("T29")
    @Test
    void whoeverHasTheNameOfSomebodyDeletedHasNothingOfTheirs() {
        withoutIssues("clara");
        deed(named("clara"), "delete");
        administrator.post("/admin/people/add", Map.of("name", "clara", "fullName", "Clarissa Newcomer"));
        List.of("linden-staff", "jira-software-users")
                .forEach(group -> people().addToGroup(named("clara").key(), group));

        Map<String, String> hers = seenBy("clara");

        assertEquals(
                List.of(),
                with(hers, "Clarissa Newcomer").stream()
                        .filter(address -> !address.startsWith("http"))
                        .toList());
        assertTrue(hers.get("mine").contains("\"keyResults\":[]"), hers.get("mine"));
        assertFalse(
                hers.values().stream()
                        .anyMatch(body -> body.contains("\"state\":\"draft\"") && body.contains("\"draft\":{")),
                "no draft that is not discussed yet is hers, as it was the committee member's");
    }

    @Tag("T29")
    @Test
    void whoeverIsAnonymisedIsNamelessEverywhereAndNothingPublishedChanges() {
        renameMei("qwertz", "Xenia Qwertz");
        String newKey = named("qwertz").key();
        workbench.jira().rekey(newKey, "qwertz");
        assertEquals(List.of(), workbench.jiraPlugins().userKeyChanges(newKey, "qwertz"));
        Surfaces tao = Surfaces.seenBy(workbench, "tao");
        List<String> hashes = tao.shas();
        assertTrue(with(seenBy("tao"), "qwertz").size() > 5);

        deed(named("qwertz"), "anonymise");
        wikiDeletes("qwertz");
        passADay();

        Map<String, String> surfaces = seenBy("tao");
        assertEquals(List.of(), with(surfaces, "qwertz"));
        assertEquals(List.of(), tables("qwertz", "mei@linden.example", newKey));
        assertEquals(hashes, tao.shas());
    }

    @Tag("T29")
    @Test
    void whatWasTheirsStaysTogetherUnderTheNamelessAccount() {
        renameMei("qwertz", "Xenia Qwertz");
        String newKey = named("qwertz").key();
        workbench.jira().rekey(newKey, "qwertz");
        workbench.jiraPlugins().userKeyChanges(newKey, "qwertz");
        String before = treeAs("tao");

        deed(named("qwertz"), "anonymise");

        String nameless = people().people().stream()
                .filter(one -> one.fullName().startsWith("user-"))
                .findFirst()
                .orElseThrow()
                .fullName();
        assertEquals(before.split("Xenia Qwertz", -1).length, treeAs("tao").split(nameless, -1).length);
        assertTrue(before.contains("Xenia Qwertz"), before);
    }

    private void wikiDeletes(String name) {
        Person there = workbench.confluence().directory().byName(name).orElseThrow();
        new Browser(workbench.confluenceUrl())
                .as("admin", "/login.action")
                .post("/admin/people/" + there.key() + "/delete", Map.of());
    }

    private List<String> tables(String... texts) {
        return List.of(workbench.jiraDatabase(), workbench.confluenceDatabase()).stream()
                .flatMap(database -> new PluginTables(database)
                                .placesOf(cell -> List.of(texts).stream()
                                        .anyMatch(text ->
                                                cell.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))))
                                .stream())
                .toList();
    }
}
