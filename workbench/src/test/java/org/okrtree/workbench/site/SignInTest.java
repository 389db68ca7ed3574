package org.okrtree.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

final class SignInTest {
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static int statusWith(String... headers) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + "/projects"))
                                .headers(headers)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Tag("T38")
    @Test
    void aTokenSpeaksForItsPerson() throws IOException, InterruptedException {
        assertEquals(200, statusWith("Authorization", "Bearer " + workbench.tokenOf("mei")));
    }

    @Test
    void aWrongTokenIsRefusedAndDoesNotBecomeNobody() throws IOException, InterruptedException {
        assertEquals(401, statusWith("Authorization", "Bearer token-of-nobody"));
    }

    @Tag("T38")
    @Test
    void aPasswordInTheHeaderIsRefused() throws IOException, InterruptedException {
        String password =
                Base64.getEncoder().encodeToString("admin:admin".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertEquals(401, statusWith("Authorization", "Basic " + password));
    }

    @Test
    void aStrangerCannotSpeakAsTheLinkedFace() throws IOException, InterruptedException {
        assertEquals(401, statusWith(SignIn.LINK_SECRET, "guessed", SignIn.LINKED_PERSON, "admin"));
        assertEquals(401, statusWith(SignIn.LINK_SECRET, "", SignIn.LINKED_PERSON, "admin"));
    }

    @Test
    void somebodyWhoIsInactiveIsNobody() throws IOException, InterruptedException {
        String key = workbench.jira().directory().byName("emil").orElseThrow().key();

        workbench.jira().directory().activate(key, false);

        assertEquals(401, statusWith("Authorization", "Bearer " + workbench.tokenOf("emil")));
    }
}
