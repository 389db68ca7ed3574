package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.worklink.FindProjectsWithOkrs;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.SeenIssues;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class IssuePanelTest {

    private static final long ISSUE = 41;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private final InMemoryStores stores = new InMemoryStores();
    private final RecordingTemplates templates = new RecordingTemplates();
    private final Team team = An.team().build();
    private final Cycle cycle = An.cycle().build();
    private final Sheet sheet = An.sheet(team, cycle);
    private final List<DraftKeyResult> lines = IntStream.rangeClosed(1, 7)
            .mapToObj(
                    i -> An.keyResult().saying("Result <" + i + ">").position(i).build())
            .toList();

    private final DraftObjective objective = anObjective();

    private Actor actor = An.actor(An.MEI);
    private SeenIssues issues = id -> Optional.of(new SeenIssue(id, "RD-41", 7, true));

    private final An.Publication published = An.publication(sheet, team, cycle, objective);

    IssuePanelTest() {
        stores.revisions.append(published.revision(), published.text());
        stores.cycles.add(cycle);
        stores.people.add(new Person(An.MEI, "key-mei"));
    }

    private DraftObjective anObjective() {
        An.ObjectiveBuilder builder = An.objective().titled("Loved & used");
        lines.forEach(builder::with);
        return builder.build();
    }

    private IssuePanelTest linked(int many) {
        lines.stream().limit(many).forEach(line -> stores.links.add(An.workLink(ISSUE, line.id(), sheet)));
        return this;
    }

    private RecordingTemplates.Rendered shown() {
        assertEquals("<okr-issue-panel>", html());
        return templates.last("okr-issue-panel");
    }

    private String html() {
        return html(Map.of("issue", anIssue()));
    }

    private String html(Map<String, Object> context) {
        return panel().getHtml(context);
    }

    private static Issue anIssue() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(ISSUE);
        return issue;
    }

    private IssuePanel panel() {
        CurrentActor actors = new CurrentActor() {
            @Override
            public Actor reading() {
                return actor;
            }

            @Override
            public Actor doing() {
                throw new AssertionError("a panel does nothing");
            }
        };
        Accounts accounts = new Accounts() {
            @Override
            public Optional<Account> named(String userName) {
                return Optional.empty();
            }

            @Override
            public Optional<Account> withKey(String userKey) {
                return Optional.of(new Account(userKey, "mei", "Mei"));
            }
        };
        PageTools tools = new PageTools(
                new Fragments(templates),
                new PropertiesWords(),
                mock(LocaleResolver.class, call -> Locale.ENGLISH),
                mock(XsrfTokenAccessor.class),
                mock(XsrfTokenValidator.class),
                mock(PageBuilderService.class),
                mock(ApplicationProperties.class, call -> "/jira"),
                actors,
                An::uid);
        return new IssuePanel(
                tools,
                actors,
                new ShowIssueLinks(
                        id -> issues.with(id),
                        stores.links,
                        stores.revisions,
                        new ReadPublishedSheets(stores.revisions, new CanonicalJsonReader()),
                        stores.readings,
                        MovableClock.at("2026-02-02T12:00:00Z")),
                new NamePeople(stores.people, accounts),
                new ProjectsWithOkrs(
                        new FindProjectsWithOkrs(stores.cycles, stores.teams),
                        MovableClock.at("2026-02-02T12:00:00Z")));
    }

    @Test
    void anIssueWithoutLinksSaysSoAndCanBeLinked() {
        RecordingTemplates.Rendered shown = shown();

        assertEquals(
                "41 true '' 0 true ''",
                shown.at("issue") + " " + shown.at("isEmpty") + " '" + shown.at("countHtml") + "' "
                        + shown.count("items") + " " + shown.at("canChange") + " '" + shown.at("moreHtml") + "'");
    }

    @Test
    void aLinkSaysWhatTheIssueHelpsWith() {
        linked(1);

        RecordingTemplates.Rendered shown = shown();

        assertEquals(
                "Loved &amp; used, Result &lt;1&gt;, Mei, helps",
                shown.at("items.0.objectiveHtml") + ", "
                        + shown.at("items.0.keyResult.statementHtml") + ", " + shown.at("items.0.keyResult.ownerHtml")
                        + ", "
                        + shown.at("items.0.sentenceHtml"));
        assertEquals("R&amp;D · Spring 2026, revision 1", shown.at("items.0.placeHtml"));
        assertEquals(
                "/jira/plugins/servlet/okr/sheet/" + sheet.id().uid() + "#line-"
                        + lines.get(0).id().uid(),
                shown.at("items.0.addressHtml"));
    }

    @Test
    void ofSevenLinksFiveAreShownAndTwoAreTold() {
        linked(7);

        RecordingTemplates.Rendered shown = shown();

        assertEquals("7 5 and 2 more", shown.at("countHtml") + " " + shown.count("items") + " " + shown.at("moreHtml"));
    }

    @Test
    void fiveLinksAreAllShown() {
        linked(5);

        RecordingTemplates.Rendered shown = shown();

        assertEquals("5 5 ''", shown.at("countHtml") + " " + shown.count("items") + " '" + shown.at("moreHtml") + "'");
    }

    private void linkedToTheObjective() {
        stores.links.add(An.workLink(ISSUE, objective.id(), sheet));
    }

    @Test
    void anIssueThatHelpsOnlyAnObjectiveSaysSoInOneLine() {
        linkedToTheObjective();

        RecordingTemplates.Rendered shown = shown();

        assertEquals(
                "false 1 0 1",
                shown.at("isEmpty") + " " + shown.at("countHtml") + " " + shown.count("items") + " "
                        + shown.count("objectives"));
        assertEquals(
                "RD-26Q1-O1 Loved &amp; used, Unlink Loved &amp; used",
                shown.at("objectives.0.shortKeyHtml") + " " + shown.at("objectives.0.titleHtml") + ", "
                        + shown.at("objectives.0.unlinkHtml"));
        assertEquals("/jira/plugins/servlet/okr/sheet/" + sheet.id().uid(), shown.at("objectives.0.addressHtml"));
    }

    @Test
    void aLinkToAnObjectiveTakesNoPlaceFromKeyResults() {
        linked(6);
        linkedToTheObjective();

        RecordingTemplates.Rendered shown = shown();

        assertEquals(
                "7 5 1 and 1 more",
                shown.at("countHtml") + " " + shown.count("items") + " " + shown.count("objectives") + " "
                        + shown.at("moreHtml"));
    }

    @Test
    void whoeverMayNotEditTheIssueGetsNoButtons() {
        linked(1);
        issues = id -> Optional.of(new SeenIssue(id, "RD-41", 7, false));

        assertEquals("false 1", shown().at("canChange") + " " + shown().count("items"));
    }

    @Test
    void whoeverDoesNotSeeTheIssueSeesNoPanel() {
        linked(1);
        issues = id -> Optional.empty();

        assertEquals("", html());
    }

    @Test
    void aStrangerSeesNoPanel() {
        linked(1);
        actor = An.stranger(An.LIN);

        assertEquals("", html());
    }

    @Test
    void whereThereIsNoIssueThereIsNoPanel() {
        assertEquals("", html(Map.of()));
        assertEquals("", html(Map.of("issue", "RD-41")));
    }

    @Test
    void thePanelShowsTheFiguresInForce() {
        linked(1);
        measured();

        RecordingTemplates.Rendered shown = shown();

        assertEquals(
                "50\u202F% 7 31 Jan",
                shown.at("items.0.keyResult.measuredHtml") + " " + shown.at("items.0.keyResult.confidenceHtml") + " "
                        + shown.at("items.0.keyResult.lastHtml"));
    }

    private void measured() {
        stores.readings.putInForce(
                An.checkIn(lines.get(0).id(), cycle.id()).build(),
                new Reading(An.decimal("50"), DAY, new Confidence(7), DAY),
                1);
    }

    @Test
    void ofAClosedCycleTheWordsStandWithoutFigures() {
        linked(1);
        stores.cycles.move(cycle, cycle.in(CycleState.CLOSED));

        RecordingTemplates.Rendered shown = shown();

        assertEquals(
                "true false R&amp;D · Spring 2026, closed",
                shown.at("items.0.isClosed") + " " + shown.at("items.0.isDropped") + " "
                        + shown.at("items.0.placeHtml"));
    }

    @Test
    void whatWasDroppedSaysWhenAndWhy() {
        linked(1);
        publishAgain(An.objective().build());

        RecordingTemplates.Rendered shown = shown();

        assertEquals(
                "true Result &lt;1&gt; 2 Feb: we learned",
                shown.at("items.0.isDropped") + " " + shown.at("items.0.keyResult.statementHtml") + " "
                        + shown.at("items.0.droppedHtml"));
        assertEquals("", shown.at("items.0.newerHtml"));
    }

    private void publishAgain(DraftObjective... objectives) {
        An.Publication next = An.publication(sheet, team, cycle, Optional.of(published.revision()), objectives);
        stores.revisions.append(next.revision(), next.text());
    }

    @Test
    void whatWasPublishedAnewSinceItWasLinkedSaysSo() {
        linked(1);
        publishAgain(objective);

        assertEquals("published anew on 2 Feb, after it was linked", shown().at("items.0.newerHtml"));
    }

    @Test
    void whatNobodySaidAWordAboutForTwoWeeksIsStale() {
        linked(1);
        stores.readings.putInForce(
                An.checkIn(lines.get(0).id(), cycle.id()).build(),
                new Reading(An.decimal("50"), LocalDate.of(2026, 1, 18), new Confidence(7), LocalDate.of(2026, 1, 18)),
                1);

        assertEquals("15 days ago", shown().at("items.0.staleHtml"));
    }

    @Test
    void twoWeeksWithoutAWordAreNotStale() {
        linked(1);
        stores.readings.putInForce(
                An.checkIn(lines.get(0).id(), cycle.id()).build(),
                new Reading(An.decimal("50"), LocalDate.of(2026, 1, 19), null, null),
                1);

        assertEquals("", shown().at("items.0.staleHtml"));
    }

    // Work never moves a number. How far the issue has come cannot even be asked; when it is closed, it can no longer
    // be edited.
    @Test
    void closingAnIssueLeavesTheFiguresAsTheyWere() {
        linked(1);
        measured();
        Object before = shown().context().get("items");

        issues = id -> Optional.of(new SeenIssue(id, "RD-41", 7, false));

        assertEquals(before, shown().context().get("items"));
    }

    static List<Supplier<Throwable>> failures() {
        return List.of(
                () -> new IllegalStateException("jdbc:secret"), () -> new NoSuchMethodError("secret of the host"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aPanelThatFailsIsOneLineAndLeavesTheIssueAlone(Supplier<Throwable> failure) {
        issues = id -> {
            throw IssuePanelTest.<RuntimeException>unchecked(failure.get());
        };

        String line = html();

        String number = templates.last("okr-issue-panel-failed").at("numberHtml");
        assertEquals("<okr-issue-panel-failed>", line);
        assertTrue(number.matches("Number [0-9a-f]{8} for your administrator\\."), number);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void aTemplateThatFailsIsOneLineToo() {
        templates.breakAt("okr-issue-panel");

        assertEquals("<okr-issue-panel-failed>", html());
    }

    @Test
    void whereNotEvenThatCanBeDrawnThePlainSentenceStands() {
        issues = id -> {
            throw new IllegalStateException("jdbc:secret");
        };
        templates.breakAt("okr-issue-panel-failed");

        String line = html();

        assertTrue(line.startsWith("Something went wrong here"), line);
        assertFalse(line.contains("secret"));
    }

    @Test
    void whatIsWrittenIsWhatIsGiven() throws IOException {
        StringWriter written = new StringWriter();

        panel().writeHtml(written, Map.of("issue", anIssue()));

        assertEquals("<okr-issue-panel>", written.toString());
    }
}
