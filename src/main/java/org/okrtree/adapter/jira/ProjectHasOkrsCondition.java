package org.okrtree.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.okrtree.application.access.CurrentActor;

/** Shows the issue panel in projects that a team names, to whoever may use the product. */
public final class ProjectHasOkrsCondition implements Condition {
    private final ProjectsWithOkrs projects;
    private final CurrentActor actors;

    public ProjectHasOkrsCondition(ProjectsWithOkrs projects, CurrentActor actors) {
        this.projects = projects;
        this.actors = actors;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && projects.has(issue.getProjectObject().getId())
                && actors.reading().mayUse();
    }
}
