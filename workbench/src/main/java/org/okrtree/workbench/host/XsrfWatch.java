package org.okrtree.workbench.host;

import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sees a servlet that did what a form asked for, though the form did not bring the token of its browser. The products leave
 * the check to the servlet; one that forgets it obeys the page of any other site.
 */
final class XsrfWatch {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FIRST_ERROR = 400;

    private final Optional<XsrfTokenValidator> validator;
    private final Consumer<String> problems;

    XsrfWatch(HostSettings settings, Consumer<String> problems) {
        this.validator = Optional.ofNullable(settings.services().get(XsrfTokenValidator.class))
                .map(XsrfTokenValidator.class::cast);
        this.problems = problems;
    }

    /** Records the request that was answered, if it should have been refused. */
    void look(String path, HttpServletRequest request, HttpServletResponse response) {
        boolean done = response.getStatus() < FIRST_ERROR && !READING.contains(request.getMethod());
        if (done && RestGuard.couldBeOfAForm(request.getContentType()) && !hasToken(request)) {
            problems.accept("The servlet at " + path + " did what a " + request.getMethod()
                    + " without the token of its browser asked for: the page of any other site can send that. Ask the"
                    + " XsrfTokenValidator first, and answer 403.");
        }
    }

    private boolean hasToken(HttpServletRequest request) {
        return "no-check".equals(request.getHeader("X-Atlassian-Token"))
                || validator
                        .map(one -> one.validateFormEncodedToken(request))
                        .orElseGet(() -> request.getParameter("atl_token") != null);
    }
}
