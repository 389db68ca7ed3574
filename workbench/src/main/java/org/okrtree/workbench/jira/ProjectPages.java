package org.okrtree.workbench.jira;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.data.Where;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.Panel;
import org.okrtree.workbench.site.Routes;

/** Projects; a project's page is filled by Jira or, where the address says {@code selectedItem}, by a plugin. */
final class ProjectPages {
    private static final int LONGEST_LIST = 200;

    private final JiraData data;
    private final Extensions extensions;
    private final IssueLines lines;
    private final ContextOfProject context;

    /** What fragments of a project are told, under Jira's names. */
    interface ContextOfProject {
        Map<String, Object> of(Project project, Person person);
    }

    ProjectPages(JiraData data, Extensions extensions, IssueLines lines, ContextOfProject context) {
        this.data = data;
        this.extensions = extensions;
        this.lines = lines;
        this.context = context;
    }

    void addTo(Routes routes) {
        routes.get("/projects", this::projects).get("/projects/{key}", this::project);
    }

    private Answer projects(Exchange exchange) {
        return Answer.page(exchange.text("projects.title"), "jira/projects.vm")
                .with("projects", lines.projects(exchange, May.BROWSE))
                .with("leads", data.directory());
    }

    private Answer project(Exchange exchange) {
        Optional<Project> project =
                data.project(exchange.path("key")).filter(one -> lines.may(exchange, May.BROWSE, one));
        if (project.isEmpty()) {
            return new Answer.NotThere();
        }
        String selected = exchange.form("selectedItem");
        return selected.isEmpty() ? summary(exchange, project.get()) : ofPlugin(exchange, project.get(), selected);
    }

    private Answer summary(Exchange exchange, Project project) {
        List<Sprint> running = data.sprints(project.id()).stream()
                .filter(sprint -> sprint.state() == Sprint.State.ACTIVE)
                .limit(1)
                .toList();
        return Answer.page(project.name(), "jira/project.vm")
                .with("project", project)
                .with("sprints", running)
                .with(
                        "lines",
                        lines.of(lines.seen(exchange.person(), Where.of("i.project_id = ?", project.id()), LONGEST_LIST)
                                .issues()))
                .with("chosen", "project-summary");
    }

    // the place is whatever the plugin wrote into its link: its page is the panels that name this place
    private Answer ofPlugin(Exchange exchange, Project project, String selected) {
        List<Panel> panels = extensions.panels(selected, context.of(project, exchange.person()));
        if (panels.isEmpty()) {
            return new Answer.NotThere();
        }
        String chosen = extensions.links(JiraChrome.SIDEBAR_OF_PLUGINS, context.of(project, exchange.person())).stream()
                .filter(link -> link.url().endsWith("selectedItem=" + selected))
                .map(link -> link.id())
                .findFirst()
                .orElse("");
        return Answer.page(project.name(), "jira/project-item.vm")
                .with("project", project)
                .with("panels", panels)
                .with("chosen", chosen);
    }
}
