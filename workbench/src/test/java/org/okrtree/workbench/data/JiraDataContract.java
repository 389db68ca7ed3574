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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    @Test
    void aSearchLooksInTheGivenProjectsOnly() {
        Project gateway = gateway();
        Project cloud = jira.addProject("CLD", "Cloud", "", "key-of-yue", 1);
        jira.create(gateway.id(), IssueFields.task("Power cut"), "key-of-mei");
        jira.create(cloud.id(), IssueFields.task("Power bill"), "key-of-yue");

        List<Issue> found = jira.search(List.of(gateway.id()), "POWER", Optional.of(Status.TO_DO), 10);

        assertEquals(List.of("GW-1"), found.stream().map(Issue::key).toList());
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
