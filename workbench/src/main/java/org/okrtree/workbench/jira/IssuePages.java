package org.okrtree.workbench.jira;

import java.util.List;
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
import org.okrtree.workbench.jira.IssueLines.FragmentContext;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.Link;
import org.okrtree.workbench.site.Routes;

/** Issues: to look at, to write, to push along, to move and to delete. */
final class IssuePages {
    /** Where plugins stand in the issue view. */
    static final String BESIDE_AN_ISSUE = "atl.jira.view.issue.right.context";

    private static final int LONGEST_SUMMARY = 255;

    private final JiraData data;
    private final Extensions extensions;
    private final IssueLines lines;
    private final IssueDeeds deeds;
    private final FragmentContext panelContext;

    /** A sprint that an issue can be put into. */
    public record SprintChoice(Project project, Sprint sprint) {}

    IssuePages(JiraData data, Extensions extensions, IssueLines lines, IssueDeeds deeds, FragmentContext panelContext) {
        this.data = data;
        this.extensions = extensions;
        this.lines = lines;
        this.deeds = deeds;
        this.panelContext = panelContext;
    }

    void addTo(Routes routes) {
        routes.get("/browse/{key}", this::view)
                .get("/secure/CreateIssue", exchange -> createForm(exchange, ""))
                .get("/secure/CreateIssue!default.jspa", exchange -> createForm(exchange, ""))
                .post("/secure/CreateIssue", this::create)
                .get("/browse/{key}/edit", exchange -> editing(exchange, issue -> editForm(exchange, issue)))
                .post("/browse/{key}/edit", exchange -> editing(exchange, issue -> edit(exchange, issue)))
                .post("/browse/{key}/summary", exchange -> editing(exchange, issue -> rename(exchange, issue)))
                .post("/browse/{key}/archive", exchange -> editing(exchange, this::archive))
                .post("/browse/{key}/restore", this::restore)
                .post("/browse/{key}/transition", exchange -> editing(exchange, issue -> transition(exchange, issue)))
                .get("/browse/{key}/move", exchange -> editing(exchange, issue -> moveForm(exchange, issue)))
                .post("/browse/{key}/move", exchange -> editing(exchange, issue -> move(exchange, issue)))
                .get("/browse/{key}/delete", exchange -> editing(exchange, issue -> deleteForm(exchange, issue)))
                .post("/browse/{key}/delete", exchange -> editing(exchange, issue -> delete(exchange, issue)));
    }

    private interface OfIssue {
        Answer answer(Issue issue);
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
                .with("mayEdit", lines.may(exchange, May.EDIT, issue))
                .with("mayRestore", issue.archived() && mayRestore(exchange, issue))
                .with("operations", operations(exchange, issue))
                .with("statuses", Status.values())
                .with("tab", exchange.form("page"))
                .with("tabs", extensions.issueTabs(JiraServices.issue(issue), exchange.form("page")))
                .with("panels", extensions.panels(BESIDE_AN_ISSUE, panelContext.of(issue, exchange.person())));
    }

    private List<Link> operations(Exchange exchange, Issue issue) {
        return Stream.of("operations-top-level", "operations-operations", "jira.issue.tools")
                .flatMap(section -> extensions.links(section, panelContext.of(issue, exchange.person())).stream())
                .toList();
    }

    private Answer rename(Exchange exchange, Issue issue) {
        IssueFields fields = new IssueFields(
                issue.type(), exchange.form("summary"), issue.description(), issue.assigneeKey(), issue.sprintId());
        String error = whyNot(exchange, fields, issue.project());
        if (!error.isEmpty()) {
            return editForm(exchange, issue, fields, error);
        }
        deeds.rename(exchange.person(), issue, fields.summary());
        return new Answer.Redirect("/browse/" + issue.key());
    }

    private Answer archive(Issue issue) {
        deeds.archive(issue, true);
        return new Answer.Redirect("/browse/" + issue.key());
    }

    private Answer restore(Exchange exchange) {
        Optional<Issue> issue = seen(exchange);
        if (issue.isEmpty()) {
            return new Answer.NotThere();
        }
        if (!mayRestore(exchange, issue.get())) {
            return new Answer.NotAllowed();
        }
        deeds.archive(issue.get(), false);
        return new Answer.Redirect("/browse/" + issue.get().key());
    }

    private boolean mayRestore(Exchange exchange, Issue issue) {
        return data.issueAccess().mayRestore(exchange.person().key(), May.EDIT, issue);
    }

    private Answer createForm(Exchange exchange, String error) {
        List<Project> writable = lines.projects(exchange, May.EDIT);
        if (writable.isEmpty()) {
            return new Answer.NotAllowed();
        }
        return form(exchange, Answer.page(exchange.text("issue.create"), "jira/issue-form.vm"), error, writable)
                .with("action", "/secure/CreateIssue")
                .with("creating", true)
                .with("back", "/projects")
                .with("chosenProject", exchange.form("project"))
                .with("groups", List.of())
                .with("onlyGroup", "")
                .with("fields", typed(exchange));
    }

    private Answer create(Exchange exchange) {
        Optional<Project> project =
                data.project(exchange.form("project")).filter(one -> lines.may(exchange, May.EDIT, one));
        if (project.isEmpty()) {
            return new Answer.NotAllowed();
        }
        IssueFields fields = typed(exchange);
        String error = whyNot(exchange, fields, project.get());
        if (!error.isEmpty()) {
            return createForm(exchange, error);
        }
        Issue issue = deeds.create(exchange.person(), project.get().id(), fields);
        return new Answer.Redirect("/browse/" + issue.key());
    }

    private Answer editForm(Exchange exchange, Issue issue) {
        return editForm(
                exchange,
                issue,
                new IssueFields(
                        issue.type(), issue.summary(), issue.description(), issue.assigneeKey(), issue.sprintId()),
                "");
    }

    private Answer editForm(Exchange exchange, Issue issue, IssueFields fields, String error) {
        return form(
                        exchange,
                        Answer.page(exchange.text("issue.edit", issue.key()), "jira/issue-form.vm"),
                        error,
                        List.of(issue.project()))
                .with("action", "/browse/" + issue.key() + "/edit")
                .with("creating", false)
                .with("back", "/browse/" + issue.key())
                .with("chosenProject", issue.project().key())
                .with("groups", data.directory().groupsOf(exchange.person().key()))
                .with("onlyGroup", issue.onlyGroup())
                .with("fields", fields);
    }

    private Answer edit(Exchange exchange, Issue issue) {
        IssueFields fields = typed(exchange);
        String error = whyNot(exchange, fields, issue.project());
        if (!error.isEmpty()) {
            return editForm(exchange, issue, fields, error);
        }
        deeds.edit(exchange.person(), issue, fields, onlyGroup(exchange));
        return new Answer.Redirect("/browse/" + issue.key());
    }

    private Answer transition(Exchange exchange, Issue issue) {
        Stream.of(Status.values())
                .filter(status -> status.name().equals(exchange.form("status")))
                .findFirst()
                .ifPresent(status -> deeds.transition(exchange.person(), issue, status));
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
                .map(project -> new Answer.Redirect("/browse/"
                        + deeds.move(exchange.person(), issue, project.id()).key()))
                .map(Answer.class::cast)
                .orElseGet(() -> moveForm(exchange, issue));
    }

    private Answer deleteForm(Exchange exchange, Issue issue) {
        return Answer.page(exchange.text("issue.delete", issue.key()), "jira/issue-delete.vm")
                .with("issue", issue);
    }

    private Answer delete(Exchange exchange, Issue issue) {
        deeds.delete(exchange.person(), issue);
        return new Answer.Redirect("/projects/" + issue.project().key());
    }

    private Answer editing(Exchange exchange, OfIssue page) {
        Optional<Issue> issue = seen(exchange);
        if (issue.isEmpty()) {
            return new Answer.NotThere();
        }
        return lines.may(exchange, May.EDIT, issue.get()) ? page.answer(issue.get()) : new Answer.NotAllowed();
    }

    private Optional<Issue> seen(Exchange exchange) {
        return data.issue(exchange.path("key")).filter(issue -> lines.may(exchange, May.BROWSE, issue));
    }

    private List<Project> targets(Exchange exchange, Issue issue) {
        return lines.projects(exchange, May.EDIT).stream()
                .filter(project -> project.id() != issue.project().id())
                .toList();
    }

    private Answer.Page form(Exchange exchange, Answer.Page page, String error, List<Project> projects) {
        return page.with("error", error)
                .with("projects", projects)
                .with("types", IssueType.values())
                .with("people", data.directory().activePeople())
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

    private String sprintOf(Issue issue) {
        return data.sprints(issue.project().id()).stream()
                .filter(sprint -> sprint.id() == issue.sprintId())
                .map(Sprint::name)
                .findFirst()
                .orElse("");
    }

    /** A group that the person is in: nobody hides an issue from herself. */
    private String onlyGroup(Exchange exchange) {
        return data.directory().groupsOf(exchange.person().key()).stream()
                .filter(group -> group.equals(exchange.form("security")))
                .findFirst()
                .orElse("");
    }
}
