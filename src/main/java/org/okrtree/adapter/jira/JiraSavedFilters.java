package org.okrtree.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.okrtree.application.checkin.SavedFilters;
import org.okrtree.domain.keyresult.SavedFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saved filters as the logged-in user may use them. What goes wrong in Jira is logged, and that filter counts nothing. */
public final class JiraSavedFilters implements SavedFilters {
    private static final Logger LOG = LoggerFactory.getLogger(JiraSavedFilters.class);

    private final SearchService search;
    private final JiraAuthenticationContext authentication;

    public JiraSavedFilters(SearchService search, JiraAuthenticationContext authentication) {
        this.search = search;
        this.authentication = authentication;
    }

    @Override
    public Map<SavedFilter, Long> counts(Set<SavedFilter> filters) {
        ApplicationUser user = authentication.getLoggedInUser();
        Map<SavedFilter, Long> counts = new HashMap<>();
        for (SavedFilter filter : filters) {
            count(filter, user, counts);
        }
        return counts;
    }

    // Jira counts nothing where it is asked for a filter that the user may not see: that is no number, so it is asked
    // first whether the user may.
    private void count(SavedFilter filter, ApplicationUser user, Map<SavedFilter, Long> counts) {
        try {
            SearchService.ParseResult read = search.parseQuery(user, "filter = " + filter.id());
            if (read.isValid() && !search.validateQuery(user, read.getQuery()).hasAnyErrors()) {
                counts.put(filter, search.searchCount(user, read.getQuery()));
            }
        } catch (LinkageError | Exception failed) {
            // The index may be away, and a version of Jira may be otherwise than its documents say.
            LOG.warn("Jira does not say what filter {} counts; nothing is offered", filter.id(), failed);
        }
    }
}
