package org.okrtree.workbench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.okrtree.workbench.data.Access.May;

/** Who may do what with an issue: what the project allows, less what its group hides and what archiving forbids. */
public final class IssueAccess {
    private final JiraData data;

    IssueAccess(JiraData data) {
        this.data = data;
    }

    /** Whether the person may do it; an archived issue can be looked at and no more, a hidden one not even that. */
    public boolean may(String userKey, May may, Issue issue) {
        return (may == May.BROWSE || !issue.archived()) && mayRestore(userKey, may, issue);
    }

    /** The same without regard to the archive. */
    public boolean mayRestore(String userKey, May may, Issue issue) {
        boolean hidden = !issue.onlyGroup().isEmpty()
                && !data.directory().groupsOf(userKey).contains(issue.onlyGroup());
        return !hidden && data.access().may(userKey, may, issue.project().id());
    }

    /** The issues that lists and searches show to the person: archived ones are in none. */
    public Where visibleTo(String userKey) {
        List<Long> projects = data.projects().stream()
                .map(Project::id)
                .filter(id -> data.access().may(userKey, May.BROWSE, id))
                .toList();
        Set<String> groups = data.directory().groupsOf(userKey);
        List<String> open = new ArrayList<>(groups);
        open.add("");
        return Where.of("i.archived = 0")
                .and(Where.in("i.project_id", projects))
                .and(Where.in("i.only_group", open));
    }
}
