package org.okrtree.workbench.site;

import java.util.List;
import java.util.Optional;

/** The page on which administrators see, stop and start the app, and cannot upload another one: as it is after installing. */
public final class AppPages {
    /** With this the products show the upload. */
    public static final String UPLOAD_SETTING = "-Dupm.plugin.upload.enabled=true";

    /** With this the products take a jar without a signature; for test systems only. */
    public static final String SIGNATURE_SETTING = "-Datlassian.upm.signature.check.disabled=true";

    private static final String ADDRESS = "/admin/apps";

    private final Chrome chrome;
    private final Apps apps;

    /** Makes the page of a face. */
    public AppPages(Chrome chrome, Apps apps) {
        this.chrome = chrome;
        this.apps = apps;
    }

    /** The entry of the administration. */
    public static LinkGroup menu(Exchange exchange, String contextPath) {
        String label = exchange.text("apps.title");
        return new LinkGroup(
                exchange.text("apps.menu"), List.of(new Link("host-apps", label, contextPath + ADDRESS, false)));
    }

    /** Adds the addresses. */
    public void addTo(Routes routes) {
        routes.get(ADDRESS, exchange -> forAdministrators(exchange, () -> page(exchange, "")))
                .post(ADDRESS + "/enable", exchange -> forAdministrators(exchange, () -> enable(exchange)))
                .post(ADDRESS + "/disable", exchange -> forAdministrators(exchange, this::disable))
                .post(ADDRESS + "/upload", exchange -> forAdministrators(exchange, () -> refuseUpload(exchange)));
    }

    private interface Page {
        Answer answer();
    }

    private Answer forAdministrators(Exchange exchange, Page page) {
        return chrome.isAdmin(exchange.person()) ? page.answer() : new Answer.NotAllowed();
    }

    private Answer.Page page(Exchange exchange, String refusal) {
        return Answer.page(exchange.text("apps.title"), "apps.vm")
                .with("apps", apps.installed().stream().toList())
                .with("refusal", refusal)
                .with("chosen", "host-apps")
                .as(Layout.Kind.ADMIN);
    }

    private Answer enable(Exchange exchange) {
        Optional<String> refusal = apps.enable();
        return refusal.isEmpty()
                ? new Answer.Redirect(ADDRESS)
                : page(exchange, refusal.get()).withStatus(409);
    }

    private Answer disable() {
        apps.disable();
        return new Answer.Redirect(ADDRESS);
    }

    private Answer refuseUpload(Exchange exchange) {
        return page(exchange, exchange.text("apps.upload.refused", UPLOAD_SETTING, SIGNATURE_SETTING))
                .withStatus(403);
    }
}
