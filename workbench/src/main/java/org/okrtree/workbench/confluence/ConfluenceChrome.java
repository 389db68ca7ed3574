package org.okrtree.workbench.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.AdministrationMenu;
import org.okrtree.workbench.site.AppPages;
import org.okrtree.workbench.site.Chrome;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.FaceAddress;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.Link;
import org.okrtree.workbench.site.LinkGroup;
import org.okrtree.workbench.site.ServerZone;

/** Menus and frame of the Confluence face. */
final class ConfluenceChrome implements Chrome {
    static final String ADMINISTRATORS = "confluence-administrators";
    private static final int DEEPEST_INDENT = 3;

    private final ConfluenceData data;
    private final Extensions extensions;
    private final ReadOnlyMode mode;
    private final String contextPath;
    private final FaceAddress address;

    ConfluenceChrome(ConfluenceData data, Extensions extensions, ReadOnlyMode mode, FaceAddress address) {
        this.mode = mode;
        this.data = data;
        this.extensions = extensions;
        this.address = address;
        this.contextPath = address.contextPath();
    }

    @Override
    public String product() {
        return "confluence";
    }

    @Override
    public String contextPath() {
        return contextPath;
    }

    @Override
    public String siteName() {
        return data.notes().about("site-name").orElse("Confluence");
    }

    @Override
    public String loginPath() {
        return "/login.action";
    }

    @Override
    public List<Link> navigation(Exchange exchange) {
        String path = exchange.request().getServletPath();
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                "space-directory",
                exchange.text("nav.spaces"),
                contextPath + "/spaces",
                path.startsWith("/spaces") || path.startsWith("/display") || path.startsWith("/pages")));
        links.addAll(extensions.links("system.header/left", Map.of()));
        return links;
    }

    @Override
    public Link create(Exchange exchange) {
        Object space = exchange.request().getAttribute(Space.class.getName());
        List<Space> writable = data.spaces().stream()
                .filter(one -> !mode.isReadOnlyAccessModeEnabled()
                        && data.access().may(exchange.person().key(), May.EDIT, one.id()))
                .toList();
        String key = space instanceof Space current && writable.contains(current)
                ? current.key()
                : writable.stream().map(Space::key).findFirst().orElse("");
        return new Link(
                "create-page-button",
                exchange.text("nav.create"),
                key.isEmpty() ? "" : contextPath + "/pages/createpage.action?spaceKey=" + key,
                false);
    }

    @Override
    public List<LinkGroup> administration(Exchange exchange) {
        List<LinkGroup> groups = new ArrayList<>();
        List<Link> system = new ArrayList<>(AdministrationMenu.links(exchange, contextPath));
        system.addAll(AdminPages.entries(exchange, contextPath));
        groups.add(new LinkGroup(exchange.text("admin.system"), system));
        groups.add(AppPages.menu(exchange, contextPath));
        groups.addAll(extensions.groups("system.admin", Map.of()));
        return groups;
    }

    @Override
    public List<LinkGroup> sidebar(Exchange exchange) {
        if (!(exchange.request().getAttribute(Space.class.getName()) instanceof Space space)) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        List<WikiPage> pages = data.pages(space.id());
        below(0, 0, pages, links);
        return List.of(new LinkGroup(exchange.text("nav.pages"), links));
    }

    /** Marks the request as one for a page of this space, so that its pages stand at the left. */
    static void isIn(Exchange exchange, Space space) {
        exchange.request().setAttribute(Space.class.getName(), space);
    }

    private void below(long parent, int depth, List<WikiPage> pages, List<Link> links) {
        for (WikiPage page : pages) {
            if (page.parentId() == parent) {
                links.add(new Link(
                        "page-" + page.id(),
                        page.title(),
                        contextPath + PageAddress.of(page),
                        false,
                        Math.min(depth, DEEPEST_INDENT)));
                below(page.id(), depth + 1, pages, links);
            }
        }
    }

    @Override
    public List<String> contexts(Layout.Kind kind) {
        return kind == Layout.Kind.ADMIN ? List.of("atl.admin") : List.of("atl.general");
    }

    @Override
    public Map<String, String> metas() {
        return Map.of("access-mode", mode.getAccessMode().name());
    }

    @Override
    public String notice(Exchange exchange) {
        return mode.isReadOnlyAccessModeEnabled() ? exchange.text("read-only.notice") : "";
    }

    @Override
    public boolean isAdmin(Person person) {
        return data.directory().groupsOf(person.key()).contains(ADMINISTRATORS);
    }

    @Override
    public Directory directory() {
        return data.directory();
    }

    @Override
    public FaceAddress address() {
        return address;
    }

    @Override
    public MovableClock clock() {
        return data.clock();
    }

    @Override
    public ServerZone zone() {
        return new ServerZone(data.notes());
    }
}
