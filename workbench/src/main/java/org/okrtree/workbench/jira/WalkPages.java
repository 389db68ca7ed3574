package org.okrtree.workbench.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Routes;

/** Where one begins: short walks through what the plugin does, each step with a place to go to and a person to be, read from {@code sample/walks.json}. */
final class WalkPages {
    private final JsonNode walks;
    private final Directory directory;
    private final String loginPath;
    private final String wikiUrl;

    /** A walk in the reader's language. */
    public record Walk(String id, String title, String why, List<Step> steps) {}

    /**
     * A step of it.
     *
     * @param person the full name of whom to be; empty when the step goes on as before
     * @param name their user name, for the form that signs in
     * @param path where it leads to in this face; empty when it stays where one is
     * @param elsewhere the whole address in the other face; empty in this one
     */
    public record Step(String text, String person, String name, String path, String elsewhere) {}

    WalkPages(Directory directory, String loginPath, String wikiUrl) {
        this.directory = directory;
        this.loginPath = loginPath;
        this.wikiUrl = wikiUrl;
        try (InputStream file = WalkPages.class.getClassLoader().getResourceAsStream("sample/walks.json")) {
            this.walks = new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(Routes routes) {
        routes.open("/", this::start);
    }

    private Answer start(Exchange exchange) {
        return Answer.page(exchange.text("walks.title"), "jira/walks.vm")
                .with("walks", walks(exchange.locale()))
                .with("action", loginPath);
    }

    private List<Walk> walks(Locale language) {
        return each(walks)
                .map(walk -> new Walk(
                        walk.get("id").asText(),
                        said(walk, "title", language),
                        said(walk, "why", language),
                        each(walk.get("steps"))
                                .map(step -> step(step, language))
                                .toList()))
                .toList();
    }

    private Step step(JsonNode step, Locale language) {
        String name = step.path("as").asText("");
        String path = step.path("at").asText("");
        String wiki = step.path("wiki").asText("");
        return new Step(
                said(step, "do", language),
                directory
                        .byName(name)
                        .map(Person::fullName)
                        .orElse(step.path("who").asText("")),
                name,
                path,
                wiki.isEmpty() ? "" : wikiUrl + "/login.action?os_destination=" + encoded(wiki));
    }

    private static String said(JsonNode of, String what, Locale language) {
        return of.get(what)
                .path(language.getLanguage())
                .asText(of.get(what).path("en").asText());
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
