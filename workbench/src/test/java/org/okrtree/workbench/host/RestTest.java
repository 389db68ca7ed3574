package org.okrtree.workbench.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestTest {
    private static final String JSON = "application/json";

    @TempDir
    private static Path folder;

    private static Bench bench;

    @BeforeAll
    static void start() throws IOException {
        bench = new Bench(Product.JIRA, folder);
        bench.host()
                .install(plugin().module(
                                "<rest key='r' path='/example' version='1'><package>org.example</package></rest>")
                        .source("Thing", "public record Thing(String name, Integer size) {}")
                        .source("Things", """
                                @Path("things") @Consumes("application/json") @Produces("application/json")
                                public class Things {
                                    @GET public Thing any() { return new Thing("any", null); }
                                    @POST @Consumes(MediaType.WILDCARD) public Response accept() { return Response.noContent().build(); }
                                    @PUT public Thing same(Thing thing) { return thing; }
                                    @GET @Path("open") @UnrestrictedAccess public Thing open() { return any(); }
                                    @GET @Path("site") @AnonymousSiteAccess public Thing site() { return any(); }
                                    @DELETE @Consumes(MediaType.WILDCARD) public Response gone() { return Response.noContent().build(); }
                                    @GET @Path("admin") @AdminOnly public Thing admin() { return any(); }
                                    @POST @Path("new") public Thing make(Thing thing) { return thing; }
                                    @GET @Path("broken") public Thing broken() { throw new IllegalStateException("secret detail"); }
                                }
                                """)
                        .source(
                                "NestedThings",
                                "@Path(\"nested\") public class NestedThings { @GET public String any() { return \"any\"; } }")
                        .in(folder));
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void asAda() {
        bench.as("ada");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        HttpResponse<String> answer = bench.get("/rest/example/1/things");

        assertEquals(200, answer.statusCode());
        assertEquals("{\"name\":\"any\"}", answer.body());
    }

    @Test
    void theNewestVersionHasASecondAddress() {
        assertEquals(200, bench.get("/rest/example/latest/things").statusCode());
    }

    @Tag("T08")
    @Test
    void anUnknownJsonFieldIs400() {
        assertEquals(
                200,
                bench.post("/rest/example/1/things/new", JSON, "{\"name\":\"a\",\"size\":1}")
                        .statusCode());
        assertEquals(
                400,
                bench.post("/rest/example/1/things/new", JSON, "{\"name\":\"a\",\"colour\":\"red\"}")
                        .statusCode());
    }

    @Tag("T06")
    @Test
    void nobodyIs401InJson() {
        HttpResponse<String> answer = bench.asNobody().get("/rest/example/1/things");

        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(JSON));
        assertTrue(answer.body().startsWith("{\"message\":"), answer.body());
    }

    @Tag("T06")
    @Test
    void whoeverHasNoLicenceIs403() {
        bench.as(Bench.WITHOUT_LICENCE);

        assertEquals(403, bench.get("/rest/example/1/things").statusCode());
        assertEquals(403, bench.get("/rest/example/1/things/site").statusCode());
        assertEquals(200, bench.get("/rest/example/1/things/open").statusCode());
    }

    @Tag("T06")
    @Test
    void aSiteThatIsClosedToNobodyIsClosedToNobodyHereToo() {
        assertEquals(401, bench.asNobody().get("/rest/example/1/things/site").statusCode());
        assertEquals(200, bench.as("ada").get("/rest/example/1/things/site").statusCode());
    }

    @Tag("T06")
    @Test
    void anOpenResourceIsForNobodyToo() {
        assertEquals(200, bench.asNobody().get("/rest/example/1/things/open").statusCode());
    }

    @Tag("T06")
    @Test
    void aResourceOfAdministratorsIs403ForOthers() {
        assertEquals(403, bench.get("/rest/example/1/things/admin").statusCode());
        assertEquals(
                200,
                bench.as(Bench.ADMINISTRATOR)
                        .get("/rest/example/1/things/admin")
                        .statusCode());
    }

    @Tag("T07")
    @Test
    void whatAFormOfAnotherSiteCouldSendIsRefused() {
        for (String type :
                new String[] {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"}) {
            assertEquals(403, bench.post("/rest/example/1/things", type, "").statusCode(), type);
            assertEquals(
                    204,
                    bench.post("/rest/example/1/things", type, "", "X-Atlassian-Token", "no-check")
                            .statusCode(),
                    type);
        }
        assertEquals(204, bench.post("/rest/example/1/things", JSON, "{}").statusCode());
    }

    @Tag("T07")
    @Test
    void aDeedWithoutABodyNeedsTheHeader() {
        assertEquals(403, bench.ask("DELETE", "/rest/example/1/things").statusCode());
        assertEquals(
                204,
                bench.ask("DELETE", "/rest/example/1/things", "X-Atlassian-Token", "no-check")
                        .statusCode());
    }

    // a GET is passed without a token, as in the products: what it must not do is change anything
    @Tag("T07")
    @Test
    void aDeedIsNotReachedByGet() {
        String make = "/rest/example/1/things/new";

        assertEquals(405, bench.ask("GET", make, "Content-Type", JSON).statusCode());
        assertEquals(
                405,
                bench.ask("GET", make + "?_method=POST", "Content-Type", JSON, "X-HTTP-Method-Override", "POST")
                        .statusCode());
    }

    @Tag("T07")
    @Test
    void aCallFromThePageOfAnotherSiteIsRefused() {
        String own = bench.at("").getScheme() + "://" + bench.at("").getAuthority();

        assertEquals(
                403,
                bench.post("/rest/example/1/things", JSON, "{}", "Origin", "https://evil.example")
                        .statusCode());
        assertEquals(
                204,
                bench.post("/rest/example/1/things", JSON, "{}", "Origin", own).statusCode());
    }

    @Test
    void aFailureShowsNothingOfItsInside() {
        HttpResponse<String> answer = bench.get("/rest/example/1/things/broken");

        assertEquals(500, answer.statusCode());
        assertFalse(answer.body().contains("secret") || answer.body().contains("org.example"), answer.body());
        assertTrue(bench.host().problems().stream().anyMatch(problem -> problem.contains("secret detail")));
    }

    @Tag("T05")
    @Test
    void aResourceInAJarInTheJarIsNotFound() {
        assertEquals(404, bench.get("/rest/example/1/nested").statusCode());
    }

    @Test
    void anUnknownAddressIs404() {
        assertEquals(404, bench.get("/rest/example/1/nothing").statusCode());
        assertEquals(404, bench.get("/rest/other/1/things").statusCode());
    }

    // a client that keeps connections would lose its next call: Tomcat reads the rest of a refused one
    @Test
    void aRefusalBeforeTheBodyCameKeepsTheConnection() throws IOException {
        String head = "POST /base/rest/example/1/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + JSON
                + "\r\nContent-Length: 2\r\n";
        try (Socket client = new Socket("localhost", bench.at("").getPort())) {
            client.setSoTimeout(10_000);
            BufferedReader answers = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));

            write(client, head + "Origin: https://evil.example\r\n\r\n");
            assertEquals("HTTP/1.1 403 Forbidden", answers.readLine());
            write(client, "{}" + head + "Connection: close\r\n\r\n{}");

            assertTrue(answers.lines().anyMatch(line -> line.endsWith("HTTP/1.1 204 No Content")));
        }
    }

    private static void write(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(UTF_8));
    }
}
