package org.okrtree.workbench.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import java.util.HashMap;
import java.util.Map;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.site.AppPages;
import org.okrtree.workbench.site.Assets;
import org.okrtree.workbench.site.CommonPages;
import org.okrtree.workbench.site.ContentPolicy;
import org.okrtree.workbench.site.Decorator;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.FaceServer;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.Routes;
import org.okrtree.workbench.site.SalServices;
import org.okrtree.workbench.site.SignIn;
import org.okrtree.workbench.site.Templates;

/** Spaces and pages with what plugins add, behind one HTTP server. */
public final class ConfluenceFace {
    private final FaceServer server;
    private final ConfluenceChrome chrome;
    private final LinkToJira link;
    private final PdfExport pdf = new PdfExport();

    /** Puts the pages into the server, which is started by the caller. */
    public ConfluenceFace(
            FaceServer server,
            ConfluenceData data,
            Extensions extensions,
            Macros macros,
            Assets assets,
            LinkToJira link) {
        this.server = server;
        this.link = link;
        this.chrome = new ConfluenceChrome(data, extensions, server.context().getContextPath());
        Layout layout = new Layout(chrome, new Templates(), extensions, assets);
        Routes routes = new Routes(layout, chrome.loginPath());
        new CommonPages(chrome).addTo(routes);
        new AppPages(chrome, extensions.apps()).addTo(routes);
        new WikiPages(data, macros, pdf, chrome.contextPath()).addTo(routes);
        server.filter(new ContentPolicy(), "/*")
                .filter(new SignIn(data.directory(), "", extensions), "/*")
                .filter(new Decorator(layout), "/plugins/servlet/*")
                .servlet(assets, "/s/*")
                .servlet(routes, "/");
    }

    /** Where somebody who is not signed in is sent, below the context path. */
    public String loginPath() {
        return chrome.loginPath();
    }

    /** Whether Chinese is in PDFs: a font for it was found. */
    public boolean printsChinese() {
        return pdf.hasFont();
    }

    /** What a plugin finds here, by interface. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> all = new HashMap<>();
        all.put(ApplicationLinkService.class, link);
        all.putAll(SalServices.of(chrome, ConfluenceChrome.ADMINISTRATORS));
        return all;
    }
}
