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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
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
    /** The timeout to read is for each byte: a Jira that dribbles would hold the page for ever. */
    private static final Duration TIME_FOR_AN_ANSWER = Duration.ofSeconds(4);

    /** Hashes and ids that one address names: 40 of 64 characters stay far below the 8 kB that servers allow. */
    private static final int MOST_AT_ONCE = 40;

    private static final int BYTES_AT_ONCE = 8192;

    private static final String NO_SUCH_CYCLE = new PublishedRefusal.NoSuchCycle("?").key();
    private static final String NO_RUNNING_CYCLE = new PublishedRefusal.NoSuchCycle("").key();

    private final ApplicationLinkService links;
    private final PublishedDocuments documents;
    private final CanonicalReader reader;
    private final Clock clock;

    public LinkPublishedSource(
            ApplicationLinkService links, PublishedDocuments documents, CanonicalReader reader, Clock clock) {
        this.links = links;
        this.documents = documents;
        this.reader = reader;
        this.clock = clock;
    }

    /** Where a reader finds Jira; empty without a link. */
    Optional<String> displayAddress() {
        return link().map(link -> link.getDisplayUrl().toString());
    }

    @Override
    public Outcome<Manifest> manifest(String cycle, AsOf asOf) {
        return ask("manifest?cycle=" + encoded(cycle) + as(asOf), cycle, documents::manifest);
    }

    @Override
    public Outcome<Manifest> manifestWithoutTeams(String cycle, AsOf asOf) {
        return manifest(cycle, asOf);
    }

    @Override
    public Outcome<Map<ContentHash, PublishedSheet>> texts(Collection<ContentHash> hashes) {
        return inParts(
                hashes.stream().map(ContentHash::hex).toList(),
                part -> ask("texts?" + named("sha", part), "", this::sheets));
    }

    @Override
    public Outcome<Map<KeyResultId, Reading>> readings(Cycle cycle, AsOf asOf) {
        String uid = cycle.id().uid();
        return ask("readings?cycle=" + uid + as(asOf), uid, documents::readings);
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
                    .execute(
                            new Handler<>(requests, cycle, read, clock.instant().plus(TIME_FOR_AN_ANSWER)));
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
        private final Instant deadline;

        Handler(ApplicationLinkRequestFactory requests, String cycle, Function<String, T> read, Instant deadline) {
            this.requests = requests;
            this.cycle = cycle;
            this.read = read;
            this.deadline = deadline;
        }

        @Override
        public Outcome<T> handle(Response response) throws ResponseException {
            try {
                return switch (response.getStatusCode()) {
                    case 200 -> read(response);
                    case 401 -> credentialsRequired(response);
                    case 403 -> Outcome.refused(new PublishedRefusal.NotForYou());
                    case 404 -> notFound(response);
                    default -> Outcome.refused(new PublishedRefusal.NoAnswer());
                };
            } catch (IOException cutOff) {
                LOG.warn("Jira began to answer, and no more", cutOff);
                return Outcome.refused(new PublishedRefusal.NoAnswer());
            }
        }

        private Outcome<T> read(Response response) throws ResponseException, IOException {
            String body = textOf(response, deadline);
            try {
                return Outcome.done(read.apply(body));
            } catch (IllegalArgumentException unreadable) {
                LOG.warn("Jira answered what cannot be read", unreadable);
                return Outcome.refused(new PublishedRefusal.NotUnderstood());
            }
        }

        // Every 404 of ours says why; without a reason nobody over there knows the address.
        private Outcome<T> notFound(Response response) throws ResponseException, IOException {
            String reason = reason(textOf(response, deadline));
            if (reason.isEmpty()) {
                return Outcome.refused(new PublishedRefusal.NotUnderstood());
            }
            return reason.equals(NO_SUCH_CYCLE) || reason.equals(NO_RUNNING_CYCLE)
                    ? Outcome.refused(new PublishedRefusal.NoSuchCycle(cycle))
                    : Outcome.refused(new PublishedRefusal.NotForYou());
        }

        private String reason(String body) {
            try {
                return documents.reasonOf(body);
            } catch (IllegalArgumentException notOurs) {
                return "";
            }
        }

        @Override
        public Outcome<T> credentialsRequired(Response response) {
            return Outcome.refused(new PublishedRefusal.NotAuthorized(authorizeAt(requests.getAuthorisationURI())));
        }
    }

    // not closed here: the host's own client would first read to the end of what never ends, and closes it afterwards
    private String textOf(Response response, Instant deadline) throws ResponseException, IOException {
        InputStream body = response.getResponseBodyAsStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] part = new byte[BYTES_AT_ONCE];
        for (int read = body.read(part); read >= 0; read = body.read(part)) {
            text.write(part, 0, read);
            if (clock.instant().isAfter(deadline)) {
                throw new IOException("the answer did not come to its end in time");
            }
        }
        return text.toString(StandardCharsets.UTF_8);
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

    private static String as(AsOf asOf) {
        return asOf.text().isEmpty() ? "" : "&asOf=" + encoded(asOf.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
