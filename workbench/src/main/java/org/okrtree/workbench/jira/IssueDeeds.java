package org.okrtree.workbench.jira;

import com.atlassian.greenhopper.api.events.sprint.SprintClosedEvent;
import com.atlassian.greenhopper.api.events.sprint.SprintStartedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.data.Status;

/** What people do to issues and sprints, told to plugins as Jira tells it: afterwards, and before the person sees the next page. */
final class IssueDeeds {
    private final JiraData data;
    private final JiraPlugins plugins;

    IssueDeeds(JiraData data, JiraPlugins plugins) {
        this.data = data;
        this.plugins = plugins;
    }

    Issue create(Person person, long projectId, IssueFields fields) {
        return told(person, data.create(projectId, fields, person.key()), EventType.ISSUE_CREATED_ID);
    }

    Issue edit(Person person, Issue issue, IssueFields fields, String onlyGroup) {
        Issue edited = data.edit(issue.id(), fields);
        return told(
                person,
                onlyGroup.equals(issue.onlyGroup()) ? edited : data.restrict(issue.id(), onlyGroup),
                EventType.ISSUE_UPDATED_ID);
    }

    Issue rename(Person person, Issue issue, String summary) {
        return told(person, data.rename(issue.id(), summary), EventType.ISSUE_UPDATED_ID);
    }

    Issue transition(Person person, Issue issue, Status status) {
        return told(person, data.transition(issue.id(), status), EventType.ISSUE_GENERICEVENT_ID);
    }

    Issue move(Person person, Issue issue, long projectId) {
        return told(person, data.move(issue.id(), projectId), EventType.ISSUE_MOVED_ID);
    }

    void delete(Person person, Issue issue) {
        data.delete(issue.id());
        told(person, issue, EventType.ISSUE_DELETED_ID);
    }

    /** Of archiving and restoring no event is known that a plugin could rely on, so none is told. */
    Issue archive(Issue issue, boolean away) {
        return data.archive(issue.id(), away);
    }

    Sprint start(Sprint sprint) {
        Sprint started = data.startSprint(sprint.id());
        plugins.publish(new SprintStartedEvent(JiraServices.sprint(started)));
        return started;
    }

    Sprint complete(Sprint sprint) {
        Sprint completed = data.completeSprint(sprint.id());
        plugins.publish(new SprintClosedEvent(JiraServices.sprint(completed)));
        return completed;
    }

    private Issue told(Person person, Issue issue, Long type) {
        plugins.publish(new IssueEvent(JiraServices.issue(issue), JiraServices.user(person), type));
        return issue;
    }
}
