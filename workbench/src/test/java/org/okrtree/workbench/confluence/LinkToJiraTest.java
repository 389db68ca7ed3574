package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.Acting;

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
            return response.getResponseBodyAsString();
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

    @Test
    void aJiraThatHangsIsAnExceptionAfterTheTimeout() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            workbench.link().pointTo(URI.create("http://localhost:" + silent.getLocalPort() + "/jira"));

            assertThrows(
                    ResponseException.class,
                    () -> Acting.as(
                            inConfluence("mei"),
                            () -> requests()
                                    .createRequest(Request.MethodType.GET, "/projects")
                                    .setConnectionTimeout(200)
                                    .setSoTimeout(200)
                                    .execute(new Body())));
        } finally {
            workbench.link().mend();
        }
    }

    @Test
    void aLinkThatIsCutIsNone() {
        workbench.link().cut();
        try {
            assertEquals(null, workbench.link().getPrimaryApplicationLink(JiraApplicationType.class));
        } finally {
            workbench.link().mend();
        }
    }
}
