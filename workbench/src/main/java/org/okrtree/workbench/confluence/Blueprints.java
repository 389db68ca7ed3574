package org.okrtree.workbench.confluence;

import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.data.Space;

/** The pages that can be begun from what plugins wrote. */
public interface Blueprints {
    /** Those that are offered in a space, in the language of the request. */
    List<Blueprint> all(Space space);

    /** The text that a page with this title begins with; empty when there is no such blueprint. */
    Optional<String> text(String key, String title);

    /**
     * One entry of the dialog.
     *
     * @param savedAtOnce whether the page is made without having been edited
     */
    record Blueprint(String key, String name, String description, boolean savedAtOnce) {}
}
