package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.greenhopper.model.rapid.RapidView;
import com.atlassian.greenhopper.service.Page;
import com.atlassian.greenhopper.service.PageRequest;
import com.atlassian.greenhopper.service.ServiceOutcome;
import com.atlassian.greenhopper.service.rapid.ProjectRapidViewService;
import com.atlassian.greenhopper.service.rapid.view.RapidViewService;
import com.atlassian.greenhopper.service.sprint.Sprint;
import com.atlassian.greenhopper.service.sprint.SprintQuery;
import com.atlassian.greenhopper.service.sprint.SprintService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.okrtree.application.worklink.SeenBoard;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.domain.worklink.SprintState;

class JiraSeenSprintsTest {

    private static final RapidView BOARD = new RapidView(3L, "RD board");
    private static final RapidView HIDDEN = new RapidView(4L, "Hidden");

    private final SprintService sprints = mock(SprintService.class);
    private final RapidViewService boards = mock(RapidViewService.class);
    private final ProjectRapidViewService projects = mock(ProjectRapidViewService.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser mei = mock(ApplicationUser.class);
    private final Project rd = project(7);
    private final Project web = project(8);
    private final Map<Class<?>, Object> offered = new HashMap<>(Map.of(
            SprintService.class, sprints, RapidViewService.class, boards, ProjectRapidViewService.class, projects));
    private final JiraSeenSprints seen = new JiraSeenSprints(
            new HostLookup() {
                @Override
                public <T> Optional<T> of(Class<T> type) {
                    return Optional.ofNullable(offered.get(type)).map(type::cast);
                }
            },
            permissions,
            authentication);

    private record Outcome<T>(@Nullable T value) implements ServiceOutcome<T> {
        @Override
        public boolean isValid() {
            return value != null;
        }

        @Override
        public T getValue() {
            if (value == null) {
                throw new IllegalStateException("nobody may ask for what is not valid");
            }
            return value;
        }
    }

    JiraSeenSprintsTest() {
        when(authentication.getLoggedInUser()).thenReturn(mei);
        when(boards.getRapidView(any(), any())).thenReturn(new Outcome<>(null));
        when(boards.getRapidView(mei, 3L)).thenReturn(new Outcome<>(BOARD));
        when(projects.findProjectsByRapidView(mei, BOARD)).thenReturn(new Outcome<>(Set.of(rd, web)));
        when(sprints.getSprint(any(), eq(99L))).thenReturn(new Outcome<>(null));
        onBoard(
                sprint(45, 3, Sprint.State.CLOSED),
                sprint(46, 3, Sprint.State.CLOSED),
                sprint(48, 3, Sprint.State.FUTURE),
                sprint(47, 3, Sprint.State.ACTIVE));
    }

    private static Project project(long id) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        return project;
    }

    private static Sprint sprint(long id, long board, Sprint.State state) {
        return new Sprint(id, board, "RD " + id, state);
    }

    private void onBoard(Sprint... all) {
        when(sprints.getSprints(same(mei), same(BOARD), any(PageRequest.class), any()))
                .thenAnswer(asked -> {
                    SprintQuery query = asked.getArgument(3);
                    List<Sprint> found = Stream.of(all)
                            .filter(one -> query.states().contains(one.getState()))
                            .toList();
                    return new Outcome<Page<Sprint>>(() -> found);
                });
        for (Sprint sprint : all) {
            when(sprints.getSprint(mei, sprint.getId())).thenReturn(new Outcome<>(sprint));
        }
    }

    private void mayManageSprintsOf(Project... some) {
        for (Project one : some) {
            when(permissions.hasPermission(
                            org.mockito.ArgumentMatchers.<ProjectPermissionKey>argThat(
                                    key -> key != null && key.permissionKey().equals("MANAGE_SPRINTS_PERMISSION")),
                            same(one),
                            same(mei)))
                    .thenReturn(true);
        }
    }

    @Test
    void aSprintIsSeenWithTheProjectsOfItsBoard() {
        assertEquals(
                Optional.of(new SeenSprint(47, "RD 47", SprintState.ACTIVE, 3, Set.of(7L, 8L), false)), seen.with(47));
        assertEquals(Optional.of(SprintState.CLOSED), seen.with(46).map(SeenSprint::state));
        assertEquals(Optional.empty(), seen.with(99));
    }

    @Test
    void whoMayManageSprintsInAllProjectsOfTheBoardMayManageTheSprint() {
        mayManageSprintsOf(rd);
        boolean inOne = seen.with(47).orElseThrow().mayManage();

        mayManageSprintsOf(web);

        assertEquals("false true", inOne + " " + seen.with(47).orElseThrow().mayManage());
    }

    @Test
    void nobodyManagesTheSprintsOfABoardWithoutProjects() {
        when(projects.findProjectsByRapidView(mei, BOARD)).thenReturn(new Outcome<>(Set.of()));

        assertEquals(Optional.of(false), seen.with(47).map(SeenSprint::mayManage));
    }

    @Test
    void aBoardIsSeenWithItsLastClosedSprintAndThoseAfterIt() {
        SeenBoard board = seen.board(3).orElseThrow();

        assertEquals("RD board", board.name());
        assertEquals(Set.of(7L, 8L), board.projects());
        assertEquals(
                List.of(46L, 47L, 48L),
                board.sprints().stream().map(SeenSprint::id).toList());
    }

    @Test
    void aBoardThatIsHiddenIsNotThere() {
        assertEquals(Optional.empty(), seen.board(4));
    }

    @Test
    void aSprintOfABoardThatIsHiddenIsManagedByNobody() {
        mayManageSprintsOf(rd, web);
        onBoard(sprint(50, HIDDEN.getId(), Sprint.State.ACTIVE));

        assertEquals(
                List.of(new SeenSprint(50, "RD 50", SprintState.ACTIVE, 4, Set.of(), false)),
                seen.board(3).orElseThrow().sprints());
    }

    @Test
    void whileJiraSoftwareOffersNothingThereIsNoSprint() {
        offered.remove(SprintService.class);

        assertEquals(Optional.empty(), seen.with(47));
        assertEquals(Optional.empty(), seen.board(3));
    }

    @Test
    void aJiraSoftwareThatIsOtherwiseHasNoSprintForUs() {
        when(sprints.getSprint(mei, 47)).thenThrow(new NoSuchMethodError("getSprint"));
        when(boards.getRapidView(mei, 3L)).thenThrow(new NoSuchMethodError("getRapidView"));

        assertEquals(Optional.empty(), seen.with(47));
        assertEquals(Optional.empty(), seen.board(3));
    }
}
