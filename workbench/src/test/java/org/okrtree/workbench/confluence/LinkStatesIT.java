package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Browser;

/** Our own macro while the link to Jira, or Confluence itself, is not as it should be. */
final class LinkStatesIT {
    private static final String TITLE = "OKRs of the Gateway team";

    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    /** Nothing is kept, and nobody has to wait after what failed before. */
    @BeforeEach
    void anew() {
        workbench.clock().move(Duration.ofSeconds(31));
        Browser admin = new Browser(workbench.confluenceUrl()).as("admin", "/login.action");
        admin.get("/plugins/servlet/okr/admin");
        admin.post("/plugins/servlet/okr/admin", Map.of("action", "clear-copies"));
    }

    @AfterEach
    void mend() {
        workbench.link().mend();
        workbench.readOnlyMode().end();
    }

    private static WikiPage page() {
        return workbench.confluence().page("GWT", TITLE).orElseThrow();
    }

    private static HttpResponse<String> look(String action) {
        return new Browser(workbench.confluenceUrl()).as("mei", "/login.action").get(action + "?pageId=" + page().id());
    }

    @Tag("T36")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WORKS               | Open in Jira",
                "ABSENT              | this Confluence has no application link to it",
                "SEVERAL             | Jira answers, but not with OKRs that this Confluence can read",
                "WANTS_AUTHORIZATION | Jira does not know you yet",
                "TAKES_BACK          | Jira does not know you yet",
                "REFUSES             | There are no OKRs here that you may see in Jira.",
                "DOWN                | Jira does not answer.",
                "HANGS               | Jira does not answer.",
                "DRIBBLES            | Jira does not answer.",
                "NONSENSE            | Jira answers, but not with OKRs that this Confluence can read",
                "OTHER_VERSION       | Jira answers, but not with OKRs that this Confluence can read"
            })
    void inEachStateOfTheLinkThePageComesWithASentence(LinkState state, String sentence) {
        workbench.link().become(state);

        HttpResponse<String> page = look("/pages/viewpage.action");

        assertEquals(200, page.statusCode());
        assertTrue(
                page.body().contains(sentence) && page.body().contains("What we promised at the briefing"),
                page.body());
        assertFalse(page.body().matches("(?s).*(Error rendering macro|Something went wrong).*"), page.body());
    }

    @Tag("T36")
    @ParameterizedTest
    @EnumSource(
            value = LinkState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORKS", "REFUSES"})
    void inEachStateInWhichJiraCannotBeAskedThePageShowsTheLastGoodCopy(LinkState state) {
        look("/pages/viewpage.action");
        Eventually.holds(
                () -> {
                    workbench.link().become(LinkState.ABSENT);
                    String page = look("/pages/viewpage.action").body();
                    workbench.link().mend();
                    return page.contains("last good copy");
                },
                "a copy");
        workbench.link().become(state);

        String page = look("/pages/viewpage.action").body();

        assertTrue(page.contains("This is the last good copy, as of") && page.contains("data-okr-key-result"), page);
    }

    @Tag("T36")
    @Test
    void whomJiraRefusesIsShownNoCopy() {
        look("/pages/viewpage.action");
        workbench.link().become(LinkState.REFUSES);

        String page = look("/pages/viewpage.action").body();

        assertTrue(page.contains("There are no OKRs here that you may see in Jira."), page);
        assertFalse(page.contains("data-okr-key-result"), page);
    }

    @Tag("T36")
    @Test
    void whereOthersReadItNobodyIsLedToAnAuthorization() {
        workbench.link().become(LinkState.WANTS_AUTHORIZATION);

        assertTrue(look("/pages/viewpage.action").body().contains("Sign in to Jira once"));
        assertFalse(look("/pages/mailbody.action").body().contains("Sign in to Jira once"));
    }

    @Tag("T37")
    @Test
    void inReadOnlyModeTheTreeIsShown() {
        workbench.readOnlyMode().begin();

        String page = look("/pages/viewpage.action").body();

        assertTrue(page.contains("Open in Jira") && page.contains("read-only mode"), page);
    }

    @Tag("T33")
    @Test
    void theTreeIsTheSameTableInMailAndFeedAndLosesNothing() {
        String mail = look("/pages/mailbody.action").body();
        String feed = new Browser(workbench.confluenceUrl())
                .as("mei", "/login.action")
                .get("/createrssfeed.action?spaces=GWT&of=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8))
                .body();

        assertTrue(
                mail.contains("<caption") && mail.contains(workbench.jiraUrl() + "/plugins/servlet/okr/sheet/"), mail);
        assertTrue(feed.contains("&lt;caption"), feed);
        assertEquals(List.of(), workbench.confluencePlugins().problems());
    }

    @Tag("T36")
    @ParameterizedTest
    @EnumSource(LinkState.class)
    void theAdministratorReadsHowTheWayToJiraIs(LinkState state) {
        workbench.link().become(state);

        HttpResponse<String> page = new Browser(workbench.confluenceUrl())
                .as("admin", "/login.action")
                .get("/plugins/servlet/okr/admin");

        assertEquals(200, page.statusCode());
        assertTrue(
                page.body()
                        .contains(
                                state == LinkState.WORKS
                                        ? "Jira answers, with version"
                                        : "okr-banner-ask\" role=\"status\""),
                page.body());
    }

    @Test
    void onlyAnAdministratorOfConfluenceOpensItsPage() {
        HttpResponse<String> page = new Browser(workbench.confluenceUrl())
                .as("mei", "/login.action")
                .get("/plugins/servlet/okr/admin");

        assertEquals(404, page.statusCode());
        assertFalse(page.body().contains("choose-readers"), page.body());
    }
}
