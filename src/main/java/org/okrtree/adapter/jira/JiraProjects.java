package org.okrtree.adapter.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.okrtree.application.team.Projects;

/** Jira's projects; Jira keeps them in memory. */
public final class JiraProjects implements Projects {
    private final ProjectManager projects;

    public JiraProjects(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Long> withKey(String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey.toUpperCase(Locale.ROOT)))
                .map(Project::getId);
    }

    @Override
    public Map<Long, String> keysOf(Collection<Long> projectIds) {
        Map<Long, String> keys = new LinkedHashMap<>();
        for (Long id : projectIds) {
            Optional.ofNullable(projects.getProjectObj(id)).ifPresent(project -> keys.put(id, project.getKey()));
        }
        return keys;
    }
}
