package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Issues by JQL.
 *
 * @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0
 */
public interface SearchService {
    /** @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0 */
    ParseResult parseQuery(ApplicationUser searcher, String query);

    /**
     * @remembered the result's type; in the Javadoc of Jira Software 11.1 a method wraps it
     * @host
     */
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

    /**
     * What is wrong with a query that could be read: a field, a value or a saved filter that is not there or not for this searcher.
     *
     * @seen Jira 8, source of a public chat plugin (myteam) that asks it so
     */
    MessageSet validateQuery(ApplicationUser searcher, Query query);

    /**
     * How many issues the searcher would find. A saved filter that is not there or not for this searcher counts nothing where nobody
     * validated the query before.
     *
     * @remembered that it is a long; called so in public plugins for Jira 7 and 8
     */
    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    /**
     * What came of reading a query.
     *
     * @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0
     */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        /**
         * @remembered only the host makes it
         * @host
         */
        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        /**
         * Null when the query has errors.
         *
         * @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0
         */
        public Query getQuery() {
            return query;
        }

        /**
         * @remembered in the public API since Jira 4
         * @host
         */
        public MessageSet getErrors() {
            return errors;
        }

        /** @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0 */
        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
