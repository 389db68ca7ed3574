package org.okrtree.workbench.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.okrtree.workbench.data.WikiPage;

/** Where a page is, below the context path. */
final class PageAddress {
    private PageAddress() {}

    /** The address that people can read, where the title allows one; else the one with the id, as Confluence does. */
    static String of(WikiPage page) {
        return page.title().matches("[\\p{L}\\p{N} ,_.-]+") ? of(page.space().key(), page.title()) : byId(page.id());
    }

    static String of(String spaceKey, String title) {
        return "/display/" + spaceKey + "/" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    }

    /** The address that a new title does not change. */
    static String byId(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }
}
