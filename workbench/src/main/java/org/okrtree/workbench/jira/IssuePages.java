package org.okrtree.workbench.jira;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.IssueType;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.data.Status;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.Routes;

/** Projects and issues: to look at, to write, to push along, to move and to delete. */
final class IssuePages {
    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_SUMMARY = 255;

    private final JiraData data;
    private final Extensions extensions;
    private final PanelContext panelContext;

    /** What the panels of the issue view are told, under Jira's names. */
    interface PanelContext {
        Map<String, Object> of(Issue issue, Person person);
    }

    /** An issue in a list. */
    public record Line(Issue issue, String assignee) {}

    /** A column of a board. */
    public record Column(Status status, List<Line> lines) {}

    /** A sprint that an issue can be put into. */
    public record SprintChoice(Project project, Sprint sprint) {}

    IssuePages(JiraData data, Extensions extensions, PanelContext panelContext) {
        this.data = data;
        this.extensions = extensions;
        this.panelContext = panelContext;
    }

    void addTo(Routes routes) {
        routes.get("/", exchange -> new Answer.Redirect("/projects"))
                .get("/secure/Dashboard.jspa", exchange -> new Answer.Redirect("/projects"))
                .get("/projects", this::projects)
                .get("/projects/{key}", this::project)
                .get("/issues/", this::search)
                .get("/browse/{key}", this::view)
                .get("/secure/CreateIssue", exchange -> createForm(exchange, ""))
                .post("/secure/CreateIssue", this::create)
                .get("/browse/{key}/edit", exchange -> editing(exchange, issue -> editForm(exchange, issue, "")))
                .post("/browse/{key}/edit", exchange -> editing(exchange, issue -> edit(exchange, issue)))
                .post("/browse/{key}/transition", exchange -> editing(exchange, issue -> transition(exchange, issue)))
                .get("/browse/{key}/move", exchange -> editing(exchange, issue -> moveForm(exchange, issue)))
                .post("/browse/{key}/move", exchange -> editing(exchange, issue -> move(exchange, issue)))
                .get("/browse/{key}/delete", exchange -> editing(exchange, issue -> deleteForm(exchange, issue)))
                .post("/browse/{key}/delete", exchange -> editing(exchange, this::delete));
    }

    private interface OfIssue {
        Answer answer(Issue issue);
    }

    private Answer projects(Exchange exchange) {
        return Answer.page(exchange.text("projects.title"), "jira/projects.vm")
                .with("projects", visible(exchange.person()))
                .with("leads", data.directory());
    }

    private Answer project(Exchange exchange) {
        Optional<Project> project = data.project(exchange.path("key")).filter(one -> may(exchange, May.BROWSE, one));
        if (project.isEmpty()) {
            return new Answer.NotThere();
        }
        List<Line> lines = lines(data.search(List.of(project.get().id()), "", Optional.empty(), LONGEST_LIST));
        Optional<Sprint> running = data.sprints(project.get().id()).stream()
                .filter(sprint -> sprint.state() == Sprint.State.ACTIVE)
                .findFirst();
        long sprintId = running.map(Sprint::id).orElse(-1L);
        List<Line> inSprint = lines.stream()
                .filter(line -> line.issue().sprintId() == sprintId)
                .toList();
        return Answer.page(project.get().name(), "jira/project.vm")
                .with("project", project.get())
                .with("sprints", running.map(List::of).orElse(List.of()))
                .with("columns", columns(inSprint))
                .with(
                        "lines",
                        lines.stream().filter(line -> !inSprint.contains(line)).toList());
    }

    private static List<Column> columns(List<Line> lines) {
        return Stream.of(Status.values())
                .map(status -> new Column(
                        status,
                        lines.stream()
                                .filter(line -> line.issue().status() == status)
                                .toList()))
                .toList();
    }

    private Answer search(Exchange exchange) {
        List<Long> projects = visible(exchange.person()).stream()
                .filter(project ->
                        exchange.form("project").isEmpty() || project.key().equals(exchange.form("project")))
                .map(Project::id)
                .toList();
        Optional<Status> status = Stream.of(Status.values())
                .filter(one -> one.name().equals(exchange.form("status")))
                .findFirst();
        List<Issue> found = data.search(projects, exchange.form("text"), status, LONGEST_LIST);
        return Answer.page(exchange.text("issues.title"), "jira/issues.vm")
                .with("lines", lines(found))
                .with("text", exchange.form("text"))
                .with("chosenStatus", exchange.form("status"))
                .with("chosenProject", exchange.form("project"))
                .with("statuses", Status.values())
                .with("projects", visible(exchange.person()));
    }

    private Answer view(Exchange exchange) {
        String key = exchange.path("key");
        if (data.project(key).isPresent()) {
            return new Answer.Redirect("/projects/" + key);
        }
        Optional<Issue> found = seen(exchange);
        if (found.isEmpty()) {
            return new Answer.NotThere();
        }
        Issue issue = found.get();
        if (!issue.key().equals(key)) {
            return new Answer.Redirect("/browse/" + issue.key());
        }
        return Answer.page("[" + issue.key() + "] " + issue.summary(), "jira/issue.vm")
                .inContext("jira.view.issue")
                .with("issue", issue)
                .with("people", data.directory())
                .with("sprint", sprintOf(issue))
                .with("mayEdit", may(exchange, May.EDIT, issue.project()))
                .with("statuses", Status.values())
                .with(
                        "panels",
                        extensions.panels(
                                "atl.jira.view.issue.right.context", panelContext.of(issue, exchange.person())));
    }

    private Answer createForm(Exchange exchange, String error) {
        List<Project> writable = writable(exchange.person());
        if (writable.isEmpty()) {
            return new Answer.NotAllowed();
        }
        return form(exchange, Answer.page(exchange.text("issue.create"), "jira/issue-form.vm"), error, writable)
                .with("action", "/secure/CreateIssue")
                .with("creating", true)
                .with("back", "/projects")
                .with("chosenProject", exchange.form("project"))
                .with("fields", typed(exchange));
    }

    private Answer create(Exchange exchange) {
        Optional<Project> project = data.project(exchange.form("project")).filter(one -> may(exchange, May.EDIT, one));
        if (project.isEmpty()) {
            return new Answer.NotAllowed();
        }
        IssueFields fields = typed(exchange);
        String error = whyNot(exchange, fields, project.get());
        if (!error.isEmpty()) {
            return createForm(exchange, error);
        }
        Issue issue = data.create(project.get().id(), fields, exchange.person().key());
        return new Answer.Redirect("/browse/" + issue.key());
    }

    private Answer editForm(Exchange exchange, Issue issue, String error) {
        IssueFields fields = error.isEmpty()
                ? new IssueFields(
                        issue.type(), issue.summary(), issue.description(), issue.assigneeKey(), issue.sprintId())
                : typed(exchange);
        return form(
                        exchange,
                        Answer.page(exchange.text("issue.edit", issue.key()), "jira/issue-form.vm"),
                        error,
                        List.of(issue.project()))
                .with("action", "/browse/" + issue.key() + "/edit")
                .with("creating", false)
                .with("back", "/browse/" + issue.key())
                .with("chosenProject", issue.project().key())
                .with("fields", fields);
    }

    private Answer edit(Exchange exchange, Issue issue) {
        IssueFields fields = typed(exchange);
        String error = whyNot(exchange, fields, issue.project());
        if (!error.isEmpty()) {
            return editForm(exchange, issue, error);
        }
        data.edit(issue.id(), fields);
        return new Answer.Redirect("/browse/" + issue.key());
    }

    private Answer transition(Exchange exchange, Issue issue) {
        Stream.of(Status.values())
                .filter(status -> status.name().equals(exchange.form("status")))
                .findFirst()
                .ifPresent(status -> data.transition(issue.id(), status));
        return new Answer.Redirect("/browse/" + issue.key());
    }

    private Answer moveForm(Exchange exchange, Issue issue) {
        return Answer.page(exchange.text("issue.move", issue.key()), "jira/issue-move.vm")
                .with("issue", issue)
                .with("targets", targets(exchange, issue));
    }

    private Answer move(Exchange exchange, Issue issue) {
        return targets(exchange, issue).stream()
                .filter(project -> project.key().equals(exchange.form("project")))
                .findFirst()
                .map(project -> new Answer.Redirect(
                        "/browse/" + data.move(issue.id(), project.id()).key()))
                .map(Answer.class::cast)
                .orElseGet(() -> moveForm(exchange, issue));
    }

    private Answer deleteForm(Exchange exchange, Issue issue) {
        return Answer.page(exchange.text("issue.delete", issue.key()), "jira/issue-delete.vm")
                .with("issue", issue);
    }

    private Answer delete(Issue issue) {
        data.delete(issue.id());
        return new Answer.Redirect("/projects/" + issue.project().key());
    }

    private Answer editing(Exchange exchange, OfIssue page) {
        Optional<Issue> issue = seen(exchange);
        if (issue.isEmpty()) {
            return new Answer.NotThere();
        }
        return may(exchange, May.EDIT, issue.get().project()) ? page.answer(issue.get()) : new Answer.NotAllowed();
    }

    private Optional<Issue> seen(Exchange exchange) {
        return data.issue(exchange.path("key")).filter(issue -> may(exchange, May.BROWSE, issue.project()));
    }

    private List<Project> targets(Exchange exchange, Issue issue) {
        return writable(exchange.person()).stream()
                .filter(project -> project.id() != issue.project().id())
                .toList();
    }

    private Answer.Page form(Exchange exchange, Answer.Page page, String error, List<Project> projects) {
        return page.with("error", error)
                .with("projects", projects)
                .with("types", IssueType.values())
                .with(
                        "people",
                        data.directory().people().stream()
                                .filter(Person::active)
                                .toList())
                .with(
                        "sprints",
                        projects.stream()
                                .flatMap(project -> data.sprints(project.id()).stream()
                                        .filter(sprint -> sprint.state() != Sprint.State.CLOSED)
                                        .map(sprint -> new SprintChoice(project, sprint)))
                                .toList());
    }

    private IssueFields typed(Exchange exchange) {
        IssueType type = Stream.of(IssueType.values())
                .filter(one -> one.name().equals(exchange.form("type")))
                .findFirst()
                .orElse(IssueType.TASK);
        return new IssueFields(
                type,
                exchange.form("summary"),
                exchange.form("description"),
                data.directory()
                        .byKey(exchange.form("assignee"))
                        .map(Person::key)
                        .orElse(""),
                exchange.number("sprint").orElse(0L));
    }

    private String whyNot(Exchange exchange, IssueFields fields, Project project) {
        if (fields.summary().isEmpty()) {
            return exchange.text("issue.no-summary");
        }
        if (fields.summary().length() > LONGEST_SUMMARY) {
            return exchange.text("issue.long-summary", LONGEST_SUMMARY);
        }
        boolean elsewhere = fields.sprintId() != 0
                && data.sprints(project.id()).stream().noneMatch(sprint -> sprint.id() == fields.sprintId());
        return elsewhere ? exchange.text("issue.foreign-sprint", project.name()) : "";
    }

    private List<Line> lines(List<Issue> issues) {
        return issues.stream()
                .map(issue -> new Line(
                        issue,
                        data.directory()
                                .byKey(issue.assigneeKey())
                                .map(Person::fullName)
                                .orElse("")))
                .toList();
    }

    private String sprintOf(Issue issue) {
        return data.sprints(issue.project().id()).stream()
                .filter(sprint -> sprint.id() == issue.sprintId())
                .map(Sprint::name)
                .findFirst()
                .orElse("");
    }

    private List<Project> visible(Person person) {
        return data.projects().stream()
                .filter(project -> data.access().may(person.key(), May.BROWSE, project.id()))
                .toList();
    }

    private List<Project> writable(Person person) {
        return data.projects().stream()
                .filter(project -> data.access().may(person.key(), May.EDIT, project.id()))
                .toList();
    }

    private boolean may(Exchange exchange, May may, Project project) {
        return data.access().may(exchange.person().key(), may, project.id());
    }
}
