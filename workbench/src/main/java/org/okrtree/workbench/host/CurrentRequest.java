package org.okrtree.workbench.host;

import java.util.Locale;
import java.util.Optional;

/** What the host has to know of the request that the current thread answers. */
public interface CurrentRequest {
    /** Key of whoever is signed in; empty for nobody. */
    Optional<String> userKey();

    /** Whether whoever is signed in has a licence for the product; an account alone is not enough for its pages. */
    default boolean isLicensed() {
        return true;
    }

    /** The language of the answer. */
    Locale locale();

    /** The path before all addresses of the face, empty or with a leading slash. */
    String contextPath();
}
