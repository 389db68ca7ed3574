package org.okrtree.workbench.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.CurrentPerson;

/**
 * The application link to the Jira face: every request is real HTTP and speaks for the person who reads. Somebody whom
 * Jira does not know, and nobody, has to give credentials first. Tests point it elsewhere or cut it.
 */
public final class LinkToJira implements ApplicationLinkService {
    private final URI displayUrl;
    private final String secret;
    private final Predicate<String> jiraKnows;
    private volatile Optional<URI> rpcUrl;

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
        this.rpcUrl = Optional.of(jira);
    }

    /** Sends requests elsewhere from now on. */
    public void pointTo(URI elsewhere) {
        rpcUrl = Optional.of(elsewhere);
    }

    /** There is no link from now on. */
    public void cut() {
        rpcUrl = Optional.empty();
    }

    /** The link is as it was made. */
    public void mend() {
        rpcUrl = Optional.of(displayUrl);
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return type == JiraApplicationType.class ? rpcUrl.map(Link::new).orElse(null) : null;
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
            if (name.isEmpty()) {
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
