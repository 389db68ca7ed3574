package org.okrtree.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Optional;
import org.okrtree.workbench.data.Found;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.SavedFilter;
import org.okrtree.workbench.data.Where;
import org.okrtree.workbench.jira.JqlToSql.UnseenFilter;
import org.okrtree.workbench.jql.Jql;
import org.okrtree.workbench.jql.JqlRefused;
import org.okrtree.workbench.site.ServerZone;

/** Runs queries: two statements for the page and the number of all, however many issues there are and whoever asks. */
final class JqlSearch {
    private final JiraData data;
    private final JiraPlugins plugins;
    private final Clock clock;

    JqlSearch(JiraData data, JiraPlugins plugins, Clock clock) {
        this.data = data;
        this.plugins = plugins;
        this.clock = clock;
    }

    /**
     * A page of the issues that the person may see, and how many there are.
     *
     * @param searcher empty for nobody, who sees nothing
     */
    Found find(Optional<Person> searcher, Jql query, long start, int size) throws JqlRefused {
        return find(searcher, query, UnseenFilter.IS_REFUSED, start, size);
    }

    /** The same for whoever did not {@link #check} the query: as in Jira, a saved filter that is not seen finds nothing. */
    Found findUnchecked(Optional<Person> searcher, Jql query, long start, int size) throws JqlRefused {
        return find(searcher, query, UnseenFilter.FINDS_NOTHING, start, size);
    }

    /** Refuses what {@link #find} refuses, and looks for no issue. */
    void check(Optional<Person> searcher, Jql query) throws JqlRefused {
        translation(searcher, UnseenFilter.IS_REFUSED).where(query);
        JqlToSql.order(query.order());
    }

    /** The same for a query that is to stand in a saved filter. */
    void check(Optional<Person> searcher, Jql query, SavedFilter filter) throws JqlRefused {
        translation(searcher, UnseenFilter.IS_REFUSED).where(filter, query);
        JqlToSql.order(query.order());
    }

    private Found find(Optional<Person> searcher, Jql query, UnseenFilter unseen, long start, int size)
            throws JqlRefused {
        Where asked = translation(searcher, unseen).where(query);
        return data.find(
                data.issueAccess().visibleTo(keyOf(searcher)).and(asked), JqlToSql.order(query.order()), start, size);
    }

    private JqlToSql translation(Optional<Person> searcher, UnseenFilter unseen) {
        ApplicationUser user = searcher.map(JiraServices::user).orElse(null);
        JqlFields fields =
                new JqlFields(data, keyOf(searcher), clock.instant(), new ServerZone(data.notes()).of(searcher));
        return new JqlToSql(
                fields, searcher, (name, arguments, field) -> plugins.jql(name, arguments, field, user), unseen);
    }

    private static String keyOf(Optional<Person> searcher) {
        return searcher.map(Person::key).orElse("");
    }
}
