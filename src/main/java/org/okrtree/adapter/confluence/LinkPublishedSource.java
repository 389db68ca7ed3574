package org.okrtree.adapter.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.publication.CanonicalReader;
import org.okrtree.application.published.PublishedDocuments;
import org.okrtree.application.published.PublishedSource;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jira has published, asked over the application link in the reader's own name. */
public final class LinkPublishedSource implements PublishedSource {
    private static final Logger LOG = LoggerFactory.getLogger(LinkPublishedSource.class);
    private static final String BASE = "/rest/okr/1/";
    private static final int MILLISECONDS_TO_CONNECT = 1000;
    private static final int MILLISECONDS_TO_READ = 2000;
    /** Hashes and ids that one address names: 40 of 64 characters stay far below the 8 kB that servers allow. */
    private static final int MOST_AT_ONCE = 40;

    private static final String NO_SUCH_CYCLE = new PublishedRefusal.NoSuchCycle("?").key();
    private static final String NO_RUNNING_CYCLE = new PublishedRefusal.NoSuchCycle("").key();

    private final ApplicationLinkService links;
    private final PublishedDocuments documents;
    private final CanonicalReader reader;

    public LinkPublishedSource(ApplicationLinkService links, PublishedDocuments documents, CanonicalReader reader) {
        this.links = links;
        this.documents = documents;
        this.reader = reader;
    }

    /** Where a reader finds Jira; empty without a link. */
    Optional<String> displayAddress() {
        return link().map(link -> link.getDisplayUrl().toString());
    }

    @Override
    public Outcome<Manifest> manifest(String cycle) {
        return ask("manifest?cycle=" + encoded(cycle), cycle, documents::manifest);
    }

    @Override
    public Outcome<Map<ContentHash, PublishedSheet>> texts(Collection<ContentHash> hashes) {
        return inParts(
                hashes.stream().map(ContentHash::hex).toList(),
                part -> ask("texts?" + named("sha", part), "", this::sheets));
    }

    @Override
    public Outcome<Map<KeyResultId, Reading>> readings(CycleId cycle) {
        return ask("readings?cycle=" + cycle.uid(), cycle.uid(), documents::readings);
    }

    @Override
    public Outcome<Map<PersonId, String>> names(Collection<PersonId> people) {
        return inParts(
                people.stream().map(PersonId::uid).toList(),
                part -> ask("people?" + named("id", part), "", documents::names));
    }

    // The hash is checked again on this side: what came over the wire is shown only when it is what was published.
    private Map<ContentHash, PublishedSheet> sheets(String json) {
        Map<ContentHash, PublishedSheet> sheets = new LinkedHashMap<>();
        documents.texts(json).forEach((hash, text) -> {
            if (!ContentHash.of(text).equals(hash)) {
                throw new IllegalArgumentException("a text is not what its hash says");
            }
            sheets.put(hash, reader.read(text));
        });
        return sheets;
    }

    private static <K, V> Outcome<Map<K, V>> inParts(List<String> all, Function<List<String>, Outcome<Map<K, V>>> ask) {
        Outcome<Map<K, V>> answer = Outcome.done(new LinkedHashMap<>());
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            List<String> part = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE));
            answer = answer.then(before -> ask.apply(part).map(more -> {
                Map<K, V> both = new LinkedHashMap<>(before);
                both.putAll(more);
                return both;
            }));
        }
        return answer;
    }

    private <T> Outcome<T> ask(String document, String cycle, Function<String, T> read) {
        Optional<ApplicationLink> link = link();
        if (link.isEmpty()) {
            return Outcome.refused(new PublishedRefusal.NotLinked());
        }
        ApplicationLinkRequestFactory requests = link.get().createAuthenticatedRequestFactory();
        try {
            return requests.createRequest(Request.MethodType.GET, BASE + document)
                    .setConnectionTimeout(MILLISECONDS_TO_CONNECT)
                    .setSoTimeout(MILLISECONDS_TO_READ)
                    .execute(new Handler<>(requests, cycle, read));
        } catch (CredentialsRequiredException strangerInJira) {
            return Outcome.refused(
                    new PublishedRefusal.NotAuthorized(authorizeAt(strangerInJira.getAuthorisationURI())));
        } catch (ResponseException noAnswer) {
            LOG.warn("Jira did not answer {}", document, noAnswer);
            return Outcome.refused(new PublishedRefusal.NoAnswer());
        }
    }

    private final class Handler<T> implements ApplicationLinkResponseHandler<Outcome<T>> {
        private final ApplicationLinkRequestFactory requests;
        private final String cycle;
        private final Function<String, T> read;

        Handler(ApplicationLinkRequestFactory requests, String cycle, Function<String, T> read) {
            this.requests = requests;
            this.cycle = cycle;
            this.read = read;
        }

        @Override
        public Outcome<T> handle(Response response) throws ResponseException {
            String body = response.getResponseBodyAsString();
            try {
                return switch (response.getStatusCode()) {
                    case 200 -> Outcome.done(read.apply(body));
                    case 401 -> credentialsRequired(response);
                    case 403, 404 -> refused(documents.reasonOf(body));
                    default -> Outcome.refused(new PublishedRefusal.NoAnswer());
                };
            } catch (IllegalArgumentException unreadable) {
                LOG.warn("Jira answered what cannot be read", unreadable);
                return Outcome.refused(new PublishedRefusal.NoAnswer());
            }
        }

        @Override
        public Outcome<T> credentialsRequired(Response response) {
            return Outcome.refused(new PublishedRefusal.NotAuthorized(authorizeAt(requests.getAuthorisationURI())));
        }

        private Outcome<T> refused(String reason) {
            return reason.equals(NO_SUCH_CYCLE) || reason.equals(NO_RUNNING_CYCLE)
                    ? Outcome.refused(new PublishedRefusal.NoSuchCycle(cycle))
                    : Outcome.refused(new PublishedRefusal.NotForYou());
        }
    }

    private Optional<ApplicationLink> link() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(JiraApplicationType.class));
    }

    // Only an address of the web may become a link on a page.
    private static String authorizeAt(@Nullable URI address) {
        return address != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                ? address.toString()
                : "";
    }

    private static String named(String name, List<String> values) {
        return values.stream().map(value -> name + "=" + value).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
