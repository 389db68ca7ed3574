package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.worklink.FindProjectsWithOkrs;
import org.okrtree.domain.access.Actor;

class ProjectHasOkrsConditionTest {

    private final InMemoryStores stores = new InMemoryStores();

    private ProjectHasOkrsCondition condition(Actor actor) {
        stores.cycles.add(An.cycle().build());
        stores.teams.add(An.team().projects(7L).build());
        CurrentActor actors = new CurrentActor() {
            @Override
            public Actor reading() {
                return actor;
            }

            @Override
            public Actor doing() {
                throw new AssertionError("a condition does nothing");
            }
        };
        MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
        UserManager users = mock(UserManager.class);
        when(users.getRemoteUserKey()).thenReturn(new UserKey("lin"));
        ProjectHasOkrsCondition condition = new ProjectHasOkrsCondition(
                new ProjectsWithOkrs(new FindProjectsWithOkrs(stores.cycles, stores.teams), clock),
                new WhoMayUse(users, actors, clock));
        condition.init(Map.of());
        return condition;
    }

    private static Issue in(long project) {
        Project of = mock(Project.class);
        when(of.getId()).thenReturn(project);
        Issue issue = mock(Issue.class);
        when(issue.getProjectObject()).thenReturn(of);
        return issue;
    }

    @ParameterizedTest
    @CsvSource({"7, true, true", "7, false, false", "8, true, false"})
    void thePanelIsShownInProjectsOfTeamsToWhoeverMayUse(long project, boolean mayUse, boolean shown) {
        ProjectHasOkrsCondition condition = condition(new Actor(An.LIN, mayUse, false));

        assertEquals(shown, condition.shouldDisplay(Map.of("issue", in(project))));
    }

    @Test
    void withoutAnIssueThereIsNothingToShow() {
        ProjectHasOkrsCondition condition = condition(An.actor(An.MEI));

        assertFalse(condition.shouldDisplay(Map.of()));
        assertFalse(condition.shouldDisplay(Map.of("issue", "RD-41")));
    }
}
