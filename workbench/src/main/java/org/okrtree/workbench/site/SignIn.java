package org.okrtree.workbench.site;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;

/**
 * Finds out who asks: by a personal token, by the word of the linked face, or by the session of a browser. A wrong token
 * and a password in the header are refused, as the products do.
 */
public final class SignIn implements Filter {
    /** The header in which the linked face names the person by user name. */
    public static final String LINKED_PERSON = "X-Workbench-Linked-Person";

    /** The header with the word that only the two faces know. */
    public static final String LINK_SECRET = "X-Workbench-Link-Secret";

    private static final String SESSION = "person";
    private static final String BEARER = "Bearer ";

    private final Directory directory;
    private final String linkSecret;
    private final Extensions extensions;

    /**
     * Makes the filter.
     *
     * @param linkSecret what the linked face sends along; empty when no face is trusted
     */
    public SignIn(Directory directory, String linkSecret, Extensions extensions) {
        this.extensions = extensions;
        this.directory = directory;
        this.linkSecret = linkSecret;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String authorization = asked.getHeader("Authorization");
        boolean linked = asked.getHeader(LINK_SECRET) != null;
        Optional<Person> person =
                authorization != null ? byToken(authorization) : linked ? byLink(asked) : bySession(asked);
        if ((authorization != null || linked) && person.isEmpty()) {
            answer.setHeader("WWW-Authenticate", "Bearer");
            answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        CurrentPerson.begin(asked, person);
        extensions.beginPage();
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentPerson.end();
        }
    }

    /** Opens a session for the person. */
    static void open(HttpServletRequest request, Person person) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SESSION, person.key());
    }

    /** Ends the session, if there is one. */
    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<Person> byToken(String authorization) {
        return authorization.startsWith(BEARER)
                ? directory
                        .byToken(authorization.substring(BEARER.length()).strip())
                        .filter(Person::active)
                : Optional.empty();
    }

    private Optional<Person> byLink(HttpServletRequest request) {
        String name = request.getHeader(LINKED_PERSON);
        return linkSecret.isEmpty() || !linkSecret.equals(request.getHeader(LINK_SECRET)) || name == null
                ? Optional.empty()
                : directory.byName(name).filter(Person::active);
    }

    private Optional<Person> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(SESSION))
                        .flatMap(key -> directory.byKey(key.toString()))
                        .filter(Person::active);
    }
}
