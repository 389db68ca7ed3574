package org.okrtree.workbench.site;

import java.util.List;
import java.util.stream.Stream;

/** The pages of the administration that both faces have. */
public final class AdministrationMenu {
    private AdministrationMenu() {}

    /** Their entries. */
    public static List<Link> links(Exchange exchange, String contextPath) {
        return Stream.of("admin.people", "admin.groups", "admin.time", "admin.base-url", "admin.backup")
                .map(key -> {
                    String page = key.substring("admin.".length());
                    return new Link("host-" + page, exchange.text(key), contextPath + "/admin/" + page, false);
                })
                .toList();
    }
}
