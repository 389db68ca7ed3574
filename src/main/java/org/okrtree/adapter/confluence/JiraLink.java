package org.okrtree.adapter.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.published.PublishedDocuments;
import org.okrtree.domain.published.PublishedRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to Jira over the application link, in the reader's own name. The thread of the page never goes it: a few threads of ours do, and
 * whoever waits for them leaves when the time is over. So a Jira that hangs takes no thread of Confluence.
 */
public final class JiraLink {
    private static final Logger LOG = LoggerFactory.getLogger(JiraLink.class);
    private static final String BASE = "/rest/okr/1/";
    private static final int MILLISECONDS_TO_CONNECT = 1000;
    private static final int BYTES_AT_ONCE = 8192;
    private static final String NO_SUCH_CYCLE = new PublishedRefusal.NoSuchCycle("?").key();
    private static final String NO_RUNNING_CYCLE = new PublishedRefusal.NoSuchCycle("").key();

    private final ApplicationLinkService links;
    private final ThreadLocalDelegateExecutorFactory executors;
    private final ExecutorService workers;
    private final PublishedDocuments documents;
    private final Breaker breaker;
    private final LinkDiary diary;
    private final Clock clock;

    public JiraLink(
            ApplicationLinkService links,
            ThreadLocalDelegateExecutorFactory executors,
            ExecutorService workers,
            PublishedDocuments documents,
            Breaker breaker,
            LinkDiary diary,
            Clock clock) {
        this.links = links;
        this.executors = executors;
        this.workers = workers;
        this.documents = documents;
        this.breaker = breaker;
        this.diary = diary;
        this.clock = clock;
    }

    /** Where a reader finds Jira; empty without a link. */
    Optional<String> displayAddress() {
        return link().map(link -> link.getDisplayUrl().toString());
    }

    /**
     * Asks for a document, as whoever reads now.
     *
     * @param document address below our REST root
     * @param etag of what is there already; empty for nothing
     * @param patience how long the answer is waited for
     */
    Reply get(String document, String etag, Duration patience) {
        if (link().isEmpty()) {
            return new Reply.Refused(new PublishedRefusal.NotLinked());
        }
        if (patience.isZero() || !breaker.mayAsk()) {
            return new Reply.Refused(new PublishedRefusal.NoAnswer());
        }
        Reply reply = waited(document, etag, patience);
        boolean isSilent = reply instanceof Reply.Refused no && no.why() instanceof PublishedRefusal.NoAnswer;
        if (isSilent) {
            breaker.failed();
        } else {
            breaker.answered();
        }
        if (reply instanceof Reply.Refused no && !(no.why() instanceof PublishedRefusal.NoSuchCycle)) {
            diary.note(no.why());
        }
        return reply;
    }

    private Reply waited(String document, String etag, Duration patience) {
        Instant deadline = clock.instant().plus(patience);
        Future<Reply> answer;
        try {
            answer = executors.createExecutorService(workers).submit(() -> ask(document, etag, patience, deadline));
        } catch (RejectedExecutionException allAreWaiting) {
            LOG.warn("nobody is free to ask Jira for {}", document);
            return new Reply.Refused(new PublishedRefusal.NoAnswer());
        }
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLate) {
            answer.cancel(true);
            LOG.warn("Jira did not answer {} within {}", document, patience);
            return new Reply.Refused(new PublishedRefusal.NoAnswer());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Refused(new PublishedRefusal.NoAnswer());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error defect) {
                throw defect;
            }
            throw new IllegalStateException("Jira could not be asked for " + document, failed.getCause());
        }
    }

    private Reply ask(String document, String etag, Duration patience, Instant deadline) {
        ApplicationLinkRequestFactory requests =
                link().map(ApplicationLink::createAuthenticatedRequestFactory).orElse(null);
        if (requests == null) {
            return new Reply.Refused(new PublishedRefusal.NotLinked());
        }
        try {
            ApplicationLinkRequest request = requests.createRequest(Request.MethodType.GET, BASE + document)
                    .setConnectionTimeout(MILLISECONDS_TO_CONNECT)
                    .setSoTimeout(Math.toIntExact(patience.toMillis()));
            return (etag.isEmpty() ? request : request.setHeader("If-None-Match", etag))
                    .execute(new Handler(requests, deadline));
        } catch (CredentialsRequiredException strangerInJira) {
            return new Reply.Refused(
                    new PublishedRefusal.NotAuthorized(authorizeAt(strangerInJira.getAuthorisationURI())));
        } catch (ResponseException noAnswer) {
            LOG.warn("Jira did not answer {}", document, noAnswer);
            return new Reply.Refused(new PublishedRefusal.NoAnswer());
        }
    }

    private final class Handler implements ApplicationLinkResponseHandler<Reply> {
        private final ApplicationLinkRequestFactory requests;
        private final Instant deadline;

        Handler(ApplicationLinkRequestFactory requests, Instant deadline) {
            this.requests = requests;
            this.deadline = deadline;
        }

        @Override
        public Reply handle(Response response) throws ResponseException {
            try {
                return switch (response.getStatusCode()) {
                    case 200 -> new Reply.Fresh(textOf(response, deadline), etag(response));
                    case 304 -> new Reply.Same();
                    case 401 -> credentialsRequired(response);
                    case 403 -> new Reply.Refused(new PublishedRefusal.NotForYou());
                    case 404 -> notFound(response);
                    default -> new Reply.Refused(new PublishedRefusal.NoAnswer());
                };
            } catch (IOException cutOff) {
                LOG.warn("Jira began to answer, and no more", cutOff);
                return new Reply.Refused(new PublishedRefusal.NoAnswer());
            }
        }

        // Every 404 of ours says why; without a reason nobody over there knows the address.
        private Reply notFound(Response response) throws ResponseException, IOException {
            String reason = reason(textOf(response, deadline));
            if (reason.isEmpty()) {
                return new Reply.Refused(new PublishedRefusal.NotUnderstood());
            }
            return new Reply.Refused(
                    reason.equals(NO_SUCH_CYCLE) || reason.equals(NO_RUNNING_CYCLE)
                            ? new PublishedRefusal.NoSuchCycle("")
                            : new PublishedRefusal.NotForYou());
        }

        private String reason(String body) {
            try {
                return documents.reasonOf(body);
            } catch (IllegalArgumentException notOurs) {
                return "";
            }
        }

        @Override
        public Reply credentialsRequired(Response response) {
            return new Reply.Refused(new PublishedRefusal.NotAuthorized(authorizeAt(requests.getAuthorisationURI())));
        }
    }

    // not closed here: the host's own client would first read to the end of what never ends, and closes it afterwards
    private String textOf(Response response, Instant deadline) throws ResponseException, IOException {
        InputStream body = response.getResponseBodyAsStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] part = new byte[BYTES_AT_ONCE];
        for (int read = body.read(part); read >= 0; read = body.read(part)) {
            text.write(part, 0, read);
            if (clock.instant().isAfter(deadline) || Thread.currentThread().isInterrupted()) {
                throw new IOException("the answer did not come to its end in time");
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static String etag(Response response) {
        String etag = response.getHeader("ETag");
        return etag == null ? "" : etag;
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
}
