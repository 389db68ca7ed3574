package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.Acting;
import org.okrtree.workbench.site.Browser;

final class LinkToJiraTest {
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static Person inConfluence(String userName) {
        return workbench.confluence().directory().byName(userName).orElseThrow();
    }

    private static ApplicationLinkRequestFactory requests() {
        return workbench
                .link()
                .getPrimaryApplicationLink(JiraApplicationType.class)
                .createAuthenticatedRequestFactory();
    }

    private static String page(String path) throws CredentialsRequiredException, ResponseException {
        return requests().createRequest(Request.MethodType.GET, path).execute(new Body());
    }

    private static final class Body implements ApplicationLinkResponseHandler<String> {
        @Override
        public String credentialsRequired(Response response) {
            return "credentials required";
        }

        @Override
        public String handle(Response response) throws ResponseException {
            try (InputStream body = response.getResponseBodyAsStream()) {
                return response.getStatusCode() + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new ResponseException(e.getMessage(), e);
            }
        }
    }

    @Test
    void aRequestSpeaksForThePersonWhoReads() throws Exception {
        String page = Acting.as(inConfluence("mei"), () -> page("/projects"));

        assertTrue(page.contains("ajs-remote-user\" content=\"mei\""), page);
    }

    @Test
    void somebodyWithoutAnAccountInJiraHasToGiveCredentials() {
        CredentialsRequiredException refused = assertThrows(
                CredentialsRequiredException.class, () -> Acting.as(inConfluence("ning"), () -> page("/projects")));

        assertTrue(refused.getAuthorisationURI().toString().startsWith(workbench.jiraUrl() + "/login.jsp"));
    }

    @Test
    void nobodyHasToGiveCredentials() {
        assertThrows(CredentialsRequiredException.class, () -> page("/projects"));
    }

    @Test
    void somebodyWhomJiraLocksOutLearnsThatCredentialsAreRequired() throws Exception {
        String key = workbench.jira().directory().byName("emil").orElseThrow().key();
        workbench.jira().directory().activate(key, false);

        assertEquals("credentials required", Acting.as(inConfluence("emil"), () -> page("/projects")));
    }

    // each state, over real HTTP; a socket's timeout bounds what hangs

    private static String asked(LinkState state) throws Exception {
        workbench.link().become(state);
        return Acting.as(
                inConfluence("mei"),
                () -> requests()
                        .createRequest(Request.MethodType.GET, "/rest/example/1/things")
                        .setConnectionTimeout(500)
                        .setSoTimeout(500)
                        .execute(new Body()));
    }

    @AfterEach
    void mend() {
        workbench.link().mend();
    }

    @Tag("T36")
    @Test
    void anAbsentLinkIsNone() {
        workbench.link().become(LinkState.ABSENT);

        assertNull(workbench.link().getPrimaryApplicationLink(JiraApplicationType.class));
    }

    @Tag("T36")
    @Test
    void ofSeveralLinksThePrimaryOneMayLeadToAJiraWithoutThePlugin() throws Exception {
        String answer = asked(LinkState.SEVERAL);

        assertTrue(answer.startsWith("404 ") && answer.contains("dead link"), answer);
    }

    @Tag("T36")
    @Test
    void aLinkThatWantsAuthorizationSaysWhereItIsGiven() {
        CredentialsRequiredException refused =
                assertThrows(CredentialsRequiredException.class, () -> asked(LinkState.WANTS_AUTHORIZATION));

        assertTrue(refused.getAuthorisationURI().toString().startsWith(workbench.jiraUrl() + "/login.jsp"));
    }

    @Tag("T36")
    @Test
    void whoeverIsNoLongerAuthorizedLearnsItFromTheAnswer() throws Exception {
        assertEquals("credentials required", asked(LinkState.TAKES_BACK));
    }

    @Tag("T36")
    @Test
    void aJiraThatRefusesAnswersWithItsOwnPage() throws Exception {
        assertEquals("403 <html><body>Forbidden</body></html>", asked(LinkState.REFUSES));
    }

    @Tag("T36")
    @ParameterizedTest
    @EnumSource(names = {"DOWN", "HANGS"})
    void aJiraThatIsDownOrHangsIsAnException(LinkState state) {
        assertThrows(ResponseException.class, () -> asked(state));
    }

    // twenty drops last two seconds, four times the timeout
    @Tag("T36")
    @Test
    void aJiraThatDribblesIsNotCutByATimeoutBetweenTwoReads() throws Exception {
        workbench.link().become(LinkState.DRIBBLES);

        int drops = Acting.as(
                inConfluence("mei"),
                () -> requests()
                        .createRequest(Request.MethodType.GET, "/x")
                        .setConnectionTimeout(500)
                        .setSoTimeout(500)
                        .execute(new FirstDrops(20)));

        assertEquals(20, drops);
    }

    private record FirstDrops(int many) implements ApplicationLinkResponseHandler<Integer> {
        @Override
        public Integer credentialsRequired(Response response) {
            return 0;
        }

        @Override
        public Integer handle(Response response) throws ResponseException {
            int seen = 0;
            try {
                InputStream body = response.getResponseBodyAsStream();
                while (seen < many && body.read() >= 0) {
                    seen++;
                }
                return seen;
            } catch (IOException e) {
                throw new ResponseException(e.getMessage(), e);
            }
        }
    }

    @Tag("T36")
    @Test
    void nonsenseIsALogInPageWithASuccessfulStatus() throws Exception {
        String answer = asked(LinkState.NONSENSE);

        assertTrue(answer.startsWith("200 <!DOCTYPE html>") && answer.contains("Log in"), answer);
    }

    @Tag("T36")
    @Test
    void anotherVersionDoesNotHaveWhatIsAskedFor() throws Exception {
        assertEquals("404 {\"message\":\"null for uri\",\"status-code\":404}", asked(LinkState.OTHER_VERSION));
    }

    @Test
    void anAdministratorChangesItWhileItRuns() {
        Browser admin = new Browser(workbench.confluenceUrl()).as("admin", "/login.action");

        String page =
                admin.post("/admin/application-link", Map.of("state", "hangs")).body();

        assertEquals(LinkState.HANGS, workbench.link().state());
        assertTrue(page.matches("(?s).*value=\"hangs\" id=\"state-hangs\" checked.*"), page);
    }

    @Test
    void nobodyElseChangesIt() {
        Browser mei = new Browser(workbench.confluenceUrl()).as("mei", "/login.action");

        assertEquals(
                403,
                mei.post("/admin/application-link", Map.of("state", "hangs")).statusCode());
        assertEquals(LinkState.WORKS, workbench.link().state());
    }
}
