package org.okrtree.workbench.site;

import java.util.List;
import java.util.Map;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.data.Person;

/** What is particular about a face's frame: its name, its menus and where its own addresses are. */
public interface Chrome {
    /** The word of the product in class names and file names: {@code jira} or {@code confluence}. */
    String product();

    /** Where the face lives, such as {@code /jira}. */
    String contextPath();

    /** What stands at the top left. */
    String siteName();

    /** The address of the sign-in page, below the context path. */
    String loginPath();

    /** The entries of the header. */
    List<Link> navigation(Exchange exchange);

    /** The entry that creates something; its url is empty when there is none for this person. */
    Link create(Exchange exchange);

    /** The menu of the administration. */
    List<LinkGroup> administration(Exchange exchange);

    /** The menu at the left of a page; empty when the page has none. */
    List<LinkGroup> sidebar(Exchange exchange);

    /** The contexts of scripts and styles that every page of this kind has. */
    List<String> contexts(Layout.Kind kind);

    /** Whether the person administers the product. */
    boolean isAdmin(Person person);

    /** The people of the face. */
    Directory directory();

    /** Where people reach the face. */
    FaceAddress address();

    /** What time it is here. */
    MovableClock clock();

    /** The zone that the administrator chose for whoever chose none. */
    ServerZone zone();

    /** What scripts of every page are told beside the usual: name without {@code ajs-}, and content. */
    default Map<String, String> metas() {
        return Map.of();
    }

    /** A sentence that stands above every page; empty for none. */
    default String notice(Exchange exchange) {
        return "";
    }
}
