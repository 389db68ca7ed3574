package org.okrtree.workbench.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.jira.ProjectPages.ContextOfProject;
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

/** Menus and frame of the Jira face. */
final class JiraChrome implements Chrome {
    static final String ADMINISTRATORS = "jira-administrators";

    /** Where plugins put entries into the sidebar of a project. */
    static final String SIDEBAR_OF_PLUGINS = "jira.project.sidebar.plugins.navigation";

    private final JiraData data;
    private final Extensions extensions;
    private final ContextOfProject context;
    private final String contextPath;
    private final FaceAddress address;

    JiraChrome(JiraData data, Extensions extensions, ContextOfProject context, FaceAddress address) {
        this.data = data;
        this.extensions = extensions;
        this.context = context;
        this.address = address;
        this.contextPath = address.contextPath();
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
        boolean inProject = path.startsWith("/projects") || path.startsWith("/browse") || isBoard(path);
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                "nav-dashboard",
                exchange.text("nav.dashboard"),
                contextPath + "/secure/Dashboard.jspa",
                path.startsWith("/secure/Dashboard.jspa")));
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
        List<Link> system = new ArrayList<>(AdministrationMenu.links(exchange, contextPath));
        system.add(new Link(AdminPages.MAIL_LINK, exchange.text("mail.title"), contextPath + "/admin/mail", false));
        groups.add(new LinkGroup(exchange.text("admin.system"), system));
        groups.add(AppPages.menu(exchange, contextPath));
        groups.addAll(extensions.groups("admin_plugins_menu", Map.of()));
        return groups;
    }

    @Override
    public List<LinkGroup> sidebar(Exchange exchange) {
        return project(exchange)
                .filter(project -> may(exchange.person(), May.BROWSE, project))
                .map(project -> sidebar(exchange, project))
                .orElse(List.of());
    }

    private List<LinkGroup> sidebar(Exchange exchange, Project project) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                "project-summary",
                exchange.text("project.summary"),
                contextPath + "/projects/" + project.key(),
                false));
        links.add(new Link("project-board", exchange.text("board"), contextPath + BoardPages.address(project), false));
        links.add(new Link(
                "project-issues",
                exchange.text("nav.issues"),
                contextPath + "/issues/?jql=project+%3D+" + project.key(),
                false));
        links.addAll(extensions.links(SIDEBAR_OF_PLUGINS, context.of(project, exchange.person())));
        return List.of(new LinkGroup(project.name(), links));
    }

    private Optional<Project> project(Exchange exchange) {
        String path = exchange.request().getServletPath();
        if (isBoard(path)) {
            return exchange.number("rapidView").flatMap(data::project);
        }
        return path.startsWith("/projects/") ? data.project(path.substring("/projects/".length())) : Optional.empty();
    }

    private static boolean isBoard(String path) {
        return path.equals("/secure/RapidBoard.jspa");
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

    boolean may(Person person, May may, Project project) {
        return data.access().may(person.key(), may, project.id());
    }
}
