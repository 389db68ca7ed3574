package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.application.checkin.CheckIns;
import org.okrtree.application.checkin.PublishedDesk;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.InMemoryAccounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.InMemoryProjects;
import org.okrtree.application.team.TeamTyped;
import org.okrtree.application.team.Teams;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.alignment.ContributionGraph;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamRefusal;
import org.okrtree.domain.worklink.WorkLink;

/** Two people do what cannot both be done as each of them saw it, under the isolations that the products may be set to. */
@OnEveryDatabase
final class AoRacesTest {

    private static final String ISOLATION = "ao.transaction.isolation.level";
    private static final String SERIALIZABLE = "TRANSACTION_SERIALIZABLE";
    private static final String READ_COMMITTED = "TRANSACTION_READ_COMMITTED";
    private static final Saver SAVER = new Saver(An.MEI, An.NOON);

    @Parameter
    StoreDatabase database;

    private final Team team = An.team().build();
    private final Cycle cycle = An.cycle().build();
    private final Sheet sheet = An.sheet(team, cycle).opened().agreed();
    private final DraftKeyResult keyResult = An.keyResult().build();
    private final DraftObjective objective = An.objective().with(keyResult).build();
    private final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    private final CountingUids uids = new CountingUids();
    private final Meeting meeting = new Meeting(2);

    private AoAtomically atomically;
    private AoTeams teams;
    private AoCycles cycles;
    private AoSheets sheets;
    private AoRevisions revisions;
    private AoCheckIns checkIns;
    private AoReadings readings;

    @BeforeEach
    void aDraft() {
        database.empty();
        atomically = new AoAtomically(database.ao());
        teams = new AoTeams(database.ao());
        cycles = new AoCycles(database.ao());
        sheets = new AoSheets(database.ao());
        revisions = new AoRevisions(database.ao());
        checkIns = new AoCheckIns(database.ao());
        readings = new AoReadings(database.ao());
        write(() -> {
            teams.add(team);
            cycles.add(cycle);
            sheets.add(sheet);
            sheets.add(sheet, objective, SAVER);
            sheets.add(sheet, objective.id(), keyResult, SAVER);
        });
    }

    @AfterEach
    void theProductsOwnIsolation() {
        System.clearProperty(ISOLATION);
    }

    private boolean write(Runnable deed) {
        return atomically
                .run(() -> {
                    deed.run();
                    return Outcome.done(true);
                })
                .whyNot()
                .isEmpty();
    }

    private PublishSheet publishSheet(Revisions store) {
        return new PublishSheet(
                atomically,
                sheets,
                teams,
                cycles,
                new AoCyclePlans(database.ao()),
                new AoContributions(database.ao()),
                store,
                new ReadPublishedSheets(store, new CanonicalJsonReader()),
                new AoAuditLog(database.ao()),
                uids,
                clock);
    }

    private PublishSheetCommand publication(RequestId request) {
        return new PublishSheetCommand(
                sheet.id(), request, "", sheets.draft(sheet.id()).orElseThrow().lineVersions());
    }

    private Outcome<PublishedRevision> publish() {
        return publishSheet(revisions).run(An.actor(An.MEI), publication(An.request()));
    }

    private CheckInKeyResult checkInKeyResult(CheckIns store) {
        return new CheckInKeyResult(
                atomically,
                new PublishedDesk(
                        sheets, cycles, revisions, new ReadPublishedSheets(revisions, new CanonicalJsonReader())),
                store,
                readings,
                new AoStandIns(database.ao()),
                new InMemoryAccounts(),
                new RegisterPerson(new AoPeople(database.ao()), uids),
                uids,
                clock);
    }

    private CheckInCommand checkIn(RequestId request, String value) {
        return checkIn(keyResult.id(), request, value);
    }

    private static CheckInCommand checkIn(KeyResultId keyResult, RequestId request, String value) {
        return new CheckInCommand(keyResult, request, CheckInTyped.of(value, "", "as it came", ""));
    }

    @Tag("T17")
    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void twoCheckInsAtOnceBothStand(String isolation) throws Exception {
        publish();
        System.setProperty(ISOLATION, isolation);
        CheckInKeyResult useCase = checkInKeyResult(meeting.after(CheckIns.class, "ofKeyResult", checkIns));

        List<Outcome<CheckIn>> made = Meeting.of(
                () -> useCase.run(An.actor(An.MEI), checkIn(An.request(), "10")),
                () -> useCase.run(An.actor(An.MEI), checkIn(An.request(), "20")));

        List<CheckIn> kept = checkIns.ofKeyResult(keyResult.id());
        assertEquals(Set.copyOf(made), kept.stream().map(Outcome::done).collect(Collectors.toSet()));
        assertEquals(2, kept.size());
        assertEquals(Map.of(keyResult.id(), Reading.inForce(kept)), readings.inCycle(cycle.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void eightWhoCheckInAtOnceOnKeyResultsOfOneSheetAllStand(String isolation) throws Exception {
        List<DraftKeyResult> eight = new ArrayList<>(List.of(keyResult));
        for (int i = 2; i <= 8; i++) {
            DraftKeyResult next = An.keyResult().position(i).build();
            write(() -> sheets.add(sheet, objective.id(), next, SAVER));
            eight.add(next);
        }
        publish();
        System.setProperty(ISOLATION, isolation);
        CheckInKeyResult useCase = checkInKeyResult(new Meeting(8).after(CheckIns.class, "ofKeyResult", checkIns));

        List<Callable<Outcome<CheckIn>>> deeds = new ArrayList<>();
        eight.forEach(line -> deeds.add(() -> useCase.run(An.actor(An.MEI), checkIn(line.id(), An.request(), "10"))));
        List<Outcome<CheckIn>> made = Meeting.of(deeds);

        assertEquals(
                List.of(), made.stream().flatMap(one -> one.whyNot().stream()).toList());
        assertEquals(8, readings.inCycle(cycle.id()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void theSameCheckInSentTwiceAtOnceIsOne(String isolation) throws Exception {
        publish();
        System.setProperty(ISOLATION, isolation);
        CheckInKeyResult useCase = checkInKeyResult(meeting.after(CheckIns.class, "ofKeyResult", checkIns));
        CheckInCommand command = checkIn(An.request(), "10");

        List<Outcome<CheckIn>> made =
                Meeting.of(() -> useCase.run(An.actor(An.MEI), command), () -> useCase.run(An.actor(An.MEI), command));

        List<CheckIn> kept = checkIns.ofKeyResult(keyResult.id());
        assertEquals(1, kept.size());
        assertEquals(List.of(Outcome.done(kept.get(0)), Outcome.done(kept.get(0))), made);
    }

    @Tag("T17")
    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void ofTwoPublicationsAtOnceOneWinsAndTheOtherIsToldThatNothingChanged(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);
        PublishSheet useCase = publishSheet(meeting.after(Revisions.class, "newestOf", revisions));
        PublishSheetCommand first = publication(An.request());
        PublishSheetCommand second = publication(An.request());

        List<Outcome<PublishedRevision>> made =
                Meeting.of(() -> useCase.run(An.actor(An.MEI), first), () -> useCase.run(An.actor(An.MEI), second));

        List<PublishedRevision> kept = revisions.ofSheet(sheet.id());
        assertEquals(1, kept.size());
        assertEquals(
                Set.of(Outcome.done(kept.get(0)), Outcome.refused(new PublicationRefusal.NothingChanged())),
                Set.copyOf(made));
    }

    @Test
    void thePublicationThatIsSentTwiceAtOnceIsNotToldThatItHasNothingToSay() throws Exception {
        System.setProperty(ISOLATION, READ_COMMITTED);
        PublishSheetCommand command = publication(An.request());
        CompletableFuture<Outcome<PublishedRevision>> first = new CompletableFuture<>();
        Revisions seesTheFirst = Meeting.afterFirst(Revisions.class, "madeBy", revisions, () -> {
            first.completeAsync(() -> publishSheet(revisions).run(An.actor(An.MEI), command));
            first.join();
        });

        Outcome<PublishedRevision> second = publishSheet(seesTheFirst).run(An.actor(An.MEI), command);

        assertEquals(first.get(), second);
        assertEquals(1, revisions.ofSheet(sheet.id()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void aLineIsNotRemovedAndPublishedAtOnce(String isolation) throws Exception {
        DraftKeyResult other = An.keyResult().position(2).build();
        write(() -> sheets.add(sheet, objective.id(), other, SAVER));
        System.setProperty(ISOLATION, isolation);

        Meeting.of(
                () -> write(this::publishAllLines),
                () -> write(() -> {
                    DraftKeyResult seen = sheets.draft(sheet.id())
                            .flatMap(draft -> draft.keyResult(other.id()))
                            .orElseThrow();
                    meeting.here();
                    if (seen.number() == 0) {
                        sheets.remove(seen);
                    }
                }));

        Optional<DraftKeyResult> left = sheets.draft(sheet.id()).flatMap(draft -> draft.keyResult(other.id()));
        List<LineRow> rows =
                Rows.all(database.ao(), LineRow.class, "OWN_UID = ?", other.id().uid());
        assertEquals(left.isPresent() ? 2 : 0, rows.get(0).getRefNo());
        assertEquals(left.isPresent() ? "open" : "removed", rows.get(0).getLineState());
    }

    @Tag("T17")
    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void ofTwoWhoSaveALineAtOnceTheSecondSeesTheFirst(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);

        Meeting.of(() -> write(() -> saveNextVersion("mine")), () -> write(() -> saveNextVersion("theirs")));

        DraftKeyResult saved = sheets.draft(sheet.id())
                .flatMap(draft -> draft.keyResult(keyResult.id()))
                .orElseThrow();
        assertEquals(3, saved.version());
        assertEquals(
                3,
                Rows.all(
                                database.ao(),
                                LineEditRow.class,
                                "LINE_UID = ?",
                                keyResult.id().uid())
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void aLineThatIsSavedWhileItIsPublishedKeepsItsNumberAndItsNewWords(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);

        Meeting.of(() -> write(this::publishAllLines), () -> write(() -> saveNextVersion("saved meanwhile")));

        DraftKeyResult saved = sheets.draft(sheet.id())
                .flatMap(draft -> draft.keyResult(keyResult.id()))
                .orElseThrow();
        assertEquals(1, saved.number());
        assertEquals("saved meanwhile", saved.words().statement());
    }

    private void publishAllLines() {
        Draft seen = sheets.draft(sheet.id()).orElseThrow();
        meeting.here();
        sheets.markPublished(sheet.id(), PublishedLines.of(seen, Upward.NOTHING).numbers());
    }

    private void saveNextVersion(String statement) {
        DraftKeyResult seen = sheets.draft(sheet.id())
                .flatMap(draft -> draft.keyResult(keyResult.id()))
                .orElseThrow();
        meeting.here();
        sheets.save(
                sheet,
                An.keyResult()
                        .id(seen.id())
                        .version(seen.version() + 1)
                        .number(seen.number())
                        .saying(statement)
                        .build(),
                SAVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void aTeamChangedTwiceAtOnceIsWhollyAsOneOfThemSaid(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);
        Team one = An.team()
                .id(team.id())
                .named("One")
                .members(An.TAO)
                .projects(1L, 2L)
                .build();
        Team two = An.team()
                .id(team.id())
                .named("Two")
                .members(An.LIN)
                .spaces("TWO")
                .build();

        Meeting.of(() -> write(() -> changeTo(one)), () -> write(() -> changeTo(two)));

        assertTrue(Set.of(List.of(one), List.of(two)).contains(teams.all()));
    }

    @Tag("T17")
    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void ofTwoAdministratorsWhoChangeATeamAtOnceOneIsToldThatTheOtherWasFaster(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);
        ChangeTeam useCase = changeTeam(meeting.after(Teams.class, "all", teams));
        String seen = TeamsShown.versionOf(team);

        List<Outcome<Team>> made = Meeting.of(
                () -> useCase.run(An.administrator(An.TAO), new ChangeTeamCommand(team.id(), seen, typed("One"))),
                () -> useCase.run(An.administrator(An.TAO), new ChangeTeamCommand(team.id(), seen, typed("Two"))));

        Team kept = teams.with(team.id()).orElseThrow();
        assertEquals(Set.of(Outcome.done(kept), Outcome.refused(new TeamRefusal.Changed())), Set.copyOf(made));
    }

    private ChangeTeam changeTeam(Teams store) {
        InMemoryAccounts accounts = new InMemoryAccounts();
        accounts.add(new Account("JIRAUSER1", "mei", "Mei"));
        return new ChangeTeam(
                atomically,
                store,
                accounts,
                new RegisterPerson(new AoPeople(database.ao()), uids),
                new InMemoryProjects(),
                new AoAuditLog(database.ao()),
                uids,
                clock);
    }

    private static TeamTyped typed(String name) {
        return An.teamTyped("RD", name, "team", "", "mei", "", "", "");
    }

    private void changeTo(Team changed) {
        Team seen = teams.with(changed.id()).orElseThrow();
        meeting.here();
        teams.change(seen, changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void groupsNamedTwiceAtOnceAreWhollyAsOneOfThemSaid(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);
        AoAccessSettings settings = new AoAccessSettings(database.ao(), MovableClock.at("2026-02-02T14:00:00Z"));
        AccessGroups one = new AccessGroups(List.of("staff"), List.of());
        AccessGroups two = new AccessGroups(List.of("board"), List.of("board"));

        Meeting.of(() -> write(() -> name(settings, one)), () -> write(() -> name(settings, two)));

        assertTrue(Set.of(one, two).contains(settings.groups()));
    }

    private void name(AoAccessSettings settings, AccessGroups groups) {
        settings.groups();
        meeting.here();
        settings.replace(groups);
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void twoOffersAtOnceCloseNoCircle(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);
        AoContributions contributions = new AoContributions(database.ao());
        ObjectiveId one = new ObjectiveId(An.uid());
        ObjectiveId other = new ObjectiveId(An.uid());

        Meeting.of(
                () -> write(() -> offer(contributions, one, other)),
                () -> write(() -> offer(contributions, other, one)));

        assertEquals(1, contributions.inCycle(sheet.cycle()).size());
    }

    private void offer(AoContributions contributions, ObjectiveId child, ObjectiveId parent) {
        ContributionGraph graph = contributions.graph(Set.of(sheet.cycle()), sheet.cycle());
        meeting.here();
        if (!graph.wouldCloseCircle(child, parent)) {
            contributions.add(An.contribution(child, sheet, parent, sheet).build(), graph.offered() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void anIssueLinkedTwiceAtOnceHasOneLink(String isolation) throws Exception {
        System.setProperty(ISOLATION, isolation);
        AoWorkLinks links = new AoWorkLinks(database.ao());

        Meeting.of(() -> write(() -> linkOnce(links)), () -> write(() -> linkOnce(links)));

        assertEquals(1, links.ofIssue(1).size());
    }

    private void linkOnce(AoWorkLinks links) {
        boolean linked = !links.ofIssue(1).isEmpty();
        meeting.here();
        if (!linked) {
            links.add(An.workLink(1, keyResult.id(), sheet));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void twoWhoFillTheFocusAtOnceDoNotOverfillIt(String isolation) throws Exception {
        AoWorkLinks links = new AoWorkLinks(database.ao());
        write(() -> links.addFocus(List.of(An.focus(1, keyResult.id(), sheet, An.request())), 0));
        System.setProperty(ISOLATION, isolation);

        Meeting.of(() -> write(() -> focusOnOneMore(links)), () -> write(() -> focusOnOneMore(links)));

        assertEquals(2, links.ofSprint(1).size());
    }

    private void focusOnOneMore(AoWorkLinks links) {
        int madeFrom = links.everOfSprint(1);
        boolean full = links.ofSprint(1).size() == 2;
        meeting.here();
        if (!full) {
            links.addFocus(List.of(An.focus(1, new KeyResultId(An.uid()), sheet, An.request())), madeFrom);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIALIZABLE, READ_COMMITTED})
    void aLinkEndedTwiceAtOnceIsEndedByOneOfThem(String isolation) throws Exception {
        AoWorkLinks links = new AoWorkLinks(database.ao());
        WorkLink link = An.workLink(1, keyResult.id(), sheet);
        write(() -> links.add(link));
        System.setProperty(ISOLATION, isolation);

        List<Boolean> ended = Meeting.of(() -> endOnce(links, link), () -> endOnce(links, link));

        assertEquals(Set.of(true, false), Set.copyOf(ended));
        assertEquals(1, database.ao().find(WorkLinkRow.class).length);
    }

    private boolean endOnce(AoWorkLinks links, WorkLink link) {
        return atomically
                .run(() -> {
                    boolean open = links.with(link.id()).isPresent();
                    meeting.here();
                    if (open) {
                        links.end(link.id(), An.TAO, An.NOON);
                    }
                    return Outcome.done(open);
                })
                .fold(open -> open, refusal -> false);
    }
}
