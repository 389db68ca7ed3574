package org.okrtree.workbench.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.CurrentPerson;

/**
 * The application link to the Jira face: every request is real HTTP and speaks for the person who reads. Somebody whom
 * Jira does not know, and nobody, has to give credentials first. Its state is changed while it runs, by an administrator or a
 * test; tests also point it elsewhere.
 */
public final class LinkToJira implements ApplicationLinkService, AutoCloseable {
    private final URI displayUrl;
    private final String secret;
    private final Predicate<String> jiraKnows;
    private final JiraInTrouble trouble = new JiraInTrouble(this::state);
    private final Socket nobody = boundOnly();
    private volatile LinkState state = LinkState.WORKS;
    private volatile Optional<URI> elsewhere = Optional.empty();

    /**
     * Makes the link.
     *
     * @param jira the Jira face with its context path
     * @param jiraKnows whether Jira has an account of this user name
     */
    public LinkToJira(URI jira, String secret, Predicate<String> jiraKnows) {
        this.displayUrl = jira;
        this.secret = secret;
        this.jiraKnows = jiraKnows;
    }

    // bound and not listening: whoever connects is told at once that nobody is there, and nobody else gets the port
    private static Socket boundOnly() {
        try {
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the link is like. */
    public LinkState state() {
        return state;
    }

    /** The link is like this from now on. */
    public void become(LinkState other) {
        elsewhere = Optional.empty();
        state = other;
    }

    /** Sends requests elsewhere from now on. */
    public void pointTo(URI other) {
        become(LinkState.WORKS);
        elsewhere = Optional.of(other);
    }

    /** There is no link from now on. */
    public void cut() {
        become(LinkState.ABSENT);
    }

    /** The link is as it was made. */
    public void mend() {
        become(LinkState.WORKS);
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return type == JiraApplicationType.class && state != LinkState.ABSENT ? new Link(rpcUrl()) : null;
    }

    private URI rpcUrl() {
        if (state == LinkState.DOWN) {
            return URI.create("http://localhost:" + nobody.getLocalPort() + "/jira");
        }
        return state.reachesJira() ? elsewhere.orElse(displayUrl) : trouble.address();
    }

    @Override
    public void close() throws IOException {
        nobody.close();
        trouble.close();
    }

    private final class Link implements ApplicationLink {
        private final URI rpc;

        private Link(URI rpc) {
            this.rpc = rpc;
        }

        @Override
        public URI getDisplayUrl() {
            return displayUrl;
        }

        @Override
        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
            return new Requests(rpc);
        }
    }

    private final class Requests implements ApplicationLinkRequestFactory {
        private final URI rpc;

        private Requests(URI rpc) {
            this.rpc = rpc;
        }

        @Override
        public ApplicationLinkRequest createRequest(Request.MethodType method, String url)
                throws CredentialsRequiredException {
            Optional<String> name = CurrentPerson.get().map(Person::name).filter(jiraKnows);
            if (name.isEmpty() || state == LinkState.WANTS_AUTHORIZATION) {
                throw new CredentialsRequiredException(this, "You do not have an authorized access token for Jira");
            }
            URI target = url.matches("https?:.*")
                    ? URI.create(url)
                    : URI.create(rpc.toString().replaceAll("/$", "") + "/" + url.replaceAll("^/+", ""));
            return new LinkRequest(method.name(), target, secret, name.get());
        }

        @Override
        public URI getAuthorisationURI() {
            return URI.create(displayUrl + "/login.jsp?os_destination=%2F");
        }
    }
}
