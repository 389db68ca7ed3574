package org.okrtree.workbench.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.site.AppPages;
import org.okrtree.workbench.site.Assets;
import org.okrtree.workbench.site.BackupPages;
import org.okrtree.workbench.site.CommonPages;
import org.okrtree.workbench.site.ContentPolicy;
import org.okrtree.workbench.site.Decorator;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.FaceAddress;
import org.okrtree.workbench.site.FaceServer;
import org.okrtree.workbench.site.KeptSettings;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.PeoplePages;
import org.okrtree.workbench.site.Routes;
import org.okrtree.workbench.site.SalServices;
import org.okrtree.workbench.site.SignIn;
import org.okrtree.workbench.site.Templates;

/** Spaces and pages with what plugins add, behind one HTTP server. */
public final class ConfluenceFace {
    private final FaceServer server;
    private final ConfluenceChrome chrome;
    private final LinkToJira link;
    private final ReadOnlyMode readOnlyMode;
    private final KeptSettings settings;
    private final PdfExport pdf = new PdfExport();

    /**
     * Puts the pages into the server, which is started by the caller.
     *
     * @param clock how long macros take is read from it
     */
    public ConfluenceFace(
            FaceServer server,
            ConfluenceData data,
            FaceAddress address,
            Extensions extensions,
            Macros macros,
            Blueprints blueprints,
            Assets assets,
            LinkToJira link) {
        this.server = server;
        this.link = link;
        this.settings = new KeptSettings(data.notes());
        this.readOnlyMode = new ReadOnlyMode(data.notes());
        this.chrome = new ConfluenceChrome(data, extensions, readOnlyMode, address);
        Layout layout = new Layout(chrome, new Templates(), extensions, assets);
        Routes routes = new Routes(layout, chrome.loginPath());
        new CommonPages(chrome).addTo(routes);
        new PeoplePages(chrome, new WikiAccounts(data)).addTo(routes);
        new BackupPages(chrome, data.database(), data::forget).addTo(routes);
        new AppPages(chrome, extensions.apps()).addTo(routes);
        PageTexts texts = new PageTexts(data, macros, address, data.clock());
        Reach reach = new Reach(data, readOnlyMode);
        new WikiPages(data, texts, reach, blueprints, pdf).addTo(routes);
        new MacroBrowser(data, macros, texts, reach).addTo(routes);
        new MailAndFeed(data, texts, reach).addTo(routes);
        new AdminPages(chrome, link, readOnlyMode).addTo(routes);
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

    /** Whether changes are refused, to be turned on and off. */
    public ReadOnlyMode readOnlyMode() {
        return readOnlyMode;
    }

    /** What a plugin finds here, by interface. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> all = new HashMap<>();
        all.put(ApplicationLinkService.class, link);
        all.put(AccessModeService.class, readOnlyMode);
        all.put(PluginSettingsFactory.class, settings);
        all.putAll(SalServices.of(chrome, ConfluenceChrome.ADMINISTRATORS));
        return all;
    }
}
