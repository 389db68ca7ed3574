package org.okrtree.workbench.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Theme;

/** Who asks, on the thread that answers. */
public final class CurrentPerson {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<Person> WITHOUT_REQUEST = new ThreadLocal<>();
    private static final String PERSON = CurrentPerson.class.getName();

    private CurrentPerson() {}

    /** The person of the running request; empty when nobody is signed in or nothing runs. */
    public static Optional<Person> get() {
        return Optional.ofNullable(REQUEST.get())
                .flatMap(CurrentPerson::of)
                .or(() -> Optional.ofNullable(WITHOUT_REQUEST.get()));
    }

    /** The person of a request; empty when nobody is signed in. */
    public static Optional<Person> of(HttpServletRequest request) {
        return Optional.ofNullable((Person) request.getAttribute(PERSON));
    }

    /** The running request; empty outside of one. */
    public static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(REQUEST.get());
    }

    /** The language to answer in: the person's, else what the browser wishes, else the host's. */
    public static Locale locale() {
        return Optional.ofNullable(REQUEST.get())
                .map(CurrentPerson::localeOf)
                .or(() -> get().map(Person::language))
                .orElse(Texts.LANGUAGES.get(0));
    }

    /** The same for a request that may run elsewhere. */
    public static Locale localeOf(HttpServletRequest request) {
        return of(request).map(Person::language).orElseGet(() -> Texts.bestOf(Collections.list(request.getLocales())));
    }

    static Theme themeOf(HttpServletRequest request) {
        return of(request).map(Person::theme).orElse(Theme.LIGHT);
    }

    static void begin(HttpServletRequest request, Optional<Person> person) {
        request.setAttribute(PERSON, person.orElse(null));
        REQUEST.set(request);
    }

    static void end() {
        REQUEST.remove();
    }

    static void isActing(Person person) {
        WITHOUT_REQUEST.set(person);
    }

    static void actsNoMore() {
        WITHOUT_REQUEST.remove();
    }
}
