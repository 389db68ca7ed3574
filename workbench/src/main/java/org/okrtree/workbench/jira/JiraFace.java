package org.okrtree.workbench.jira;

import java.util.HashMap;
import java.util.Map;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.site.AppPages;
import org.okrtree.workbench.site.Assets;
import org.okrtree.workbench.site.BackupPages;
import org.okrtree.workbench.site.CommonPages;
import org.okrtree.workbench.site.ContentPolicy;
import org.okrtree.workbench.site.Decorator;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.FaceAddress;
import org.okrtree.workbench.site.FaceServer;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.PeoplePages;
import org.okrtree.workbench.site.Routes;
import org.okrtree.workbench.site.SalServices;
import org.okrtree.workbench.site.SignIn;
import org.okrtree.workbench.site.Templates;

/** Projects and issues with what plugins add, behind one HTTP server. */
public final class JiraFace {
    private final FaceServer server;
    private final JiraServices services;
    private final JiraChrome chrome;

    /**
     * Puts the pages into the server, which is started by the caller.
     *
     * @param linkSecret what the Confluence face sends along to speak for its people
     * @param wikiUrl where that face is
     */
    public JiraFace(
            FaceServer server,
            JiraData data,
            FaceAddress address,
            Extensions extensions,
            JiraPlugins plugins,
            Assets assets,
            String linkSecret,
            String wikiUrl) {
        this.server = server;
        JqlSearch search = new JqlSearch(data, plugins, data.clock());
        Mails mails = new Mails(data.clock());
        IssueDeeds deeds = new IssueDeeds(data, plugins);
        this.services = new JiraServices(data, search, mails, deeds);
        this.chrome = new JiraChrome(data, extensions, services::projectContext, address);
        Layout layout = new Layout(chrome, new Templates(), extensions, assets);
        Routes routes = new Routes(layout, chrome.loginPath());
        new CommonPages(chrome).addTo(routes);
        new PeoplePages(chrome, new JiraAccounts(data, extensions)).addTo(routes);
        new BackupPages(chrome, data.database(), data::forget).addTo(routes);
        new AppPages(chrome, extensions.apps()).addTo(routes);
        IssueLines lines = new IssueLines(data);
        new WalkPages(data.directory(), chrome.loginPath(), wikiUrl).addTo(routes);
        new ProjectPages(data, extensions, lines, services::projectContext).addTo(routes);
        new BoardPages(data, extensions, lines, deeds, services).addTo(routes);
        NavigatorPages navigator = new NavigatorPages(data, search, plugins, lines, services::panelContext);
        navigator.addTo(routes);
        new FilterPages(data.filters(), search, navigator).addTo(routes);
        new DashboardPages(data.dashboard(), plugins).addTo(routes);
        new IssuePages(data, extensions, lines, deeds, services::panelContext).addTo(routes);
        new AdminPages(chrome, mails).addTo(routes);
        server.filter(new ContentPolicy(), "/*")
                .filter(new SignIn(data.directory(), linkSecret, extensions), "/*")
                .filter(new Decorator(layout), "/plugins/servlet/*")
                .servlet(assets, "/s/*")
                .servlet(routes, "/");
    }

    /** Where somebody who is not signed in is sent, below the context path. */
    public String loginPath() {
        return chrome.loginPath();
    }

    /**
     * What a plugin finds here, by interface.
     *
     * @param software whether Jira Software is here, too
     */
    public Map<Class<?>, Object> services(boolean software) {
        Map<Class<?>, Object> all = new HashMap<>(services.byInterface());
        if (software) {
            all.putAll(services.ofJiraSoftware());
        }
        all.putAll(SalServices.of(chrome, JiraChrome.ADMINISTRATORS));
        return all;
    }
}
