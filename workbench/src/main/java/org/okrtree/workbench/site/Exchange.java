package org.okrtree.workbench.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.okrtree.workbench.data.Person;

/** One request, for the code of a page. */
public final class Exchange {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> path;

    Exchange(HttpServletRequest request, HttpServletResponse response, Map<String, String> path) {
        this.request = request;
        this.response = response;
        this.path = path;
    }

    /** What the servlet container knows. */
    public HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    /** The part of the address that stands for a name of the route. */
    public String path(String name) {
        return path.get(name);
    }

    /** What was typed or chosen, without spaces around it; empty when there is nothing. */
    public String form(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A number out of the form or the address; empty when it is none. */
    public Optional<Long> number(String name) {
        String value = form(name);
        return value.matches("\\d{1,18}") ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }

    /** Who asks; routes that are not open are never reached without somebody. */
    public Person person() {
        return CurrentPerson.of(request).orElseThrow();
    }

    /** The language of the answer. */
    public Locale locale() {
        return CurrentPerson.localeOf(request);
    }

    /** One of the host's own texts in that language. */
    public String text(String key, Object... arguments) {
        return Texts.of(locale(), key, arguments);
    }
}
