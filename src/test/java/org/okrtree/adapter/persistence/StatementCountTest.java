package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.CheckInMyWeekCommand;
import org.okrtree.application.checkin.PublishedDesk;
import org.okrtree.application.checkin.ShowMyWeek;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.InMemoryAccounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.RegisterPeople;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CompareRevisionsQuery;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.published.BrowseTree;
import org.okrtree.application.published.BrowseTreeQuery;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.ShowObjective;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.application.sheet.DraftDesk;
import org.okrtree.application.sheet.PasteQuery;
import org.okrtree.application.sheet.PreviewPaste;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.TakeBackPaste;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.sheet.TakePasteCommand;
import org.okrtree.application.worklink.FindKeyResults;
import org.okrtree.application.worklink.IssueLinks;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.sheet.UnsavedEdit;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.workbench.store.StatementLog;

/** One statement for each kind of row, however many rows there are: each example reads a little and reads more. */
@OnEveryDatabase
final class StatementCountTest {

    private static final Saver SAVER = new Saver(An.MEI, An.NOON);
    private static final MovableClock NOON = MovableClock.at("2026-02-02T14:00:00Z");
    private static final AsOf EARLIER = new AsOf.At(Instant.parse("2026-02-02T13:00:00Z"));
    private static final long ISSUE = 10_100L;
    private static final Uids UIDS = An::uid;

    @Parameter
    StoreDatabase database;

    private final Cycle cycle = An.cycle().build();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<ObjectiveId> objectives = new ArrayList<>();
    private final List<KeyResultId> keyResults = new ArrayList<>();
    private final List<ContentHash> hashes = new ArrayList<>();
    private RevisionId newest = new RevisionId(An.uid());
    private int published;
    private final List<PersonId> people = new ArrayList<>();

    @BeforeEach
    void aCycle() {
        database.empty();
        new AoCycles(database.ao()).add(cycle);
        new AoPeople(database.ao()).add(new Person(An.MEI, "key-mei"));
    }

    /** One more published sheet of {@code size} objectives with {@code size} key results each, twice published. */
    private void addSheet(int size) {
        new AoAtomically(database.ao()).run(() -> {
            PersonId lead = new PersonId(An.uid());
            new AoPeople(database.ao()).add(new Person(lead, "key " + lead.uid()));
            people.add(lead);
            Team team = An.team()
                    .key("T" + sheets.size())
                    .ledBy(lead)
                    .members(An.MEI, An.TAO)
                    .projects(1L, (long) sheets.size() + 2)
                    .spaces("S")
                    .build();
            new AoTeams(database.ao()).add(team);
            Sheet sheet = An.sheet(team, cycle);
            new AoSheets(database.ao()).add(sheet);
            DraftObjective[] objectives = IntStream.range(0, size)
                    .mapToObj(i -> addObjective(sheet, size))
                    .toArray(DraftObjective[]::new);
            publishTwice(sheet, team, objectives);
            sheets.add(sheet);
            return Outcome.done(sheet);
        });
    }

    /** One more published sheet that never was a draft here, with a reading of each key result. */
    private void addTeamWith(int size, int keyResultsEach) {
        new AoAtomically(database.ao()).run(() -> {
            Team team = An.team().key("T" + sheets.size()).build();
            Sheet sheet = An.sheet(team, cycle);
            DraftObjective[] some = IntStream.range(0, size)
                    .mapToObj(i -> withReadings(keyResultsEach))
                    .toArray(DraftObjective[]::new);
            An.Publication publication = An.publication(sheet, team, cycle, some);
            new AoRevisions(database.ao()).append(publication.revision(), publication.text());
            sheets.add(sheet);
            published += size;
            return Outcome.done(sheet);
        });
    }

    private DraftObjective withReadings(int size) {
        An.ObjectiveBuilder builder = An.objective();
        for (int i = 0; i < size; i++) {
            DraftKeyResult keyResult = An.keyResult().position(i).build();
            CheckIn checkIn = An.checkIn(keyResult.id(), cycle.id()).build();
            new AoReadings(database.ao()).putInForce(checkIn, Reading.inForce(List.of(checkIn)), 1);
            builder.with(keyResult);
            keyResults.add(keyResult.id());
        }
        return builder.build();
    }

    private DraftObjective addObjective(Sheet sheet, int size) {
        AoSheets store = new AoSheets(database.ao());
        An.ObjectiveBuilder builder = An.objective().ownedBy(people.get(people.size() - 1));
        DraftObjective bare = builder.build();
        store.add(sheet, bare, SAVER);
        for (int i = 0; i < size; i++) {
            DraftKeyResult keyResult = An.keyResult().position(i).build();
            store.add(sheet, bare.id(), keyResult, SAVER);
            builder.with(keyResult);
            keyResults.add(keyResult.id());
            CheckIn checkIn = An.checkIn(keyResult.id(), cycle.id()).build();
            new AoCheckIns(database.ao()).add(checkIn);
            new AoReadings(database.ao()).putInForce(checkIn, Reading.inForce(List.of(checkIn)), 1);
            new AoWorkLinks(database.ao()).add(An.workLink(ISSUE, keyResult.id(), sheet));
        }
        contribute(sheet, bare.id());
        return builder.build();
    }

    // All to the first objective, so that it has more and more of them.
    private void contribute(Sheet sheet, ObjectiveId child) {
        objectives.add(child);
        Contribution offer =
                An.contribution(child, sheet, objectives.get(0), sheet).build();
        AoContributions store = new AoContributions(database.ao());
        store.add(offer, objectives.size());
        store.add(An.answer(offer, 1, ContributionAnswer.Kind.ACKNOWLEDGED, ""), cycle.id());
    }

    private void publishTwice(Sheet sheet, Team team, DraftObjective... objectives) {
        Optional<PublishedRevision> before = Optional.empty();
        for (int i = 0; i < 2; i++) {
            An.Publication publication = An.publication(sheet, team, cycle, before, objectives);
            new AoRevisions(database.ao()).append(publication.revision(), publication.text());
            before = Optional.of(publication.revision());
        }
        hashes.add(before.orElseThrow().hash());
        newest = before.orElseThrow().id();
    }

    private void assertStatements(int expected, Runnable deed) {
        addSheet(1);
        int few = statements(deed);
        addSheet(3);
        addSheet(4);
        int more = statements(deed);

        assertEquals(List.of(expected, expected), List.of(few, more));
    }

    private int statements(Runnable deed) {
        try (StatementLog.Recording recording = database.statements().record()) {
            deed.run();
            return recording.ofThisThread().size();
        }
    }

    @Test
    void teamsAreThreeKindsOfRows() {
        assertStatements(3, () -> new AoTeams(database.ao()).all());
    }

    @Test
    void aPlanIsOneKindOfRowAndSavedInThreeStatements() {
        AoCyclePlans store = new AoCyclePlans(database.ao());
        CyclePlan bare = An.plan(cycle).build();
        CyclePlan full = An.plan(cycle)
                .version(2)
                .scope(An.team().build(), An.team().build(), An.team().build())
                .skipping(CycleCondition.COMMITTEE, "we are two")
                .build();

        // what stands there out, its version by itself; all that is said now in
        assertEquals(2, statements(() -> store.save(bare)));
        assertEquals(3, statements(() -> store.save(full)));
        assertEquals(1, statements(() -> store.of(cycle.id())));
    }

    @Test
    void strategiesAreTwoKindsOfRows() {
        AoStrategies store = new AoStrategies(database.ao());
        for (int version = 1; version <= 3; version++) {
            store.add(new Strategy(
                    An.request(),
                    version,
                    "",
                    "",
                    List.of(new Statement(new StatementId(An.uid()), "Grow")),
                    An.NOON,
                    An.TAO,
                    ""));
            assertEquals(List.of(2, 2), List.of(statements(store::all), statements(store::newest)));
        }
    }

    @Test
    void projectsAreOneKindOfRow() {
        assertStatements(1, () -> new AoTeams(database.ao()).projects());
    }

    @Test
    void aDraftIsTwoKindsOfRows() {
        assertStatements(
                2,
                () -> new AoSheets(database.ao())
                        .draft(sheets.get(sheets.size() - 1).id()));
    }

    /** With the texts remembered; who asks is two more. */
    @Test
    void aSheetThatIsWrittenBelowAnotherIsTwelveStatements() {
        addSheet(1);
        ReadPublishedSheets texts = reading();
        PersonId lead = people.get(0);
        List<Sheet> written = new ArrayList<>();
        for (int size : List.of(1, 4)) {
            written.add(writtenBelow(sheets.get(0), lead, size));
        }

        for (Sheet sheet : written) {
            showSheet(texts, lead, sheet);
            assertEquals(12, statements(() -> showSheet(texts, lead, sheet)));
        }
    }

    @Test
    void textsThatCouldNotBeSavedAddNoStatement() {
        addSheet(1);
        ReadPublishedSheets texts = reading();
        PersonId lead = people.get(0);
        Sheet sheet = writtenBelow(sheets.get(0), lead, 1);
        showSheet(texts, lead, sheet);
        List<Integer> counts = new ArrayList<>();
        for (int more : List.of(1, 4)) {
            for (int i = 0; i < more; i++) {
                keepUnsaved(sheet);
            }
            showSheet(texts, lead, sheet);
            counts.add(statements(() -> showSheet(texts, lead, sheet)));
        }

        assertEquals(List.of(12, 12), counts);
        assertEquals(
                List.of(1, 1),
                List.of(
                        statements(() -> new AoSheetLog(database.ao(), An::uid).unsaved(sheet.id())),
                        statements(() -> new AoSheetLog(database.ao(), An::uid).of(sheet.id()))));
    }

    /** Of one more person, who is named beside the line; it was set aside and kept again. */
    private void keepUnsaved(Sheet sheet) {
        new AoAtomically(database.ao()).run(() -> {
            PersonId slower = new PersonId(An.uid());
            new AoPeople(database.ao()).add(new Person(slower, "key " + slower.uid()));
            DraftObjective line = new AoSheets(database.ao())
                    .draft(sheet.id())
                    .orElseThrow()
                    .objectives()
                    .get(0);
            UnsavedEdit edit = new UnsavedEdit(
                    An.uid(),
                    sheet.id(),
                    slower,
                    An.NOON,
                    line,
                    line.saying(An.objective()
                            .titled("Slower")
                            .ownedBy(slower)
                            .build()
                            .words()),
                    new UnsavedEdit.Faster(An.MEI, An.NOON, line.version()),
                    true);
            AoSheetLog log = new AoSheetLog(database.ao(), An::uid);
            log.add(edit);
            log.settle(edit, An.uid(), SAVER);
            log.restore(edit, An.uid(), new Saver(An.MEI, An.NOON.plusSeconds(1)));
            return Outcome.done(edit);
        });
    }

    private Sheet writtenBelow(Sheet above, PersonId lead, int size) {
        List<Sheet> below = new ArrayList<>();
        new AoAtomically(database.ao()).run(() -> {
            Team parent = new AoTeams(database.ao()).with(above.team()).orElseThrow();
            Team team = An.team().key("W" + size).under(parent).ledBy(lead).build();
            new AoTeams(database.ao()).add(team);
            Sheet sheet = An.sheet(team, cycle);
            new AoSheets(database.ao()).add(sheet);
            DraftObjective bare = An.objective().ownedBy(lead).build();
            new AoSheets(database.ao()).add(sheet, bare, SAVER);
            for (int i = 0; i < size; i++) {
                new AoSheets(database.ao())
                        .add(sheet, bare.id(), An.keyResult().position(i).build(), SAVER);
            }
            new AoContributions(database.ao())
                    .add(
                            An.contribution(bare.id(), sheet, objectives.get(0), above)
                                    .build(),
                            100 + size);
            below.add(sheet);
            return Outcome.done(sheet);
        });
        new AoAtomically(database.ao()).run(() -> {
            Sheet present =
                    new AoSheets(database.ao()).draft(above.id()).orElseThrow().sheet();
            if (present.state() != SheetState.PUBLISHED) {
                new AoSheets(database.ao()).change(present, present.published());
            }
            return Outcome.done(present);
        });
        return below.get(0);
    }

    private void showSheet(ReadPublishedSheets texts, PersonId lead, Sheet sheet) {
        Outcome<SheetShown> shown = new ShowSheet(
                        new AoSheets(database.ao()),
                        new AoSheetLog(database.ao(), An::uid),
                        new AoTeams(database.ao()),
                        new AoCycles(database.ao()),
                        new AoCyclePlans(database.ao()),
                        new AoStrategies(database.ao()),
                        new AoContributions(database.ao()),
                        new AoRevisions(database.ao()),
                        texts,
                        new NamePeople(new AoPeople(database.ao()), new EveryKeyIsAnAccount()))
                .run(new Actor(lead, true, false), sheet.id());
        assertEquals(Optional.empty(), shown.whyNot());
    }

    @Test
    void theSheetsOfACycleAreOneKindOfRow() {
        assertStatements(1, () -> new AoSheets(database.ao()).inCycle(cycle.id()));
    }

    @Test
    void keyResultsOfManyOpenCyclesAreFoundInAsManyStatementsAsThoseOfOne() {
        addSheet(1);
        FindKeyResults find = new FindKeyResults(
                new AoTeams(database.ao()),
                new ReadOpenSheets(new AoCycles(database.ao()), new AoRevisions(database.ao()), reading()));
        Runnable search = () -> Outcomes.done(find.run(An.actor(An.MEI), ""));
        search.run();
        int ofOne = statements(search);
        for (String key : List.of("26Q2", "26Q3")) {
            publishIn(An.cycle().key(key).build());
        }
        search.run();

        assertEquals(ofOne, statements(search));
    }

    private void publishIn(Cycle other) {
        new AoAtomically(database.ao()).run(() -> {
            new AoCycles(database.ao()).add(other);
            Team team = An.team().key("T" + other.shortKey().text()).build();
            An.Publication publication = An.publication(
                    An.sheet(team, other),
                    team,
                    other,
                    An.objective().with(An.keyResult().build()).build());
            new AoRevisions(database.ao()).append(publication.revision(), publication.text());
            return Outcome.done(other);
        });
    }

    @Test
    void theNewestRevisionsAreOneKindOfRow() {
        AoRevisions store = new AoRevisions(database.ao());

        assertStatements(1, () -> store.newestIn(cycle.id()));
        assertStatements(1, () -> store.newestOf(sheets.stream().map(Sheet::id).toList()));
    }

    @Test
    void textsAreOneKindOfRow() {
        assertStatements(1, () -> new AoRevisions(database.ao()).texts(hashes));
    }

    @Test
    void readingsAreOneKindOfRow() {
        AoReadings store = new AoReadings(database.ao());

        assertStatements(1, () -> store.inCycle(cycle.id()));
        assertStatements(1, () -> store.of(keyResults));
    }

    @Test
    void checkInsOfAKeyResultAreOneKindOfRow() {
        assertStatements(1, () -> new AoCheckIns(database.ao()).ofKeyResult(keyResults.get(0)));
    }

    /**
     * Whether it was done before; lines, sheets, cycles, revisions, check-ins so far and readings in force; those out, and in again with
     * the new; the check-ins.
     */
    @Test
    void aPageOfCheckInsTakesTenStatementsHoweverManyThereAre() {
        addSheet(3);
        addSheet(5);
        ReadPublishedSheets published = reading();
        checkIn(published, keyResults);

        int five = statements(() -> checkIn(published, keyResults.subList(0, 5)));
        int twenty = statements(() -> checkIn(published, keyResults.subList(0, 20)));

        assertEquals(List.of(10, 10), List.of(five, twenty));
    }

    private void checkIn(ReadPublishedSheets published, List<KeyResultId> some) {
        NamePeople names = new NamePeople(new AoPeople(database.ao()), new Nobody());
        Outcomes.done(new CheckInMyWeek(
                        new AoAtomically(database.ao()),
                        new PublishedDesk(
                                new AoSheets(database.ao()),
                                new AoCycles(database.ao()),
                                new AoRevisions(database.ao()),
                                published),
                        new AoCheckIns(database.ao()),
                        new AoReadings(database.ao()),
                        new AoStandIns(database.ao()),
                        new Nobody(),
                        new RegisterPeople(new AoPeople(database.ao()), UIDS),
                        names,
                        UIDS,
                        NOON)
                .run(
                        An.actor(An.MEI),
                        new CheckInMyWeekCommand(
                                An.request(),
                                some.stream()
                                        .map(one -> new CheckInMyWeekCommand.Line(
                                                one.uid(), CheckInTyped.of("50", "7", "", ""), ""))
                                        .toList())));
    }

    private static final class Nobody implements Accounts {
        @Override
        public Optional<Account> named(String userName) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> withKey(String userKey) {
            return Optional.empty();
        }
    }

    /** The cycles, heads of revisions, stand-ins, check-ins, plans, and teams' days. */
    @Test
    void onesWeekTakesSixStatementsHoweverMuchOfItThereIs() {
        ReadPublishedSheets published = reading();
        addSheet(1);
        published.run(hashes);
        int few = week(published);
        addSheet(4);
        published.run(hashes);
        int more = week(published);

        assertEquals(List.of(6, 6), List.of(few, more));
    }

    private int week(ReadPublishedSheets published) {
        ShowMyWeek show = new ShowMyWeek(
                new AoCycles(database.ao()),
                new AoCyclePlans(database.ao()),
                new AoTeams(database.ao()),
                new AoRevisions(database.ao()),
                published,
                new AoCheckIns(database.ao()),
                new AoStandIns(database.ao()),
                filters -> Map.of(),
                NOON);
        return statements(() -> Outcomes.done(show.run(An.actor(An.MEI))));
    }

    @Test
    void peopleAreOneKindOfRow() {
        assertStatements(1, () -> new AoPeople(database.ao()).with(people));
    }

    /** Place, contributions and answers, heads, texts, check-ins, cycles, team, links, names: with the two that say who asks, twelve. */
    @Test
    void thePageOfAnObjectiveIsTenStatementsWhateverItsSize() {
        assertStatements(
                10,
                () -> assertEquals(
                        Optional.empty(),
                        new ShowObjective(
                                        new AoSheets(database.ao()),
                                        new AoTeams(database.ao()),
                                        new AoCycles(database.ao()),
                                        new AoRevisions(database.ao()),
                                        reading(),
                                        new AoCheckIns(database.ao()),
                                        new AoContributions(database.ao()),
                                        new AoWorkLinks(database.ao()),
                                        ids -> Optional.of(SeenWork.NONE),
                                        new NamePeople(new AoPeople(database.ao()), new EveryKeyIsAnAccount()),
                                        NOON)
                                .run(An.actor(An.LIN), objectives.get(0))
                                .whyNot()));
    }

    @Test
    void checkInsOfSeveralKeyResultsAndTheIssuesLinkedToThemAreOneKindOfRowEach() {
        assertStatements(1, () -> new AoCheckIns(database.ao()).ofKeyResults(keyResults));
        assertStatements(
                1,
                () -> new AoWorkLinks(database.ao())
                        .issuesOf(keyResults.stream()
                                .<LinkTarget>map(LinkTarget.KeyResult::new)
                                .toList()));
    }

    @Test
    void comparingTwoRevisionsTakesFourStatements() {
        assertStatements(4, () -> {
            AoRevisions revisions = new AoRevisions(database.ao());
            assertEquals(
                    Optional.empty(),
                    new CompareRevisions(
                                    revisions,
                                    reading(),
                                    new NamePeople(new AoPeople(database.ao()), new EveryKeyIsAnAccount()))
                            .run(An.actor(An.LIN), new CompareRevisionsQuery(null, newest))
                            .whyNot());
        });
    }

    @Test
    void theLinksOfAnIssueAreOneKindOfRow() {
        AoWorkLinks store = new AoWorkLinks(database.ao());

        assertStatements(1, () -> store.ofIssue(ISSUE));
        assertStatements(1, () -> store.asOf(new Work.Issue(ISSUE), An.NOON));
    }

    @Test
    void contributionsAreOneKindOfRowAndTheirAnswersAnother() {
        AoContributions store = new AoContributions(database.ao());

        assertStatements(1, () -> store.graph(Set.of(cycle.id()), cycle.id()));
        assertStatements(1, () -> store.openOf(objectives));
        assertStatements(2, () -> store.inCycle(cycle.id()));
        assertStatements(2, () -> store.ofObjective(objectives.get(0)));
    }

    @Test
    void numberingADraftTakesSixStatementsHoweverLongItIs() {
        AoSheets store = new AoSheets(database.ao());
        addSheet(1);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(store.draft(sheets.get(0).id()).orElseThrow());
        addSheet(4);
        drafts.add(store.draft(sheets.get(1).id()).orElseThrow());

        // the sheet, out and in again, its lines; those that get a number out, and in again
        for (Draft draft : drafts) {
            assertEquals(
                    6,
                    statements(() -> store.markPublished(
                            draft.sheet().id(),
                            PublishedLines.of(draft, Upward.NOTHING).numbers())));
        }
    }

    /** Whether one may, the links, the heads of revisions and the readings; texts and the owners' keys are remembered. */
    @Test
    void theIssuePanelIsFourStatements() {
        ReadPublishedSheets published = reading();
        NamePeople names = names();
        AoAccessSettings access = new AoAccessSettings(database.ao(), NOON);
        ShowIssueLinks showLinks = new ShowIssueLinks(
                issue -> Optional.of(new SeenIssue(issue, "RD-1", 1, true)),
                new AoWorkLinks(database.ao()),
                new AoRevisions(database.ao()),
                published,
                new AoReadings(database.ao()),
                NOON);
        Runnable panel = () -> {
            access.groups();
            IssueLinks shown = Outcomes.done(showLinks.run(An.actor(An.LIN), ISSUE));
            assertEquals(keyResults.size(), shown.links().size());
            names.run(shown.links().stream().map(one -> one.keyResult().owner()).toList());
        };

        addSheet(1);
        panel.run();
        int few = statements(panel);
        addSheet(3);
        addSheet(4);
        panel.run();
        int more = statements(panel);

        assertEquals(List.of(4, 4), List.of(few, more));
    }

    @Test
    void whoMayUseIsAskedForMenusOnceInTenSecondsAndAfterGroupsAreNamed() {
        AoAccessSettings access = new AoAccessSettings(database.ao(), NOON);

        int first = statements(access::lately);
        int again = statements(access::lately);
        access.replace(new AccessGroups(List.of("staff"), List.of()));

        assertEquals(List.of(1, 0), List.of(first, again));
        assertEquals(List.of("staff"), access.lately().use());
    }

    @Test
    void theHistoryOfAnIssueIsOneKindOfRow() {
        assertStatements(1, () -> new AoWorkLinks(database.ao()).everOf(new Work.Issue(ISSUE)));
        assertStatements(
                1,
                () -> new AoRevisions(database.ao())
                        .historyOf(sheets.stream().map(Sheet::id).toList()));
    }

    /** The cycle, two index reads and the names beside what a tree is made of: heads, texts, readings. */
    @Test
    void aPublishedTreeIsThreeStatements() {
        assertStatements(4 + 3, () -> show(reading(), ""));
    }

    /** And what stands now, which takes the cycle, one index read and the heads: so it is known what is newer. */
    @Test
    void asOfAMomentItIsThreeMore() {
        assertStatements(4 + 3 + 3, () -> show(reading(), "2026-02-02T13:00:00Z"));
    }

    @Test
    void ofAPublishedTreeThatDidNotChangeNoRowIsReadAgain() {
        addSheet(3);
        ShowPublishedTree remembering = new ShowPublishedTree(documents(reading()), NOON);
        show(remembering, "");

        assertEquals(3, statements(() -> show(remembering, "")));
    }

    @Test
    void afterACheckInTheReadingsAloneAreReadAgain() {
        addSheet(3);
        ShowPublishedTree remembering = new ShowPublishedTree(documents(reading()), NOON);
        show(remembering, "");
        CheckIn next = An.checkIn(keyResults.get(0), cycle.id()).value("77").build();
        new AoAtomically(database.ao()).run(() -> {
            new AoReadings(database.ao()).putInForce(next, Reading.inForce(List.of(next)), 2);
            return Outcome.done(true);
        });

        assertEquals(3 + 1, statements(() -> show(remembering, "")));
        assertEquals(
                Reading.inForce(List.of(next)), show(remembering, "").readings().get(keyResults.get(0)));
    }

    /** Ten objectives, then a thousand with four thousand key results. */
    @Test
    void aPublishedTreeTakesAsManyStatementsWhateverItsSize() {
        addTeamWith(10, 4);
        int few = statements(() -> show(reading(), ""));
        for (int i = 0; i < 33; i++) {
            addTeamWith(30, 4);
        }
        int many = statements(() -> show(reading(), ""));

        assertEquals(List.of(7, 7, 1_000, 4_000), List.of(few, many, published, keyResults.size()));
    }

    /** The cycle and one index read for each kind of row; the rest is read when the one who asks has something else. */
    @Test
    void theStampOfADocumentTakesTheCycleAndOneStatementForEachKindOfRow() {
        assertStatements(3, () -> documents(reading()).stampedManifest(CycleAsked.named(""), AsOf.NOW));
        assertStatements(2, () -> documents(reading()).stampedReadings("", AsOf.NOW));
        assertStatements(3, () -> documents(reading()).stampedManifest(CycleAsked.named(""), EARLIER));
        assertStatements(2, () -> documents(reading()).stampedReadings("", EARLIER));
    }

    /** Beside the two that say who asks: so that a page takes 12 at most, with nothing remembered. */
    @Test
    void theTreeThatIsLookedThroughTakesTenStatements() {
        assertStatements(10, () -> browse("", "", ""));
        assertStatements(10, () -> browse("", "likely", ""));
        assertStatements(10, () -> browse("", "", "2026-02-02T13:00:00Z"));
    }

    @Test
    void theDraftsThatAreLookedThroughTakeTenStatements() {
        assertStatements(10, () -> browse("draft", "", ""));
    }

    @Test
    void ofALargeTreeNothingIsReadForRowsThatAreNotDrawn() {
        addTeamWith(10, 4);
        int few = statements(() -> browse("", "", ""));
        for (int i = 0; i < 33; i++) {
            addTeamWith(30, 4);
        }
        int many = statements(() -> browse("", "", ""));

        // of teams alone neither links nor confidences nor contributions nor names
        assertEquals(List.of(9, 5, 1_000), List.of(few, many, published));
    }

    private void browse(String state, String confidence, String asOf) {
        ReadPublishedSheets published = reading();
        BrowseTree browseTree = new BrowseTree(
                new AoCycles(database.ao()),
                new AoCyclePlans(database.ao()),
                new AoTeams(database.ao()),
                new AoSheets(database.ao()),
                new AoRevisions(database.ao()),
                published,
                documents(published),
                new AoReadings(database.ao()),
                new AoCheckIns(database.ao()),
                new AoContributions(database.ao()),
                new AoWorkLinks(database.ao()),
                new AoAuditLog(database.ao()),
                new NamePeople(new AoPeople(database.ao()), new EveryKeyIsAnAccount()),
                NOON);
        Outcomes.done(browseTree.run(
                An.actor(An.MEI),
                new BrowseTreeQuery("", "", "", "", confidence, "", "", state, asOf, Set.of(), Set.of(), "", "")));
    }

    private NamePeople names() {
        return new NamePeople(new AoPeople(database.ao()), new EveryKeyIsAnAccount());
    }

    private ReadPublishedSheets reading() {
        return new ReadPublishedSheets(new AoRevisions(database.ao()), new CanonicalJsonReader());
    }

    private StoredPublishedSource documents(ReadPublishedSheets published) {
        return new StoredPublishedSource(
                new AoCycles(database.ao()),
                new AoCyclePlans(database.ao()),
                new AoTeams(database.ao()),
                new AoRevisions(database.ao()),
                published,
                new AoReadings(database.ao()),
                names(),
                NOON);
    }

    private PublishedTree show(ReadPublishedSheets published, String asOf) {
        return show(new ShowPublishedTree(documents(published), NOON), asOf);
    }

    private PublishedTree show(ShowPublishedTree showTree, String asOf) {
        PublishedTree tree = Outcomes.done(
                showTree.run(An.actor(An.LIN), new PublishedTreeQuery(CycleAsked.named(""), "", "", "", "", asOf)));
        assertEquals(sheets.size(), tree.sheets().size());
        return tree;
    }

    private static final class EveryKeyIsAnAccount implements Accounts {

        @Override
        public Optional<Account> named(String userName) {
            return Optional.of(new Account(userName, userName, userName));
        }

        @Override
        public Optional<Account> withKey(String userKey) {
            return named(userKey);
        }
    }

    @Test
    void aPasteIsTakenAndTakenBackInAsManyStatementsHoweverLongItIs() {
        List<Integer> small = pasteOf("O1 Grow\nKR1 From 1 to 2 points\n");
        List<Integer> large = pasteOf("O1 Grow\nKR1 From 1 to 2 points\nKR2 From 3 to 4 points\n".repeat(130));

        assertEquals(small, large);
        assertTrue(large.stream().allMatch(each -> each <= 12), large.toString());
    }

    /** How many statements each of preview, taking, showing the last one and taking back makes. */
    private List<Integer> pasteOf(String text) {
        Team team = An.team().key("P" + sheets.size()).ledBy(An.MEI).build();
        Sheet sheet = An.sheet(team, cycle);
        AoSheets store = new AoSheets(database.ao());
        AoTeams teams = new AoTeams(database.ao());
        AoAtomically atomically = new AoAtomically(database.ao());
        atomically.run(() -> {
            teams.add(team);
            store.add(sheet);
            return Outcome.done(sheet);
        });
        sheets.add(sheet);
        RequestId request = An.request();
        Pasting pasting = new Pasting(atomically, store, teams);
        return List.of(
                statements(() -> Outcomes.done(pasting.preview(sheet, text))),
                statements(() -> Outcomes.done(pasting.take(sheet, request, text))),
                statements(() -> new AoSheetLog(database.ao(), An::uid).of(sheet.id())),
                statements(() -> Outcomes.done(pasting.takeBack(sheet, request))));
    }

    /** The use cases of a paste on the stores of this database. */
    private final class Pasting {
        private final PreviewPaste preview;
        private final TakePaste take;
        private final TakeBackPaste takeBack;

        Pasting(AoAtomically atomically, AoSheets store, AoTeams teams) {
            AoSheetLog log = new AoSheetLog(database.ao(), An::uid);
            NamePeople names = new NamePeople(new AoPeople(database.ao()), new InMemoryAccounts());
            DraftDesk desk = new DraftDesk(
                    store,
                    teams,
                    new AoCycles(database.ao()),
                    new AoCyclePlans(database.ao()),
                    new AoStrategies(database.ao()),
                    new InMemoryAccounts(),
                    new RegisterPerson(new AoPeople(database.ao()), An::uid));
            preview = new PreviewPaste(desk, names);
            take = new TakePaste(atomically, store, log, desk, names, An::uid, NOON);
            takeBack = new TakeBackPaste(atomically, store, log, desk, new AoAuditLog(database.ao()), An::uid, NOON);
        }

        Outcome<?> preview(Sheet sheet, String text) {
            return preview.run(An.actor(An.MEI), new PasteQuery(sheet.id(), text, List.of()));
        }

        Outcome<?> take(Sheet sheet, RequestId request, String text) {
            return take.run(An.actor(An.MEI), new TakePasteCommand(sheet.id(), request, text, List.of(), ""));
        }

        Outcome<?> takeBack(Sheet sheet, RequestId request) {
            return takeBack.run(An.actor(An.MEI), new TakeBackPasteCommand(sheet.id(), request));
        }
    }
}
