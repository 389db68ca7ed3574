package org.okrtree.workbench.jira;

import com.atlassian.greenhopper.model.rapid.RapidView;
import com.atlassian.greenhopper.service.Page;
import com.atlassian.greenhopper.service.PageRequest;
import com.atlassian.greenhopper.service.ServiceOutcome;
import com.atlassian.greenhopper.service.rapid.ProjectRapidViewService;
import com.atlassian.greenhopper.service.rapid.view.RapidViewService;
import com.atlassian.greenhopper.service.sprint.SprintQuery;
import com.atlassian.greenhopper.service.sprint.SprintService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueType;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.site.CurrentPerson;

/** What a plugin can ask Jira: issues, projects, permissions, who is signed in. */
final class JiraServices {
    private static final int FIRST_TYPE = 10000;
    // as an administrator orders them
    private static final List<IssueType> TYPES =
            List.of(IssueType.EPIC, IssueType.TASK, IssueType.STORY, IssueType.BUG);

    private final JiraData data;
    private final JqlSearch search;
    private final Mails mails;
    private final IssueMaking making;

    JiraServices(JiraData data, JqlSearch search, Mails mails, IssueDeeds deeds) {
        this.data = data;
        this.search = search;
        this.mails = mails;
        this.making = new IssueMaking(data, deeds);
    }

    /** The services by their interfaces. */
    Map<Class<?>, Object> byInterface() {
        return Map.of(
                IssueManager.class, new Issues(),
                IssueService.class, making,
                ProjectManager.class, new Projects(),
                PermissionManager.class, new Permissions(),
                SearchService.class, new JqlService(data, search),
                MailQueue.class, mails,
                JiraAuthenticationContext.class,
                        (JiraAuthenticationContext)
                                () -> CurrentPerson.get().map(User::new).orElse(null));
    }

    /** The services of Jira Software by their interfaces. */
    Map<Class<?>, Object> ofJiraSoftware() {
        return Map.of(
                SprintService.class, new Sprints(),
                RapidViewService.class, (RapidViewService) this::board,
                ProjectRapidViewService.class, (ProjectRapidViewService) this::projectsOf);
    }

    /** The keys under which Jira tells a panel of the issue view what it stands beside. */
    Map<String, Object> panelContext(Issue issue, Person person) {
        Map<String, Object> context = projectContext(issue.project(), person);
        context.put("issue", issue(issue));
        return context;
    }

    /** The same for what stands in a project, with the words that links of the sidebar name. */
    Map<String, Object> projectContext(org.okrtree.workbench.data.Project project, Person person) {
        Map<String, Object> context = new HashMap<>();
        context.put("project", new SeenProject(project));
        context.put("user", user(person));
        context.put("pathEncodedProjectKey", project.key());
        context.put("projectKeyEncoded", project.key());
        context.put("helper", new JiraHelper(new SeenProject(project), Map.copyOf(context)));
        return context;
    }

    /** The type of issues that plugins know by this id. */
    static Optional<IssueType> typeWith(String id) {
        return TYPES.stream()
                .filter(type -> new SeenType(type).getId().equals(id))
                .findFirst();
    }

    /** A person as plugins see one. */
    static ApplicationUser user(Person person) {
        return new User(person);
    }

    /** An issue as plugins see one. */
    static MutableIssue issue(Issue issue) {
        return new SeenIssue(issue);
    }

    /** A sprint as plugins see one. */
    static com.atlassian.greenhopper.service.sprint.Sprint sprint(Sprint sprint) {
        return new com.atlassian.greenhopper.service.sprint.Sprint(
                sprint.id(),
                sprint.projectId(),
                sprint.name(),
                com.atlassian.greenhopper.service.sprint.Sprint.State.valueOf(
                        sprint.state().name()));
    }

    private record User(Person person) implements ApplicationUser {
        @Override
        public String getKey() {
            return person.key();
        }

        @Override
        public String getName() {
            return person.name();
        }
    }

    private record SeenProject(org.okrtree.workbench.data.Project project) implements Project {
        @Override
        public Long getId() {
            return project.id();
        }

        @Override
        public String getKey() {
            return project.key();
        }

        @Override
        public Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes() {
            return TYPES.stream()
                    .<com.atlassian.jira.issue.issuetype.IssueType>map(SeenType::new)
                    .toList();
        }
    }

    private record SeenType(IssueType type) implements com.atlassian.jira.issue.issuetype.IssueType {
        @Override
        public String getId() {
            return Integer.toString(FIRST_TYPE + type.ordinal());
        }

        @Override
        public boolean isSubTask() {
            return false;
        }
    }

    private record SeenIssue(Issue issue) implements MutableIssue {
        @Override
        public Long getId() {
            return issue.id();
        }

        @Override
        public String getKey() {
            return issue.key();
        }

        @Override
        public Project getProjectObject() {
            return new SeenProject(issue.project());
        }

        @Override
        public com.atlassian.jira.issue.status.Status getStatus() {
            return () -> () -> switch (issue.status()) {
                case TO_DO -> "new";
                case IN_PROGRESS -> "indeterminate";
                case DONE -> "done";
            };
        }
    }

    private final class Issues implements IssueManager {
        @Override
        public MutableIssue getIssueObject(Long id) {
            return id == null ? null : data.issue(id).map(SeenIssue::new).orElse(null);
        }

        @Override
        public List<com.atlassian.jira.issue.Issue> getIssueObjects(Collection<Long> ids) {
            return ids.stream()
                    .map(this::getIssueObject)
                    .filter(Objects::nonNull)
                    .<com.atlassian.jira.issue.Issue>map(issue -> issue)
                    .toList();
        }
    }

    private final class Projects implements ProjectManager {
        @Override
        public Project getProjectObj(Long id) {
            return id == null ? null : data.project(id).map(SeenProject::new).orElse(null);
        }

        @Override
        public Project getProjectObjByKey(String key) {
            return key == null ? null : data.project(key).map(SeenProject::new).orElse(null);
        }
    }

    // a project has one board here, whose id is the project's
    private ServiceOutcome<RapidView> board(ApplicationUser user, Long id) {
        return new Answered<>(Optional.ofNullable(id)
                .flatMap(data::project)
                .filter(project -> mayBrowse(user, project.id()))
                .map(project -> new RapidView(project.id(), project.name())));
    }

    private ServiceOutcome<Set<Project>> projectsOf(ApplicationUser user, RapidView board) {
        return new Answered<>(data.project(board.getId())
                .filter(project -> mayBrowse(user, project.id()))
                .map(project -> Set.of(new SeenProject(project))));
    }

    private boolean mayBrowse(ApplicationUser user, long project) {
        return user != null && data.access().may(user.getKey(), May.BROWSE, project);
    }

    /** A value, or none: as Jira Software answers, which does not say by an exception that somebody may not see it. */
    private record Answered<T>(Optional<T> value) implements ServiceOutcome<T> {
        @Override
        public boolean isValid() {
            return value.isPresent();
        }

        @Override
        public T getValue() {
            return value.orElse(null);
        }
    }

    private final class Sprints implements SprintService {
        @Override
        public ServiceOutcome<com.atlassian.greenhopper.service.sprint.Sprint> getSprint(
                ApplicationUser user, long id) {
            return new Answered<>(data.sprint(id)
                    .filter(sprint -> mayBrowse(user, sprint.projectId()))
                    .map(JiraServices::sprint));
        }

        // closed ones first, then the one that runs, then those to come, each from the oldest to the newest
        @Override
        public ServiceOutcome<Page<com.atlassian.greenhopper.service.sprint.Sprint>> getSprints(
                ApplicationUser user, RapidView board, PageRequest page, SprintQuery query) {
            List<com.atlassian.greenhopper.service.sprint.Sprint> found = data.sprints(board.getId()).stream()
                    .sorted(Comparator.comparing(Sprint::firstDay).thenComparing(Sprint::id))
                    .map(JiraServices::sprint)
                    .filter(sprint -> query.states().contains(sprint.getState()))
                    .sorted(Comparator.comparing(
                            com.atlassian.greenhopper.service.sprint.Sprint::getState, Comparator.reverseOrder()))
                    .toList();
            return new Answered<>(
                    Optional.of(board.getId()).filter(id -> mayBrowse(user, id)).map(id -> () -> found));
        }
    }

    private final class Permissions implements PermissionManager {
        @Override
        public boolean hasPermission(
                ProjectPermissionKey permission, com.atlassian.jira.issue.Issue issue, ApplicationUser user) {
            if (issue == null) {
                throw new IllegalArgumentException("issue must not be null"); // as Jira does
            }
            // as Jira does, of the issue that is given, as it was when it was asked for: no statement
            return user != null
                    && issue instanceof SeenIssue seen
                    && data.issueAccess().may(user.getKey(), meant(permission), seen.issue());
        }

        @Override
        public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
            return user != null && data.access().may(user.getKey(), meant(permission), project.getId());
        }

        private static May meant(ProjectPermissionKey permission) {
            return permission.permissionKey().equals(ProjectPermissions.BROWSE_PROJECTS.permissionKey())
                    ? May.BROWSE
                    : permission.permissionKey().startsWith("ADMINISTER") ? May.ADMINISTER : May.EDIT;
        }
    }
}
