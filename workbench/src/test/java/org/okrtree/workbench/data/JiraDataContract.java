package org.okrtree.workbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.store.Database;

/** What every database has to do for the Jira face. */
abstract class JiraDataContract {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private Database database;
    private JiraData jira;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        jira = new JiraData(database, NOON);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private Project gateway() {
        return jira.addProject("GW", "Gateway", "", "key-of-mei", 1);
    }

    @Test
    void aSecondStartFindsWhatTheFirstOneWrote() {
        Issue written = jira.create(gateway().id(), IssueFields.task("电源中断后继续下载 🔌"), "key-of-mei");

        JiraData afterRestart = new JiraData(database, NOON);

        assertEquals(Optional.of(written), afterRestart.issue("GW-1"));
    }

    @Test
    void theSampleCompanyMovesInOnce() {
        new SampleCompany(TODAY).moveInto(jira);
        new SampleCompany(TODAY).moveInto(jira);

        assertEquals(12, jira.directory().people().size());
        assertEquals(3, jira.projects().size());
        assertTrue(jira.sprints(jira.project("GW").orElseThrow().id()).stream()
                .anyMatch(sprint -> sprint.state() == Sprint.State.ACTIVE
                        && !sprint.lastDay().isBefore(TODAY)));
    }

    @Tag("T30")
    @Test
    void aMovedIssueKeepsItsIdAndIsFoundUnderItsOldKey() {
        Project cloud = jira.addProject("CLD", "Cloud", "", "key-of-yue", 7);
        Issue before = jira.create(gateway().id(), IssueFields.task("Moves"), "key-of-mei");

        Issue moved = jira.move(before.id(), cloud.id());

        assertEquals("CLD-7", moved.key());
        assertEquals(Optional.of(moved), jira.issue("GW-1"));
        assertEquals(before.id(), moved.id());
    }

    @Test
    void theNumberOfADeletedIssueIsNotUsedAgain() {
        Project gateway = gateway();
        jira.delete(jira.create(gateway.id(), IssueFields.task("Goes"), "key-of-mei")
                .id());

        Issue next = jira.create(gateway.id(), IssueFields.task("Comes"), "key-of-mei");

        assertEquals("GW-2", next.key());
        assertEquals(Optional.empty(), jira.issue("GW-1"));
    }

    private Found seenBy(String userName) {
        String key = jira.directory().byName(userName).orElseThrow().key();
        return jira.find(jira.issueAccess().visibleTo(key), "i.id", 0, 100);
    }

    private Issue anIssueOfTheSampleCompany() {
        new SampleCompany(TODAY).moveInto(jira);
        return jira.issue("GW-2404").orElseThrow();
    }

    @Test
    void aListShowsWhatThePersonMayBrowseAndNoMore() {
        anIssueOfTheSampleCompany();

        Found toLin = seenBy("lin");
        Found toTao = seenBy("tao");

        assertFalse(
                toLin.issues().stream().anyMatch(issue -> issue.project().key().equals("FLD")));
        assertTrue(
                toTao.issues().stream().anyMatch(issue -> issue.project().key().equals("FLD")));
        assertEquals(toTao.issues().size(), toTao.total());
    }

    @Tag("T30")
    @Test
    void anArchivedIssueIsReadByItsAddressAndIsInNoList() {
        Issue issue = anIssueOfTheSampleCompany();
        String mei = jira.directory().byName("mei").orElseThrow().key();
        long before = seenBy("mei").total();

        Issue archived = jira.archive(issue.id(), true);

        assertTrue(jira.issueAccess().may(mei, Access.May.BROWSE, archived));
        assertFalse(jira.issueAccess().may(mei, Access.May.EDIT, archived));
        assertEquals(before - 1, seenBy("mei").total());
    }

    @Test
    void aRestoredIssueIsAsItWas() {
        Issue issue = anIssueOfTheSampleCompany();
        jira.archive(issue.id(), true);

        Issue restored = jira.archive(issue.id(), false);

        assertFalse(restored.archived());
        assertEquals(issue.key(), restored.key());
    }

    @Tag("T30")
    @Test
    void anIssueThatAGroupAloneMaySeeIsHiddenFromAllOthers() {
        Issue issue = anIssueOfTheSampleCompany();
        long before = seenBy("lin").total();

        Issue hidden = jira.restrict(issue.id(), "leadership");

        String lin = jira.directory().byName("lin").orElseThrow().key();
        String tao = jira.directory().byName("tao").orElseThrow().key();
        assertFalse(jira.issueAccess().may(lin, Access.May.BROWSE, hidden));
        assertTrue(jira.issueAccess().may(tao, Access.May.EDIT, hidden));
        assertEquals(before - 1, seenBy("lin").total());
    }

    @Test
    void idsMoreThanAStatementTakesAreLookedAmongAndForgotten() {
        new SampleCompany(TODAY).moveInto(jira);
        List<Long> many = LongStream.range(1, 20_000).boxed().toList();

        Found found = jira.find(Where.idIn(many).and(Where.idIn(many)), "i.id", 0, 100);

        assertEquals(jira.find(Where.EVERYTHING, "i.id", 0, 100).total(), found.total());
        assertEquals(
                0,
                jira.find(Where.of("i.id IN (SELECT issue_id FROM wb_found)"), "i.id", 0, 1)
                        .total());
    }

    @Test
    void whatIsNotDoneGoesIntoTheNextSprintWhenOneIsCompleted() {
        Project gateway = gateway();
        Sprint now = jira.addSprint(gateway.id(), "1", "", Sprint.State.ACTIVE, TODAY, TODAY.plusDays(13));
        jira.addSprint(gateway.id(), "3", "", Sprint.State.FUTURE, TODAY.plusDays(28), TODAY.plusDays(41));
        Sprint next =
                jira.addSprint(gateway.id(), "2", "", Sprint.State.FUTURE, TODAY.plusDays(14), TODAY.plusDays(27));
        Issue open = inSprint(gateway, now);
        Issue done = jira.transition(inSprint(gateway, now).id(), Status.DONE);

        Sprint completed = jira.completeSprint(now.id());

        assertEquals(Sprint.State.CLOSED, completed.state());
        assertEquals(next.id(), jira.issue(open.id()).orElseThrow().sprintId());
        assertEquals(now.id(), jira.issue(done.id()).orElseThrow().sprintId());
    }

    private Issue inSprint(Project project, Sprint sprint) {
        return jira.create(project.id(), new IssueFields(IssueType.TASK, "Work", "", "", sprint.id()), "key-of-mei");
    }

    @Test
    void dashboardItemsFillBothColumnsAndKeepWhatTheyWereTold() {
        Dashboard dashboard = jira.dashboard();
        dashboard.put("key-of-mei", "plugin:a");
        Dashboard.Placed second = dashboard.put("key-of-mei", "plugin:a");
        dashboard.put("key-of-tao", "plugin:a");

        dashboard.keep(second.id(), "{\"team\":\"GW\"}");

        assertEquals(1, second.column());
        assertEquals(
                List.of("", "{\"team\":\"GW\"}"),
                dashboard.of("key-of-mei").stream()
                        .map(Dashboard.Placed::preferences)
                        .toList());
        assertEquals(Optional.empty(), dashboard.of("key-of-tao", second.id()));
    }

    @Test
    void dataOfAnEarlierWorkbenchAreTakenOver() {
        Issue issue = jira.create(gateway().id(), IssueFields.task("Written long ago"), "key-of-mei");
        Sql sql = new Sql(database.dataSource());
        sql.change("DROP TABLE wb_dashboard_item");
        sql.change("DROP TABLE wb_filter");
        sql.change("ALTER TABLE wb_issue DROP COLUMN archived");
        sql.change("ALTER TABLE wb_issue DROP COLUMN only_group");

        JiraData now = new JiraData(database, NOON);

        assertEquals(Optional.of(issue), now.issue("GW-1"));
        assertEquals(List.of(), now.dashboard().of("key-of-mei"));
        assertEquals(10300, now.filters().save("key-of-mei", "First", "", false).id());
    }

    private List<SavedFilter> filtersSeenBy(String userName) {
        return jira.filters()
                .seenBy(jira.directory().byName(userName).orElseThrow().key());
    }

    @Test
    void aFilterIsSeenByItsOwnerAndByOthersWhenItIsShared() {
        new SampleCompany(TODAY).moveInto(jira);
        SavedFilter sample = filtersSeenBy("priya").get(0);
        String mei = jira.directory().byName("mei").orElseThrow().key();
        SavedFilter own = jira.filters().save(mei, "Zzz 我的", "project = GW ORDER BY key", false);

        assertEquals(List.of(sample, own), filtersSeenBy("mei"));
        assertEquals(List.of(sample), filtersSeenBy("lin"));
        assertEquals(List.of(), jira.filters().seenBy(""));
    }

    @Test
    void whoeverIsNotActiveSeesNoFilter() {
        new SampleCompany(TODAY).moveInto(jira);
        String lin = jira.directory().byName("lin").orElseThrow().key();

        jira.directory().activate(lin, false);

        assertEquals(List.of(), jira.filters().seenBy(lin));
    }

    @Test
    void theNumberOfADeletedFilterIsNotUsedAgain() {
        jira.filters()
                .remove(jira.filters().save("key-of-mei", "Goes", "", false).id());

        assertEquals(
                10301, jira.filters().save("key-of-mei", "Comes", "", false).id());
    }

    @Test
    void aFilterFollowsTheKeyOfItsOwner() {
        new SampleCompany(TODAY).moveInto(jira);
        String priya = jira.directory().byName("priya").orElseThrow().key();

        jira.rekey(priya, "JIRAUSER99999");

        assertTrue(filtersSeenBy("priya").get(0).isOf("JIRAUSER99999"));
    }

    @Test
    void theFiltersOfWhoeverIsDeletedGoToo() {
        new SampleCompany(TODAY).moveInto(jira);

        jira.remove(jira.directory().byName("priya").orElseThrow().key());

        assertEquals(List.of(), filtersSeenBy("mei"));
    }

    @Test
    void aRenamedPersonKeepsTheKey() {
        new SampleCompany(TODAY).moveInto(jira);
        Person mei = jira.directory().byName("mei").orElseThrow();

        jira.directory().rename(mei.key(), "mei.chen");

        assertEquals(
                mei.key(), jira.directory().byName("mei.chen").orElseThrow().key());
        assertEquals(Optional.empty(), jira.directory().byName("mei"));
    }

    @Test
    void whoMayBrowseMayNotEditUnlessAGroupSaysSo() {
        new SampleCompany(TODAY).moveInto(jira);
        String lin = jira.directory().byName("lin").orElseThrow().key();
        long gateway = jira.project("GW").orElseThrow().id();
        long field = jira.project("FLD").orElseThrow().id();

        assertTrue(jira.access().may(lin, Access.May.BROWSE, gateway));
        assertFalse(jira.access().may(lin, Access.May.EDIT, gateway));
        assertFalse(jira.access().may(lin, Access.May.BROWSE, field));
    }

    @Test
    void anInactivePersonMayNothing() {
        new SampleCompany(TODAY).moveInto(jira);
        String mei = jira.directory().byName("mei").orElseThrow().key();

        jira.directory().activate(mei, false);

        assertFalse(jira.access()
                .may(mei, Access.May.BROWSE, jira.project("GW").orElseThrow().id()));
    }
}
