package org.okrtree.workbench.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.data.Found;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueType;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.ManyIssues;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.data.SampleCompany;
import org.okrtree.workbench.data.Status;
import org.okrtree.workbench.host.DashboardItem;
import org.okrtree.workbench.host.JqlAnswer;
import org.okrtree.workbench.jql.Jql;
import org.okrtree.workbench.jql.JqlRefused;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.StatementLog;

/** Queries over two hundred thousand issues, in every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JqlSearchContract {
    private static final int MANY = 200_000;
    private static final long FIRST_ID = 1_000_000;
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);

    private Database database;
    private JiraData jira;
    private JqlSearch search;

    abstract Database open();

    @BeforeAll
    void fill() {
        database = open();
        jira = new JiraData(database, NOON);
        new SampleCompany(LocalDate.of(2026, 11, 16)).moveInto(jira);
        Project big = jira.addProject("BIG", "Big", "", person("sam").key(), MANY + 1);
        jira.access().grant(big.id(), "linden-staff", org.okrtree.workbench.data.Access.May.BROWSE);
        ManyIssues.add(database, big, person("sam").key(), FIRST_ID, MANY);
        jira.directory().live(person("sam").key(), "UTC");
        search = new JqlSearch(jira, new SmallPlugin(), NOON);
        String sam = person("sam").key();
        jira.filters().save(sam, "Open in BIG", "project = BIG AND status != Done ORDER BY created", false);
        jira.filters().save(sam, "Mine of them", "filter = 'open in big' AND assignee = currentUser()", true);
        jira.filters().save(person("mei").key(), "Of Mei alone", "project = BIG", false);
        jira.filters().save(person("mei").key(), "All", "", true);
        jira.filters().save(person("tao").key(), "Field work", "project = FLD", true);
        jira.filters().save(person("tao").key(), "Hen", "filter = Egg", true);
        jira.filters().save(person("tao").key(), "Egg", "project = GW OR filter = Hen", true);
    }

    @AfterAll
    void end() {
        database.close();
    }

    /** Has {@code few()}, {@code tenth()} of the many, {@code upTo("3")} of them, and {@code never()}. */
    private static final class SmallPlugin implements JiraPlugins {
        @Override
        public void publish(Object event) {}

        @Override
        public Optional<JqlAnswer> jql(String function, List<String> arguments, String field, ApplicationUser who) {
            return switch (function) {
                case "few" -> ids(LongStream.of(FIRST_ID, FIRST_ID + 1, 7));
                case "tenth" -> ids(LongStream.range(0, MANY / 10).map(i -> FIRST_ID + i));
                case "upTo" ->
                    ids(LongStream.range(0, Long.parseLong(arguments.get(0))).map(i -> FIRST_ID + i));
                case "never" -> Optional.of(new JqlAnswer("It is Sunday.", List.of()));
                default -> Optional.empty();
            };
        }

        private static Optional<JqlAnswer> ids(LongStream ids) {
            return Optional.of(new JqlAnswer("", ids.mapToObj(String::valueOf).toList()));
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

    private Person person(String name) {
        return jira.directory().byName(name).orElseThrow();
    }

    private Found found(String who, String jql) throws JqlRefused {
        return search.find(Optional.of(person(who)), Jql.read(jql), 0, 50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "project = BIG; 200000",
                "project = big AND status = Done; 20000",
                "project = BIG AND status != Done; 180000",
                "project = BIG AND NOT status = Done; 180000",
                "project = BIG AND (status = Done OR summary ~ 'power'); 20000",
                "project = BIG AND summary ~ 'POWER cut' ; 2000",
                "project = BIG AND summary !~ power; 198000",
                "project in (BIG, GW) AND type = Epic; 1",
                "project not in (GW, CLD); 200000",
                "project = BIG AND assignee = currentUser(); 100000",
                "project = BIG AND assignee is EMPTY; 100000",
                "project = BIG AND assignee != mei; 100000",
                "project = BIG AND (assignee != mei OR assignee is EMPTY); 200000",
                "project = BIG AND assignee in (sam, EMPTY); 200000",
                "project = BIG AND reporter not in (mei, sam); 0",
                "sprint = 'GW 47'; 4",
                "project = GW AND sprint is not EMPTY; 7",
                "project = GW AND sprint != 'GW 47'; 3",
                "project = BIG AND created < 2026-01-02; 1440",
                "project = BIG AND created >= '2026-01-02 00:00' AND created < 2026/01/03; 1440",
                "updated > -1h AND project = BIG; 0",
                "key = BIG-12; 1",
                "issue in (BIG-1, GW-2404, 1000002); 3",
                "issue in few(); 2",
                "issue in tenth(); 20000",
                "project = BIG AND issue not in tenth(); 180000",
                "project = BIG AND issue in tenth() AND issue in upTo(3000) AND status = Done; 300",
                "issue in (BIG-200000, upTo(2)); 3",
                "text ~ '100%'; 0",
                "filter = 10301; 180000",
                "filter = 'Open in BIG'; 180000",
                "filter = 'OPEN IN BIG'; 180000",
                "filter = 10301 AND assignee = currentUser(); 80000",
                "filter = 'Mine of them'; 80000",
                "filter in (10300, 'Mine of them'); 80004",
                "project = BIG AND filter != 10301; 20000",
                "project = BIG AND NOT filter = 10301; 20000",
                "project = BIG AND filter not in (10300, 10302); 120000",
                "filter = All AND project = BIG; 200000",
                "filter != All; 0"
            })
    void aQueryFindsWhatItSays(String jql, int expected) throws JqlRefused {
        assertEquals(expected, found("sam", jql).total());
    }

    @Tag("T32")
    @Test
    void aDayIsTheDayOfWhoeverAsks() throws JqlRefused {
        jira.directory().live(person("mei").key(), "Asia/Shanghai");

        assertEquals(
                1440 - 8 * 60,
                found("mei", "project = BIG AND created < 2026-01-02").total());
    }

    @Test
    void theOrderIsWhatTheQuerySaysAndTheLastChangedFirstWithoutOne() throws JqlRefused {
        assertEquals("BIG-200000", found("sam", "project = BIG").issues().get(0).key());
        assertEquals(
                "BIG-1",
                found("sam", "project = BIG ORDER BY created ASC")
                        .issues()
                        .get(0)
                        .key());
        assertEquals(
                List.of("CLD", "GW"),
                found("sam", "type = Epic and project in (GW, CLD) order by project asc, key desc").issues().stream()
                        .map(issue -> issue.project().key())
                        .collect(Collectors.toList()));
    }

    @Test
    void everyIssueIsOnExactlyOnePage() throws JqlRefused {
        Jql jql = Jql.read("project = BIG AND status = Done ORDER BY status");

        List<Long> ids = LongStream.iterate(0, start -> start < 20_000, start -> start + 5_000)
                .mapToObj(start -> page(jql, start))
                .flatMap(found -> found.issues().stream().map(Issue::id))
                .distinct()
                .toList();

        assertEquals(20_000, ids.size());
    }

    private Found page(Jql jql, long start) {
        try {
            return search.find(Optional.of(person("sam")), jql, start, 5_000);
        } catch (JqlRefused e) {
            throw new IllegalStateException(e);
        }
    }

    // what is looked up of projects and sprints, then the number of issues, then a page of them; ids in a table cost
    // two more, filters one, however many there are inside each other
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "project = BIG; 4",
                "project = BIG AND status = Done AND assignee = sam AND summary ~ work ORDER BY created; 4",
                "issue in few(); 4",
                "issue in tenth(); 6",
                "issue in upTo(901); 6",
                "issue in upTo(900); 4",
                "filter = 10301; 5",
                "filter in (10301, 'Mine of them') OR filter = 'Mine of them'; 5"
            })
    void theNumberOfStatementsIsFlat(String jql, int expected) throws JqlRefused {
        found("sam", jql);

        try (StatementLog.Recording recording = database.statements().record()) {
            found("sam", jql);

            assertEquals(expected, recording.all().size(), () -> String.join("\n", recording.all()));
        }
    }

    @Test
    void nobodySeesWhatTheProjectDoesNotShow() throws JqlRefused {
        assertEquals(0, found("lin", "issue = FLD-310").total());
        assertEquals(1, found("tao", "issue = FLD-310").total());
        assertEquals(0, search.find(Optional.empty(), Jql.read(""), 0, 50).total());
    }

    @Test
    void aProjectThatIsNotForMeIsNoValue() {
        JqlRefused hidden = assertThrows(JqlRefused.class, () -> found("lin", "project = FLD"));
        JqlRefused none = assertThrows(JqlRefused.class, () -> found("lin", "project = NOPE"));

        assertEquals(none.key(), hidden.key());
        assertEquals(11, hidden.position());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour = red",
                "status = Sleeping",
                "project ~ GW",
                "summary = power",
                "summary < 3",
                "status is EMPTY",
                "created < soon",
                "created = 2026-01-01",
                "issue in nothingLikeThis()",
                "issue in never()",
                "project = GW ORDER BY text",
                "issue = gw_12",
                "filter = 99999",
                "filter = 'No such title'",
                "filter in (10301, 99999)",
                "filter != 99999",
                "filter ~ Open",
                "filter < 10301",
                "filter is EMPTY",
                "project = GW ORDER BY filter"
            })
    void whatCannotBeAskedIsRefused(String jql) {
        assertThrows(JqlRefused.class, () -> found("sam", jql));
    }

    @Test
    void aFilterOfSomebodyElseThatIsNotSharedIsNoValue() {
        JqlRefused hidden = assertThrows(JqlRefused.class, () -> found("sam", "filter = 'Of Mei alone'"));
        JqlRefused none = assertThrows(JqlRefused.class, () -> found("sam", "filter = 'Of nobody at all'"));

        assertEquals(none.key(), hidden.key());
        assertEquals(10, hidden.position());
    }

    @Test
    void aSharedFilterIsNotForWhoeverIsNotLoggedIn() {
        assertThrows(JqlRefused.class, () -> search.find(Optional.empty(), Jql.read("filter = All"), 0, 50));
    }

    @Test
    void aFilterOfOthersIsReadForWhoeverAsks() throws JqlRefused {
        JqlRefused refused = assertThrows(JqlRefused.class, () -> found("lin", "filter = 'Field work'"));

        assertEquals("jql.in-filter", refused.key());
        assertEquals(
                "in the filter “Field work”: “FLD” is no value of project, or not for you.",
                JqlSentences.of(Locale.US, refused));
        assertTrue(found("clara", "filter = 'Field work'").total() > 0);
    }

    @Test
    void aFilterThatNamesItselfThroughOthersIsRefused() {
        JqlRefused refused = assertThrows(JqlRefused.class, () -> found("tao", "filter = Hen"));

        assertEquals(
                "in the filter “Hen”: in the filter “Egg”: the filter “Hen” leads back to itself.",
                JqlSentences.of(Locale.US, refused));
        assertEquals(10, refused.position());
    }

    @Test
    void aFilterThatStandsTwiceInAQueryIsNoCircle() throws JqlRefused {
        assertEquals(
                180_000,
                found("sam", "filter = 10301 AND (filter = 10301 OR filter = 10302)")
                        .total());
    }

    @Test
    void whoeverDidNotCheckFindsNothingByAFilterThatIsNotThere() throws JqlRefused {
        assertEquals(0, unchecked("filter = 99999"));
        assertEquals(0, unchecked("filter != 99999"));
        assertEquals(180_000, unchecked("filter in (99999, 10301)"));
    }

    private long unchecked(String jql) throws JqlRefused {
        return search.findUnchecked(Optional.of(person("sam")), Jql.read(jql), 0, 1)
                .total();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "mei", "sam", "rui", "priya", "lin"})
    void theSampleCompanySharesAFilterThatFindsOpenBugsForEverybody(String who) throws JqlRefused {
        Found found = found(who, "filter = 10300");

        assertEquals(4, found.total());
        assertTrue(found.issues().stream()
                .allMatch(issue -> issue.type() == IssueType.BUG && issue.status() != Status.DONE));
    }

    @Test
    void aKeyFromBeforeAMoveStillFindsTheIssue() throws JqlRefused {
        Issue issue = jira.create(
                jira.project("GW").orElseThrow().id(),
                org.okrtree.workbench.data.IssueFields.task("Moves"),
                person("mei").key());
        jira.move(issue.id(), jira.project("CLD").orElseThrow().id());

        Found found = found("mei", "key = " + issue.key());

        assertEquals(List.of(issue.id()), found.issues().stream().map(Issue::id).toList());
    }
}
