package org.okrtree.application.worklink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host that makes issues in the projects which an example opens. */
public final class InMemoryNewIssues implements NewIssues {

    private final InMemorySeenIssues issues;
    private final Map<Long, Boolean> open = new HashMap<>();
    private final List<String> made = new ArrayList<>();

    public InMemoryNewIssues(InMemorySeenIssues issues) {
        this.issues = issues;
    }

    /** Issues can be made there from now on. */
    public void open(long project) {
        open.put(project, true);
    }

    /** Issues can be made there from now on, and not be edited by those who made them. */
    public void openWithoutEditing(long project) {
        open.put(project, false);
    }

    /** What the issues that were made say. */
    public List<String> made() {
        return List.copyOf(made);
    }

    @Override
    public Optional<Long> make(List<Long> projects, String summary) {
        return projects.stream().filter(open::containsKey).findFirst().map(project -> {
            made.add(summary);
            long id = 1000 + made.size();
            issues.put(new SeenIssue(id, "RD-" + id, project, open.get(project)));
            return id;
        });
    }
}
