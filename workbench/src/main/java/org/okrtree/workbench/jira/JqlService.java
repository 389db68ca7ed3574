package org.okrtree.workbench.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.data.Found;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.jql.Jql;
import org.okrtree.workbench.jql.JqlRefused;
import org.okrtree.workbench.site.CurrentPerson;

/** Searching, for plugins. One page holds ten thousand issues at most, as on a Jira with OpenSearch: plugins have to page. */
final class JqlService implements SearchService {
    private static final int MOST = 10_000;

    private final JiraData data;
    private final JqlSearch search;

    private record Read(Jql jql, String getQueryString) implements Query {}

    JqlService(JiraData data, JqlSearch search) {
        this.data = data;
        this.search = search;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(new Read(Jql.read(query), query), errors);
        } catch (JqlRefused refused) {
            errors.addErrorMessage(sentence(refused));
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            search.check(person(searcher), Jql.read(query.getQueryString()));
        } catch (JqlRefused refused) {
            errors.addErrorMessage(sentence(refused));
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        Found found = found(searcher, query, pager.getStart(), Math.min(MOST, pager.getMax()));
        List<Issue> issues =
                found.issues().stream().<Issue>map(JiraServices::issue).toList();
        return new SearchResults<>(issues, (int) found.total(), pager.getStart());
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return found(searcher, query, 0, 1).total();
    }

    private Found found(ApplicationUser searcher, Query query, int start, int size) throws SearchException {
        try {
            return search.findUnchecked(person(searcher), Jql.read(query.getQueryString()), start, size);
        } catch (JqlRefused refused) {
            throw new SearchException(sentence(refused));
        }
    }

    private Optional<Person> person(ApplicationUser searcher) {
        return Optional.ofNullable(searcher).flatMap(user -> data.directory().byKey(user.getKey()));
    }

    private static String sentence(JqlRefused refused) {
        return JqlSentences.of(CurrentPerson.locale(), refused);
    }
}
