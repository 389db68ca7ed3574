package org.okrtree.adapter.jira;

import com.atlassian.greenhopper.model.rapid.RapidView;
import com.atlassian.greenhopper.service.Page;
import com.atlassian.greenhopper.service.PageRequests;
import com.atlassian.greenhopper.service.ServiceOutcome;
import com.atlassian.greenhopper.service.rapid.ProjectRapidViewService;
import com.atlassian.greenhopper.service.rapid.view.RapidViewService;
import com.atlassian.greenhopper.service.sprint.Sprint;
import com.atlassian.greenhopper.service.sprint.SprintQuery;
import com.atlassian.greenhopper.service.sprint.SprintService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.worklink.SeenBoard;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.domain.worklink.SprintState;

/** Sprints and boards of Jira Software, as one user sees them. Only {@link JiraSeenSprints} may load it. */
final class SoftwareSprints {

    // Jira Software's own permission, by its key in Jira's REST documents: "Manage sprints".
    private static final ProjectPermissionKey MANAGE_SPRINTS = new ProjectPermissionKey("MANAGE_SPRINTS_PERMISSION");

    private final SprintService sprints;
    private final RapidViewService boards;
    private final ProjectRapidViewService projects;
    private final PermissionManager permissions;
    private final @Nullable ApplicationUser user;
    private final Map<Long, Shown> shown = new HashMap<>();

    /** What a board shows, and whether the user may manage its sprints. */
    private record Shown(Set<Long> projects, boolean mayManage) {
        static final Shown NOTHING = new Shown(Set.of(), false);
    }

    private SoftwareSprints(
            SprintService sprints,
            RapidViewService boards,
            ProjectRapidViewService projects,
            PermissionManager permissions,
            @Nullable ApplicationUser user) {
        this.sprints = sprints;
        this.boards = boards;
        this.projects = projects;
        this.permissions = permissions;
        this.user = user;
    }

    /**
     * Empty while Jira Software does not offer its services.
     *
     * @param user null for nobody
     */
    static Optional<SoftwareSprints> of(
            HostLookup host, PermissionManager permissions, @Nullable ApplicationUser user) {
        return host.of(SprintService.class)
                .flatMap(sprints -> host.of(RapidViewService.class)
                        .flatMap(boards -> host.of(ProjectRapidViewService.class)
                                .map(projects -> new SoftwareSprints(sprints, boards, projects, permissions, user))));
    }

    Optional<SeenSprint> with(long id) {
        return value(sprints.getSprint(user, id)).map(this::seen);
    }

    Optional<SeenBoard> board(long id) {
        return value(boards.getRapidView(user, id)).map(this::seen);
    }

    private SeenBoard seen(RapidView board) {
        List<Sprint> closed = sprintsOf(board, Sprint.State.CLOSED);
        Stream<Sprint> all = Stream.of(
                        closed.stream().skip(Math.max(0, closed.size() - 1)),
                        sprintsOf(board, Sprint.State.ACTIVE).stream(),
                        sprintsOf(board, Sprint.State.FUTURE).stream())
                .flatMap(some -> some);
        return new SeenBoard(
                board.getId(),
                board.getName(),
                shownBy(board).projects(),
                all.map(this::seen).toList());
    }

    private List<Sprint> sprintsOf(RapidView board, Sprint.State state) {
        return value(sprints.getSprints(
                        user,
                        board,
                        PageRequests.all(),
                        SprintQuery.builder().states(Set.of(state)).build()))
                .map(Page::getValues)
                .orElse(List.of());
    }

    // A board may show sprints of another one: it is the board where a sprint was made that says who may manage it.
    private SeenSprint seen(Sprint sprint) {
        long board = sprint.getRapidViewId();
        Shown there = Optional.ofNullable(shown.get(board))
                .or(() -> value(boards.getRapidView(user, board)).map(this::shownBy))
                .orElse(Shown.NOTHING);
        return new SeenSprint(
                sprint.getId(), sprint.getName(), state(sprint), board, there.projects(), there.mayManage());
    }

    private static SprintState state(Sprint sprint) {
        return switch (sprint.getState()) {
            case FUTURE -> SprintState.FUTURE;
            case ACTIVE -> SprintState.ACTIVE;
            case CLOSED -> SprintState.CLOSED;
        };
    }

    // As Jira Software has it: whoever may manage sprints in all projects of the board.
    private Shown shownBy(RapidView board) {
        Set<Project> onBoard =
                value(projects.findProjectsByRapidView(user, board)).orElse(Set.of());
        Shown there = new Shown(
                onBoard.stream().map(Project::getId).collect(Collectors.toSet()),
                !onBoard.isEmpty()
                        && onBoard.stream().allMatch(one -> permissions.hasPermission(MANAGE_SPRINTS, one, user)));
        shown.put(board.getId(), there);
        return there;
    }

    private static <T> Optional<T> value(ServiceOutcome<T> outcome) {
        return outcome.isValid() ? Optional.ofNullable(outcome.getValue()) : Optional.empty();
    }
}
