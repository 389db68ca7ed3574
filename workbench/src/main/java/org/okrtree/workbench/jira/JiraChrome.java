package org.okrtree.workbench.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.site.AppPages;
import org.okrtree.workbench.site.Chrome;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.Link;
import org.okrtree.workbench.site.LinkGroup;

/** Menus and frame of the Jira face. */
final class JiraChrome implements Chrome {
    static final String ADMINISTRATORS = "jira-administrators";

    private final JiraData data;
    private final Extensions extensions;
    private final String contextPath;

    JiraChrome(JiraData data, Extensions extensions, String contextPath) {
        this.data = data;
        this.extensions = extensions;
        this.contextPath = contextPath;
    }

    @Override
    public String product() {
        return "jira";
    }

    @Override
    public String contextPath() {
        return contextPath;
    }

    @Override
    public String siteName() {
        return data.notes().about("site-name").orElse("Jira");
    }

    @Override
    public String loginPath() {
        return "/login.jsp";
    }

    @Override
    public List<Link> navigation(Exchange exchange) {
        String path = exchange.request().getServletPath();
        boolean inProject = path.startsWith("/projects") || path.startsWith("/browse");
        List<Link> links = new ArrayList<>();
        links.add(new Link("nav-projects", exchange.text("nav.projects"), contextPath + "/projects", inProject));
        links.add(new Link(
                "nav-issues", exchange.text("nav.issues"), contextPath + "/issues/", path.startsWith("/issues")));
        links.addAll(extensions.links("system.top.navigation.bar", Map.of()));
        return links;
    }

    @Override
    public Link create(Exchange exchange) {
        boolean may = data.projects().stream().anyMatch(project -> may(exchange.person(), May.EDIT, project));
        return new Link("create", exchange.text("nav.create"), may ? contextPath + "/secure/CreateIssue" : "", false);
    }

    @Override
    public List<LinkGroup> administration(Exchange exchange) {
        List<LinkGroup> groups = new ArrayList<>();
        groups.add(new LinkGroup(
                exchange.text("admin.system"),
                List.of(new Link("host-people", exchange.text("admin.people"), contextPath + "/admin/people", false))));
        groups.add(AppPages.menu(exchange, contextPath));
        groups.addAll(extensions.groups("admin_plugins_menu", Map.of()));
        return groups;
    }

    @Override
    public List<LinkGroup> sidebar(Exchange exchange) {
        return List.of();
    }

    @Override
    public List<String> contexts(Layout.Kind kind) {
        return kind == Layout.Kind.ADMIN ? List.of("atl.admin") : List.of("atl.general");
    }

    @Override
    public boolean isAdmin(Person person) {
        return data.directory().groupsOf(person.key()).contains(ADMINISTRATORS);
    }

    @Override
    public Directory directory() {
        return data.directory();
    }

    boolean may(Person person, May may, Project project) {
        return data.access().may(person.key(), may, project.id());
    }
}
