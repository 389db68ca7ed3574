package org.okrtree.workbench.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.SavedFilter;
import org.okrtree.workbench.site.Browser;

/** Saved filters in the issue navigator: opened, kept, changed, deleted. */
final class FilterPagesTest {
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static Browser as(String userName) {
        return new Browser(workbench.jiraUrl()).as(userName, "/login.jsp");
    }

    private static String key(String userName) {
        return workbench.jira().directory().byName(userName).orElseThrow().key();
    }

    private static SavedFilter aFilter(String owner, String title, String jql, boolean shared) {
        return workbench.jira().filters().save(key(owner), title, jql, shared);
    }

    private static String jqlOf(SavedFilter filter) {
        return workbench
                .jira()
                .filters()
                .seenBy(filter.ownerKey(), filter.id())
                .map(SavedFilter::jql)
                .orElse("gone");
    }

    private static String encoded(String jql) {
        return URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    @Test
    void theAddressOfAFilterIsItsSearchUnderItsTitle() {
        String page = as("lin").get("/issues/?filter=10300").body();

        assertTrue(page.contains("<h1 id=\"filter-title\">Updates called back</h1>"), page);
        assertTrue(page.contains("1 to 4 of 4"), page);
        assertTrue(page.contains("Priya Nair · shared with everybody who may log in"), page);
    }

    @Test
    void aFilterThatIsNotForMeLooksLikeNoneAtAll() {
        SavedFilter hidden = aFilter("mei", "Of Mei alone", "project = GW", false);
        Browser bo = as("bo");

        HttpResponse<String> asked = bo.get("/issues/?filter=" + hidden.id());
        HttpResponse<String> none = bo.get("/issues/?filter=99999");

        assertEquals(404, asked.statusCode());
        assertEquals(withoutAddress(none.body()), withoutAddress(asked.body()));
    }

    /** The form of the user menu names the address itself. */
    private static String withoutAddress(String page) {
        return page.replaceAll("filter=\\d+", "");
    }

    @Test
    void aQueryThatIsKeptIsOpenedAtItsOwnAddress() {
        HttpResponse<String> saved = as("yue")
                .post(
                        "/issues/filters",
                        Map.of("name", "<b>云</b> & \"more\"", "jql", "project = CLD ORDER BY key", "shared", "yes"));

        assertTrue(saved.uri().getQuery().matches("filter=\\d{5}"), saved.uri().toString());
        assertTrue(
                saved.body().contains("<h1 id=\"filter-title\">&lt;b&gt;云&lt;/b&gt; &amp; &quot;more&quot;</h1>"),
                saved.body());
        assertEquals(200, as("lin").get("/issues/?" + saved.uri().getQuery()).statusCode());
    }

    @Test
    void aQueryIsForItsOwnerAloneUnlessItIsShared() {
        HttpResponse<String> saved = as("yue").post("/issues/filters", Map.of("name", "Mine", "jql", "project = CLD"));

        assertEquals(404, as("lin").get("/issues/?" + saved.uri().getQuery()).statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' '; project = GW; A filter needs a name.",
                "TAKEN; project = GW; You have a filter “TAKEN” already. Choose another name.",
                "Wrong; project = NOPE; The filter was not saved. At character 11: “NOPE” is no value of project, or not for you.",
                "Unread; project =; The filter was not saved. At character 10: here a value is expected, not “”. Put words of the language into quotation marks."
            })
    void whatCannotBeKeptIsNotAndThePageSaysWhy(String name, String jql, String sentence) {
        if (workbench.jira().filters().seenBy(key("emil")).stream().noneMatch(one -> one.isCalled("taken"))) {
            aFilter("emil", "Taken", "project = GW", false);
        }
        int before = workbench.jira().filters().seenBy(key("emil")).size();

        String page = as("emil")
                .post("/issues/filters", Map.of("name", name, "jql", jql))
                .body();

        assertTrue(page.contains("<p>" + sentence + "</p>"), page);
        assertEquals(before, workbench.jira().filters().seenBy(key("emil")).size());
    }

    @Test
    void aNameHas255CharactersAtMost() {
        Browser rui = as("rui");

        rui.post("/issues/filters", Map.of("name", "长".repeat(256), "jql", ""));
        rui.post("/issues/filters", Map.of("name", "长".repeat(255), "jql", ""));

        assertEquals(
                List.of("长".repeat(255)),
                workbench.jira().filters().seenBy(key("rui")).stream()
                        .filter(one -> one.isOf(key("rui")))
                        .map(SavedFilter::title)
                        .toList());
    }

    @Test
    void anotherQueryInThePageOfAFilterIsRunAndNotSaved() {
        SavedFilter filter = aFilter("mei", "Stays", "project = GW AND type = Epic", true);
        String address = "/issues/?filter=" + filter.id();

        String page = as("mei")
                .get(address + "&jql=" + encoded("project = CLD AND type = Epic"))
                .body();
        String back = as("mei").get(address).body();

        assertTrue(page.contains("CLD-1120") && page.contains("changed, not saved"), page);
        assertTrue(back.contains("GW-2401") && !back.contains("changed, not saved"), back);
    }

    @Test
    void whoeverOwnsAFilterChangesItsQuery() {
        SavedFilter filter = aFilter("mei", "Changes", "project = GW", true);

        HttpResponse<String> page = as("mei").post("/issues/filters/" + filter.id(), Map.of("jql", "project = CLD"));

        assertEquals("filter=" + filter.id(), page.uri().getQuery());
        assertEquals("project = CLD", jqlOf(filter));
    }

    @Test
    void aFilterIsNotChangedIntoOneThatLeadsBackToItself() {
        SavedFilter inner = aFilter("mei", "Inner", "project = GW", true);
        aFilter("mei", "Outer", "filter = " + inner.id(), true);

        String page = as("mei")
                .post("/issues/filters/" + inner.id(), Map.of("jql", "filter = Outer"))
                .body();

        assertTrue(page.contains("in the filter “Outer”: the filter “Inner” leads back to itself."), page);
        assertEquals("project = GW", jqlOf(inner));
    }

    @Test
    void whoeverOwnsAFilterDeletesIt() {
        SavedFilter filter = aFilter("mei", "Goes", "project = GW", true);
        Browser mei = as("mei");

        String sure = mei.get("/issues/filters/" + filter.id() + "/delete").body();
        HttpResponse<String> deleted = mei.post("/issues/filters/" + filter.id() + "/delete", Map.of());

        assertTrue(sure.contains("Delete “Goes”"), sure);
        assertEquals("/jira/issues/", deleted.uri().getPath());
        assertEquals("gone", jqlOf(filter));
    }

    @Test
    void nobodyElseChangesOrDeletesAFilter() {
        SavedFilter filter = aFilter("mei", "Stays with Mei", "project = GW", true);
        Browser admin = as("admin");

        String page = admin.get("/issues/?filter=" + filter.id()).body();
        int changed =
                admin.post("/issues/filters/" + filter.id(), Map.of("jql", "")).statusCode();
        int deleted = admin.post("/issues/filters/" + filter.id() + "/delete", Map.of())
                .statusCode();

        assertFalse(page.contains("filter-delete"), page);
        assertEquals("403 403", changed + " " + deleted);
        assertEquals("project = GW", jqlOf(filter));
    }

    @Test
    void whatIsNotForMeIsNotThereToBeChangedEither() {
        SavedFilter filter = aFilter("mei", "Unknown to Bo", "project = GW", false);

        assertEquals(
                404,
                as("bo").post("/issues/filters/" + filter.id(), Map.of("jql", ""))
                        .statusCode());
        assertEquals("project = GW", jqlOf(filter));
    }

    @Tag("T07")
    @ParameterizedTest
    @CsvSource({"''", "/{id}", "/{id}/delete"})
    void aFormOfAFilterWithoutTheTokenChangesNothing(String path) {
        SavedFilter filter = aFilter("mei", "Stays " + path, "project = GW", true);
        int before = workbench.jira().filters().seenBy(key("mei")).size();

        HttpResponse<String> answer = as("mei")
                .postAsItIs(
                        "/issues/filters" + path.replace("{id}", String.valueOf(filter.id())),
                        Map.of("name", "Other", "jql", "project = CLD"));

        assertEquals(403, answer.statusCode());
        assertEquals("project = GW", jqlOf(filter));
        assertEquals(before, workbench.jira().filters().seenBy(key("mei")).size());
    }

    @Test
    void thePagesOfAFilterKeepItsAddress() {
        String page = as("mei").get("/issues/?filter=10300&tempMax=3").body();

        assertTrue(page.contains("href=\"/jira/issues/?filter=10300&amp;tempMax=3&amp;start=3\""), page);
    }

    @Test
    void theNavigatorListsMyFiltersAndThoseThatAreShared() {
        aFilter("mei", "In the list of Mei", "project = GW", false);

        assertTrue(as("mei").get("/issues/").body().contains(">In the list of Mei</a>"));
        assertFalse(as("bo").get("/issues/").body().contains(">In the list of Mei</a>"));
        assertTrue(as("bo").get("/issues/").body().contains(">Updates called back</a>"));
    }
}
