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

    /** The drop-downs of a toolbar: its sections, with the entries that name a section by its key alone. */
    List<LinkGroup> menus(String location, Map<String, Object> context);

    /** The panels of a location whose conditions hold; one that fails is an error box. */
    List<Panel> panels(String location, Map<String, Object> context);

    /** The tabs under Activity of an issue; the one that was chosen has its body. Issues are as plugins see them. */
    default List<Panel> issueTabs(Object issue, String chosen) {
        return List.of();
    }

    /**
     * Tells plugins that somebody has another user key or user name from now on.
     *
     * @return the modules that could not follow; none when all did
     */
    default List<String> follow(UserChange change) {
        return List.of();
    }

    /** The {@code link} and {@code script} elements of these contexts and of all that was asked for while the page was drawn. */
    String head(List<String> contexts);
}
