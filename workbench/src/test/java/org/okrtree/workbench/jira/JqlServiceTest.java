package org.okrtree.workbench.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.SampleCompany;
import org.okrtree.workbench.host.DashboardItem;
import org.okrtree.workbench.host.JqlAnswer;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.StatementLog;

/** The search that plugins are given: what is read, what is wrong with it, what it counts. */
final class JqlServiceTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);

    private final Database database = Database.h2InMemory();
    private final JiraData jira = new JiraData(database, NOON);
    private final SearchService service;

    JqlServiceTest() {
        new SampleCompany(LocalDate.of(2026, 11, 16)).moveInto(jira);
        String mei = jira.directory().byName("mei").orElseThrow().key();
        jira.filters().save(mei, "Of Mei alone", "project = GW", false);
        jira.filters().save(mei, "Itself", "filter = Itself", true);
        service = new JqlService(jira, new JqlSearch(jira, new NoPlugins(), NOON));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static final class NoPlugins implements JiraPlugins {
        @Override
        public void publish(Object event) {}

        @Override
        public Optional<JqlAnswer> jql(String function, List<String> arguments, String field, ApplicationUser who) {
            return Optional.empty();
        }

        @Override
        public List<DashboardItem> dashboardItems() {
            return List.of();
        }

        @Override
        public List<List<String>> panelsShown(String location, List<Map<String, Object>> contexts) {
            return List.of();
        }
    }

    private ApplicationUser user(String name) {
        return JiraServices.user(jira.directory().byName(name).orElseThrow());
    }

    private Query read(String jql) {
        ParseResult read = service.parseQuery(user("sam"), jql);
        assertTrue(read.isValid(), jql);
        return read.getQuery();
    }

    private Set<String> wrong(String who, String jql) {
        return service.validateQuery(user(who), read(jql)).getErrorMessages();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "colour = red; there is no field “colour”, or not for you.",
                "status = Sleeping; “Sleeping” is no value of status, or not for you.",
                "filter = 99999; “99999” is no value of filter, or not for you.",
                "filter = 10301; “10301” is no value of filter, or not for you.",
                "filter = Itself; in the filter “Itself”: the filter “Itself” leads back to itself.",
                "project = GW ORDER BY text; one cannot order by “text”."
            })
    void whatCanBeReadAndNotBeRunIsAnErrorOfTheValidation(String jql, String sentence) {
        assertEquals(Set.of(sentence), wrong("sam", jql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "project = GW", "filter = 10300", "filter = 10301 AND assignee = currentUser()"})
    void nothingIsWrongWithWhatTheSearcherMayAsk(String jql) {
        assertFalse(service.validateQuery(user("mei"), read(jql)).hasAnyErrors());
    }

    @Test
    void nobodyIsToldOfASharedFilter() {
        assertTrue(service.validateQuery(null, read("filter = 10300")).hasAnyErrors());
    }

    @Test
    void validatingLooksForNoIssue() {
        Query query = read("filter = 10300");

        try (StatementLog.Recording recording = database.statements().record()) {
            service.validateQuery(user("sam"), query);

            assertFalse(
                    recording.all().stream().anyMatch(sql -> sql.contains("wb_issue")),
                    () -> String.join("\n", recording.all()));
        }
    }

    @Test
    void whoeverDidNotValidateCountsNothingByAFilterThatIsNotForThem() throws SearchException {
        Query hidden = read("filter = 10301");

        assertEquals(0, service.searchCount(user("sam"), hidden));
        assertEquals(
                0, service.search(user("sam"), hidden, new PagerFilter<>(10)).getTotal());
        assertTrue(service.searchCount(user("mei"), hidden) > 0);
    }

    @Test
    void aFilterThatLeadsBackToItselfIsNotCounted() {
        assertThrows(SearchException.class, () -> service.searchCount(user("sam"), read("filter = Itself")));
    }
}
