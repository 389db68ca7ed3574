package org.okrtree.workbench.jira;

import java.util.List;
import java.util.Map;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Found;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.data.Where;
import org.okrtree.workbench.site.Exchange;

/** What the pages of issues have in common: lists, and who may do what. */
final class IssueLines {
    private static final String LAST_CHANGED_FIRST = "i.updated DESC, i.id DESC";

    private final JiraData data;

    /** What the fragments beside an issue or a project are told, under Jira's names. */
    interface FragmentContext {
        Map<String, Object> of(Issue issue, Person person);
    }

    /** An issue in a list. */
    public record Line(Issue issue, String assignee) {}

    IssueLines(JiraData data) {
        this.data = data;
    }

    /** Issues that the person sees, the last changed first. */
    Found seen(Person person, Where where, int size) {
        return data.find(data.issueAccess().visibleTo(person.key()).and(where), LAST_CHANGED_FIRST, 0, size);
    }

    List<Line> of(List<Issue> issues) {
        return issues.stream()
                .map(issue -> new Line(
                        issue,
                        data.directory()
                                .byKey(issue.assigneeKey())
                                .map(Person::fullName)
                                .orElse("")))
                .toList();
    }

    List<Project> projects(Exchange exchange, May may) {
        return data.projects().stream()
                .filter(project -> may(exchange, may, project))
                .toList();
    }

    boolean may(Exchange exchange, May may, Project project) {
        return data.access().may(exchange.person().key(), may, project.id());
    }

    boolean may(Exchange exchange, May may, Issue issue) {
        return data.issueAccess().may(exchange.person().key(), may, issue);
    }
}
