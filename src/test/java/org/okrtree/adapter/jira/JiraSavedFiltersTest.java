package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.keyresult.SavedFilter;

class JiraSavedFiltersTest {

    private static final SavedFilter BUGS = new SavedFilter(10_300);
    private static final SavedFilter OTHERS = new SavedFilter(10_301);

    private final SearchService search = mock(SearchService.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser mei = mock(ApplicationUser.class);
    private final JiraSavedFilters filters = new JiraSavedFilters(search, authentication);

    @BeforeEach
    void meiIsLoggedIn() {
        when(authentication.getLoggedInUser()).thenReturn(mei);
    }

    private Query parsed(SavedFilter filter) {
        Query query = mock(Query.class);
        when(search.parseQuery(mei, "filter = " + filter.id()))
                .thenReturn(new SearchService.ParseResult(query, new MessageSetImpl()));
        when(search.validateQuery(mei, query)).thenReturn(new MessageSetImpl());
        return query;
    }

    private static MessageSet wrong() {
        MessageSet errors = new MessageSetImpl();
        errors.addErrorMessage("The value '10301' does not exist for the field 'filter'.");
        return errors;
    }

    @Test
    void aFilterCountsWhatTheLoggedInUserFinds() throws SearchException {
        Query query = parsed(BUGS);
        when(search.searchCount(mei, query)).thenReturn(14L);

        assertEquals(Map.of(BUGS, 14L), filters.counts(Set.of(BUGS)));
    }

    // Jira would count nothing, which looks like a number.
    @Test
    void aFilterThatTheUserMayNotSeeIsLeftOutAndNotCounted() throws SearchException {
        Query query = parsed(OTHERS);
        when(search.validateQuery(mei, query)).thenReturn(wrong());

        assertEquals(Map.of(), filters.counts(Set.of(OTHERS)));
        verify(search, never()).searchCount(any(), any());
    }

    @Test
    void whatJiraCannotReadIsLeftOut() {
        when(search.parseQuery(eq(mei), any())).thenReturn(new SearchService.ParseResult(null, wrong()));

        assertEquals(Map.of(), filters.counts(Set.of(BUGS)));
    }

    @Test
    void aSearchThatFailsLeavesTheOthersTheirCounts() throws SearchException {
        Query away = parsed(BUGS);
        Query there = parsed(OTHERS);
        when(search.searchCount(mei, away)).thenThrow(new SearchException("the index is away"));
        when(search.searchCount(mei, there)).thenReturn(3L);

        assertEquals(Map.of(OTHERS, 3L), filters.counts(Set.of(BUGS, OTHERS)));
    }

    @Test
    void aHostThatIsOtherwiseOffersNothing() {
        Query query = parsed(BUGS);
        when(search.validateQuery(mei, query)).thenThrow(new NoSuchMethodError("validateQuery"));

        assertEquals(Map.of(), filters.counts(Set.of(BUGS)));
    }
}
