package org.okrtree.workbench.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.data.Status;
import org.okrtree.workbench.data.Where;
import org.okrtree.workbench.jira.IssueLines.Line;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.Link;
import org.okrtree.workbench.site.Panel;
import org.okrtree.workbench.site.Routes;

/** A project's board: the active sprint in columns, what comes next, and starting and completing sprints. Its id is the project's. */
final class BoardPages {
    private static final int MOST_CARDS = 500;

    private final JiraData data;
    private final Extensions extensions;
    private final IssueLines lines;
    private final IssueDeeds deeds;
    private final JiraServices services;

    /** An issue on the board, with the entries that plugins put into its menu. */
    public record Card(Line line, List<Link> menu) {}

    /** A column of the board. */
    public record Column(Status status, List<Card> cards) {}

    /** A sprint that was not started. */
    public record Waiting(Sprint sprint, long issues, boolean first) {}

    BoardPages(JiraData data, Extensions extensions, IssueLines lines, IssueDeeds deeds, JiraServices services) {
        this.data = data;
        this.extensions = extensions;
        this.lines = lines;
        this.deeds = deeds;
        this.services = services;
    }

    void addTo(Routes routes) {
        routes.get("/secure/RapidBoard.jspa", this::board)
                .post("/secure/RapidBoard.jspa/start", exchange -> change(exchange, Sprint.State.FUTURE))
                .post("/secure/RapidBoard.jspa/complete", exchange -> change(exchange, Sprint.State.ACTIVE));
    }

    static String address(Project project) {
        return "/secure/RapidBoard.jspa?rapidView=" + project.id();
    }

    private Answer board(Exchange exchange) {
        Optional<Project> project =
                exchange.number("rapidView").flatMap(data::project).filter(one -> lines.may(exchange, May.BROWSE, one));
        return project.isEmpty() ? new Answer.NotThere() : board(exchange, project.get());
    }

    private Answer board(Exchange exchange, Project project) {
        List<Sprint> sprints = data.sprints(project.id());
        List<Sprint> active = ofState(sprints, Sprint.State.ACTIVE);
        List<Issue> issues = active.isEmpty() ? List.of() : inSprint(exchange.person(), active.get(0));
        Optional<Issue> selected = issues.stream()
                .filter(issue -> issue.key().equals(exchange.form("selectedIssue")))
                .findFirst();
        Map<String, Object> context = new HashMap<>(services.projectContext(project, exchange.person()));
        context.put("board", Map.of("id", project.id(), "name", project.name()));
        return Answer.page(exchange.text("board.title", project.name()), "jira/board.vm")
                .with("project", project)
                .with("sprints", active)
                .with("columns", columns(issues, exchange.person()))
                .with("waiting", waiting(sprints, exchange.person()))
                .with("next", data.nextSprint(project.id()).map(Sprint::name).orElse(""))
                .with("mayManage", lines.may(exchange, May.EDIT, project))
                .with("tools", extensions.links("jira.agile.board.tools", context))
                .with("menus", extensions.menus("jira.agile.board.tools", context))
                .with("selected", selected.stream().toList())
                .with("details", details(selected, exchange.person()))
                .with("people", data.directory())
                .with("chosen", "project-board");
    }

    private List<Panel> details(Optional<Issue> selected, Person person) {
        return selected.map(
                        issue -> extensions.panels("atl.gh.issue.details.tab", services.panelContext(issue, person)))
                .orElse(List.of());
    }

    private List<Issue> inSprint(Person person, Sprint sprint) {
        return lines.seen(person, Where.of("i.sprint_id = ?", sprint.id()), MOST_CARDS)
                .issues();
    }

    private List<Column> columns(List<Issue> issues, Person person) {
        return Stream.of(Status.values())
                .map(status -> new Column(
                        status,
                        lines
                                .of(issues.stream()
                                        .filter(issue -> issue.status() == status)
                                        .toList())
                                .stream()
                                .map(line -> new Card(
                                        line,
                                        extensions.links(
                                                "greenhopper_issue_dropdown",
                                                services.panelContext(line.issue(), person))))
                                .toList()))
                .toList();
    }

    private List<Waiting> waiting(List<Sprint> sprints, Person person) {
        List<Sprint> future = ofState(sprints, Sprint.State.FUTURE);
        boolean free = ofState(sprints, Sprint.State.ACTIVE).isEmpty();
        return Stream.iterate(future.size() - 1, i -> i >= 0, i -> i - 1)
                .map(future::get)
                .map(sprint -> new Waiting(
                        sprint,
                        lines.seen(person, Where.of("i.sprint_id = ?", sprint.id()), 1)
                                .total(),
                        free))
                .toList();
    }

    private static List<Sprint> ofState(List<Sprint> sprints, Sprint.State state) {
        return sprints.stream().filter(sprint -> sprint.state() == state).toList();
    }

    // one active sprint at a time, as in a Jira without parallel sprints
    private Answer change(Exchange exchange, Sprint.State from) {
        Optional<Sprint> sprint = exchange.number("sprint").flatMap(data::sprint);
        Optional<Project> project = sprint.flatMap(one -> data.project(one.projectId()))
                .filter(one -> lines.may(exchange, May.BROWSE, one));
        if (project.isEmpty()) {
            return new Answer.NotThere();
        }
        if (!lines.may(exchange, May.EDIT, project.get())) {
            return new Answer.NotAllowed();
        }
        if (sprint.get().state() == from && from == Sprint.State.ACTIVE) {
            deeds.complete(sprint.get());
        } else if (sprint.get().state() == from
                && ofState(data.sprints(project.get().id()), Sprint.State.ACTIVE)
                        .isEmpty()) {
            deeds.start(sprint.get());
        }
        return new Answer.Redirect(address(project.get()));
    }
}
