package org.okrtree.adapter.confluence;

import static org.mockito.Mockito.mock;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.okrtree.An;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.domain.cycle.Cycle;

/** A Jira behind an application link, which answers what an example says. */
final class LinkedJira {

    static final String ADDRESS = "https://jira.test/jira";

    /** Addresses that were asked, below {@code /rest/okr/1/}. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** What was sent as If-None-Match, empty for nothing, for each of these. */
    final List<String> etags = Collections.synchronizedList(new ArrayList<>());

    final ApplicationLinkService links = HostDoubles.of(ApplicationLinkService.class, new Links());

    private boolean linked = true;
    private boolean knowsReader = true;
    private @Nullable URI authorizeAt = URI.create("https://jira.test/authorize?a=1&b=2");
    private Function<String, Answer> answers = path -> new Answer(500, "");
    private @Nullable Supplier<Throwable> failure;

    private record Answer(int status, InputStream body, String etag) {
        Answer(int status, InputStream body) {
            this(status, body, "\"1\"");
        }

        Answer(int status, String body) {
            this(status, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }
    }

    LinkedJira withoutLink() {
        linked = false;
        return this;
    }

    /** The link has no token for the reader, who could get one there. */
    LinkedJira withoutToken(@Nullable String address) {
        knowsReader = false;
        authorizeAt = address == null ? null : URI.create(address);
        return this;
    }

    /** Jira is as it was before it failed. */
    LinkedJira recovers() {
        failure = null;
        return this;
    }

    /** The link has a token for the reader again. */
    LinkedJira withToken() {
        knowsReader = true;
        return this;
    }

    LinkedJira answers(int status, String body) {
        answers = path -> new Answer(status, body);
        return this;
    }

    LinkedJira answers(InputStream body) {
        answers = path -> new Answer(200, body);
        return this;
    }

    /** @param documents what is answered to an address that begins so */
    LinkedJira answers(Map<String, String> documents) {
        answers = path -> documents.keySet().stream()
                .filter(path::startsWith)
                .findFirst()
                .map(key -> new Answer(200, documents.get(key)))
                .orElseGet(() -> new Answer(404, "{}"));
        return this;
    }

    /** @param answer body by the address below {@code /rest/okr/1/} */
    LinkedJira answers(Function<String, String> answer) {
        answers = path -> new Answer(200, answer.apply(path));
        return this;
    }

    LinkedJira fails(Supplier<Throwable> with) {
        failure = with;
        return this;
    }

    // the documents that Jira serves

    static String manifest(Cycle cycle, An.Publication published, String space) {
        JsonObject team = new JsonObject();
        team.put("team", published.content().team().id().uid());
        team.put("spaces", JsonArray.from(space));
        JsonObject sheet = new JsonObject();
        sheet.put("sheet", published.content().sheet().uid());
        sheet.put("revision", published.revision().id().uid());
        sheet.put("number", published.revision().number());
        sheet.put("sha", published.revision().hash().hex());
        sheet.put("publishedAt", published.revision().at().toString());
        sheet.put("by", published.revision().by().uid());
        JsonObject manifest = new JsonObject();
        manifest.put("cycle", json(cycle));
        manifest.put("sheets", JsonArray.from(sheet));
        manifest.put("teams", JsonArray.from(team));
        return JsonWriter.string(manifest);
    }

    /** @param revisions of one sheet, the newest first */
    static String history(An.Publication... revisions) {
        JsonArray heads = new JsonArray();
        for (An.Publication published : revisions) {
            JsonObject head = new JsonObject();
            head.put("uid", published.revision().id().uid());
            head.put("number", published.revision().number());
            head.put("sha", published.revision().hash().hex());
            head.put("publishedAt", published.revision().at().toString());
            head.put("by", published.revision().by().uid());
            head.put("reason", published.content().reason());
            heads.add(head);
        }
        JsonObject history = new JsonObject();
        history.put("sheet", revisions[0].content().sheet().uid());
        history.put("revisions", heads);
        return JsonWriter.string(history);
    }

    private static JsonObject json(Cycle cycle) {
        JsonObject json = new JsonObject();
        json.put("uid", cycle.id().uid());
        json.put("shortKey", cycle.shortKey().text());
        json.put("name", cycle.name());
        json.put("firstDay", cycle.firstDay().toString());
        json.put("lastDay", cycle.lastDay().toString());
        json.put("zone", cycle.zone().getId());
        json.put("state", cycle.state().code());
        return json;
    }

    /** @param shaAndText a hash and a text by turns */
    static String texts(String... shaAndText) {
        JsonArray texts = new JsonArray();
        for (int i = 0; i < shaAndText.length; i += 2) {
            JsonObject text = new JsonObject();
            text.put("sha", shaAndText[i]);
            text.put("text", shaAndText[i + 1]);
            texts.add(text);
        }
        JsonObject json = new JsonObject();
        json.put("texts", texts);
        return JsonWriter.string(json);
    }

    private final class Links {

        public @Nullable ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
            return linked ? HostDoubles.of(ApplicationLink.class, new Link()) : null;
        }
    }

    private final class Link {

        public URI getDisplayUrl() {
            return URI.create(ADDRESS);
        }

        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
            return HostDoubles.of(ApplicationLinkRequestFactory.class, new Requests());
        }
    }

    private final class Requests {

        public @Nullable URI getAuthorisationURI() {
            return authorizeAt;
        }

        public ApplicationLinkRequest createRequest(Request.MethodType method, String address)
                throws CredentialsRequiredException {
            if (!knowsReader) {
                throw new CredentialsRequiredException(
                        HostDoubles.of(ApplicationLinkRequestFactory.class, this), "no token");
            }
            if (!address.startsWith("/rest/okr/1/")) {
                throw new AssertionError("not an address of ours: " + address);
            }
            String path = address.substring("/rest/okr/1/".length());
            String[] etag = {""};
            return mock(ApplicationLinkRequest.class, call -> called(call, path, etag));
        }

        private @Nullable Object called(InvocationOnMock call, String path, String[] etag) throws Throwable {
            if (call.getMethod().getName().equals("setHeader")) {
                etag[0] = call.getArgument(1);
            }
            if (!call.getMethod().getName().equals("execute")) {
                return call.getMock();
            }
            asked.add(path);
            etags.add(etag[0]);
            if (failure != null) {
                throw failure.get();
            }
            ApplicationLinkResponseHandler<?> handler = call.getArgument(0);
            return handled(handler, answers.apply(path));
        }

        private @Nullable Object handled(ApplicationLinkResponseHandler<?> handler, Answer answer)
                throws ResponseException {
            return handler.handle(HostDoubles.of(Response.class, new Answered(answer)));
        }
    }

    private record Answered(Answer answer) {

        public int getStatusCode() {
            return answer.status();
        }

        public String getHeader(String name) {
            return answer.etag();
        }

        public InputStream getResponseBodyAsStream() {
            return answer.body();
        }
    }
}
