package org.okrtree.workbench.site;

import java.util.List;
import java.util.Map;

/** What plugins add to the pages of a face, for the person and in the language of the request that runs. */
public interface Extensions {
    /** The app whose extensions these are. */
    default Apps apps() {
        return Apps.NONE;
    }

    /** A page begins: what an earlier one on this thread asked for is forgotten. */
    void beginPage();

    /** The entries of a section whose conditions hold. */
    List<Link> links(String section, Map<String, Object> context);

    /** The entries of an administration menu, grouped by its sections. */
    List<LinkGroup> groups(String location, Map<String, Object> context);

    /** The panels of a location whose conditions hold; one that fails is an error box. */
    List<Panel> panels(String location, Map<String, Object> context);

    /** The {@code link} and {@code script} elements of these contexts and of all that was asked for while the page was drawn. */
    String head(List<String> contexts);
}
