package org.okrtree.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows the issue panel in projects that a team names, to whoever may use the product. */
public final class ProjectHasOkrsCondition implements Condition {
    private final ProjectsWithOkrs projects;
    private final WhoMayUse people;

    public ProjectHasOkrsCondition(ProjectsWithOkrs projects, WhoMayUse people) {
        this.projects = projects;
        this.people = people;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && projects.has(issue.getProjectObject().getId())
                && people.mayUse();
    }
}
