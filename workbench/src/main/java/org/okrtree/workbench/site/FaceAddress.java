package org.okrtree.workbench.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.okrtree.workbench.data.Notes;

/** Where people reach a face: at its own server, or at the base URL that an administrator named, behind a proxy. */
public final class FaceAddress {
    private static final String NOTE = "base-url";

    private final Notes notes;
    private final String unlessSaid;

    /**
     * Makes the address.
     *
     * @param unlessSaid the base URL as long as no administrator names another, without a slash at the end
     */
    public FaceAddress(Notes notes, String unlessSaid) {
        this.notes = notes;
        this.unlessSaid = unlessSaid;
    }

    /** The address that stands in mails, exports and other products, without a slash at the end. */
    public String baseUrl() {
        return notes.about(NOTE).filter(said -> !said.isEmpty()).orElse(unlessSaid);
    }

    /** The path before all others, such as {@code /jira}. */
    public String contextPath() {
        return URI.create(unlessSaid).getPath();
    }

    /** Another base URL from now on; empty for the one that the face began with. Only what {@link #whyNot} finds nothing against. */
    public void isNow(String baseUrl) {
        notes.keep(NOTE, baseUrl);
    }

    /** Why this cannot be a base URL, as the key of a text. The path has to be the context path: pages link to it. */
    public Optional<String> whyNot(String baseUrl) {
        try {
            URI uri = new URI(baseUrl);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
                return Optional.of("base-url.refused.form");
            }
            return contextPath().equals(uri.getPath()) ? Optional.empty() : Optional.of("base-url.refused.path");
        } catch (URISyntaxException e) {
            return Optional.of("base-url.refused.form");
        }
    }
}
