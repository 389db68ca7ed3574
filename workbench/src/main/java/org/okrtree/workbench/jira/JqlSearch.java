package org.okrtree.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Optional;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Found;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Where;
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
        String key = searcher.map(Person::key).orElse("");
        ApplicationUser user = searcher.map(JiraServices::user).orElse(null);
        JqlFields fields = new JqlFields(
                data,
                project -> data.access().may(key, May.BROWSE, project.id()),
                clock.instant(),
                new ServerZone(data.notes()).of(searcher));
        JqlToSql translation =
                new JqlToSql(fields, searcher, (name, arguments, field) -> plugins.jql(name, arguments, field, user));
        Where asked =
                query.where().isPresent() ? translation.where(query.where().get()) : Where.EVERYTHING;
        return data.find(data.issueAccess().visibleTo(key).and(asked), JqlToSql.order(query.order()), start, size);
    }
}
