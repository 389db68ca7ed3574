package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.application.worklink.SeenWork;

class JiraWorkCountsTest {

    private final Map<Long, Issue> there = new HashMap<>();
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraWorkCounts counts =
            new JiraWorkCounts(issues, permissions, mock(JiraAuthenticationContext.class));

    @BeforeEach
    void theHost() {
        when(issues.getIssueObjects(anyCollection()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .map(there::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void put(long id, String kind, boolean isSeen) {
        Issue issue = mock(Issue.class);
        Status status = () -> () -> kind;
        when(issue.getStatus()).thenReturn(status);
        when(permissions.hasPermission(any(), eq(issue), any())).thenReturn(isSeen);
        there.put(id, issue);
    }

    @Test
    void issuesAreCountedByTheKindOfTheirStatus() {
        put(1, "new", true);
        put(2, "indeterminate", true);
        put(3, "done", true);
        put(4, "undefined", true);

        assertEquals(Optional.of(new SeenWork(2, 1, 1, 0, 0)), counts.of(List.of(1L, 2L, 3L, 4L)));
    }

    @Test
    void whatTheReaderMayNotSeeIsHiddenAndWhatIsGoneIsNothing() {
        put(1, "done", true);
        put(2, "done", false);

        assertEquals(Optional.of(new SeenWork(0, 0, 1, 1, 0)), counts.of(List.of(1L, 2L, 3L)));
    }

    @Test
    void ofVeryManyTheFirstAreLookedAtAndTheRestIsSaid() {
        LongStream.rangeClosed(1, JiraWorkCounts.MOST + 7L).forEach(id -> put(id, "new", true));

        assertEquals(
                Optional.of(new SeenWork(JiraWorkCounts.MOST, 0, 0, 0, 7)),
                counts.of(there.keySet().stream().sorted().toList()));
    }

    @Test
    void aHostThatDoesNotTellTheKindOfAStatusSaysNothing() {
        put(1, "new", true);
        when(there.get(1L).getStatus()).thenThrow(new NoSuchMethodError("getStatusCategory"));

        assertEquals(Optional.empty(), counts.of(List.of(1L)));
    }

    @Test
    void withoutLinksTheHostIsNotAsked() {
        assertEquals(Optional.of(SeenWork.NONE), counts.of(List.of()));
    }
}
