package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.Work;
import org.okrtree.workbench.store.StatementLog;

/** One statement for each kind of row, however many rows there are: each example reads a little and reads more. */
@OnEveryDatabase
final class StatementCountTest {

    private static final Saver SAVER = new Saver(An.MEI, An.NOON);
    private static final MovableClock NOON = MovableClock.at("2026-02-02T14:00:00Z");
    private static final AsOf EARLIER = new AsOf.At(Instant.parse("2026-02-02T13:00:00Z"));
    private static final long ISSUE = 10_100L;

    @Parameter
    StoreDatabase database;

    private final Cycle cycle = An.cycle().build();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<ObjectiveId> objectives = new ArrayList<>();
    private final List<KeyResultId> keyResults = new ArrayList<>();
    private final List<ContentHash> hashes = new ArrayList<>();
    private int published;
    private final List<PersonId> people = new ArrayList<>();

    @BeforeEach
    void aCycle() {
        database.empty();
        new AoCycles(database.ao()).add(cycle);
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

    @Test
    void theSheetsOfACycleAreOneKindOfRow() {
        assertStatements(1, () -> new AoSheets(database.ao()).inCycle(cycle.id()));
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

    @Test
    void peopleAreOneKindOfRow() {
        assertStatements(1, () -> new AoPeople(database.ao()).with(people));
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
                            draft.sheet().id(), PublishedLines.of(draft).numbers())));
        }
    }

    /** The cycle, two index reads and the names beside what a tree is made of: heads, texts, readings. */
    @Test
    void aPublishedTreeIsThreeStatements() {
        assertStatements(4 + 3, () -> show(reading(), ""));
        assertStatements(4 + 3, () -> show(reading(), "2026-02-02T13:00:00Z"));
    }

    @Test
    void ofAPublishedTreeThatDidNotChangeNoRowIsReadAgain() {
        addSheet(3);
        ShowPublishedTree remembering = new ShowPublishedTree(documents(reading()), NOON);
        show(remembering, "");

        assertEquals(4, statements(() -> show(remembering, "")));
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

        assertEquals(4 + 1, statements(() -> show(remembering, "")));
        assertEquals(Reading.inForce(List.of(next)), show(remembering, "").readingOf(keyResults.get(0)));
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
        assertStatements(3, () -> documents(reading()).stampedManifest("", AsOf.NOW));
        assertStatements(2, () -> documents(reading()).stampedReadings("", AsOf.NOW));
        assertStatements(3, () -> documents(reading()).stampedManifest("", EARLIER));
        assertStatements(2, () -> documents(reading()).stampedReadings("", EARLIER));
    }

    private ReadPublishedSheets reading() {
        return new ReadPublishedSheets(new AoRevisions(database.ao()), new CanonicalJsonReader());
    }

    private StoredPublishedSource documents(ReadPublishedSheets published) {
        return new StoredPublishedSource(
                new AoCycles(database.ao()),
                new AoTeams(database.ao()),
                new AoRevisions(database.ao()),
                published,
                new AoReadings(database.ao()),
                new NamePeople(new AoPeople(database.ao()), new EveryKeyIsAnAccount()),
                NOON);
    }

    private PublishedTree show(ReadPublishedSheets published, String asOf) {
        return show(new ShowPublishedTree(documents(published), NOON), asOf);
    }

    private PublishedTree show(ShowPublishedTree showTree, String asOf) {
        PublishedTree tree = Outcomes.done(showTree.run(An.actor(An.LIN), new PublishedTreeQuery("", "", "", asOf)));
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
}
