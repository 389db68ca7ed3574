package org.okrtree.application.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOfRefusal;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class ShowPublishedTreeTest {

    private static final Team LUMEN = An.team()
            .key("CO")
            .named("Lumen")
            .level(TeamLevel.COMPANY)
            .ledBy(An.TAO)
            .spaces("LUM", "ALL")
            .build();
    private static final Team CORE = An.team()
            .key("CORE")
            .named("Core")
            .level(TeamLevel.UNIT)
            .under(LUMEN)
            .ledBy(An.TAO)
            .spaces("ALL")
            .build();

    private final UseCases useCases = new UseCases();

    @Test
    void theTreeHoldsWhatIsPublishedWithReadingsAndNames() {
        Sheet sheet = useCases.published();
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        useCases.checkIn(keyResult, "50", "7");

        PublishedTree tree = Outcomes.done(show("", "", ""));

        assertEquals(
                new PublishedTree(
                        useCases.cycle,
                        LocalDate.of(2026, 2, 2),
                        false,
                        List.of(useCases.content(useCases.newest(sheet))),
                        Map.of(),
                        Map.of(keyResult, useCases.reading(keyResult)),
                        Map.of(An.MEI, "Mei Wang"),
                        0),
                tree);
    }

    @Test
    void aDraftIsNotInTheTree() {
        Sheet sheet = useCases.published();
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        1,
                        new ObjectiveTyped("Secret plan", "", "", "", ""))));

        PublishedTree tree = Outcomes.done(show("", "", ""));

        assertEquals(
                "Customers recommend us",
                tree.sheets().get(0).objectives().get(0).title());
    }

    @Test
    void aCycleInWhichNothingIsPublishedHasAnEmptyTree() {
        useCases.drafted();

        assertEquals(List.of(), Outcomes.done(show("26Q1", "", "")).sheets());
    }

    @Test
    void aParentStandsBeforeItsChildren() {
        threeTeamsPublish();

        assertEquals(List.of("Lumen", "Core", "R&D"), names(show("", "", "")));
    }

    @Test
    void ofATeamItsSheetAndThoseBelowAreShown() {
        threeTeamsPublish();

        assertEquals(List.of("Core", "R&D"), names(show("", "CORE", "")));
        assertEquals(List.of("Core", "R&D"), names(show("", CORE.id().uid(), "")));
        assertEquals(List.of("R&D"), names(show("", "RD", "")));
    }

    @Test
    void aTeamWithoutASheetOfItsOwnIsAskedForByItsUid() {
        theTeamsStand();
        useCases.published();

        assertEquals(List.of("R&D"), names(show("", CORE.id().uid(), "")));
    }

    @Test
    void withoutATeamTheOneThatWorksInTheSpaceIsShown() {
        threeTeamsPublish();

        assertEquals(List.of("Lumen", "Core", "R&D"), names(show("", "", "LUM")));
        assertEquals(List.of("R&D"), names(show("", "", "RDSPACE")));
    }

    @Test
    void ofTwoTeamsInASpaceTheHigherOneIsShown() {
        threeTeamsPublish();

        assertEquals(List.of("Lumen", "Core", "R&D"), names(show("", "", "ALL")));
    }

    @Test
    void inASpaceOfNobodyAllIsShown() {
        threeTeamsPublish();

        assertEquals(List.of("Lumen", "Core", "R&D"), names(show("", "", "HOLIDAYS")));
    }

    @Test
    void aTeamThatWasAskedForGoesBeforeTheSpace() {
        threeTeamsPublish();

        assertEquals(List.of("R&D"), names(show("", "RD", "LUM")));
    }

    @Test
    void thePeopleOfTheShownSheetsAreNamed() {
        threeTeamsPublish();

        assertEquals(Set.of(An.MEI), Outcomes.done(show("", "RD", "")).names().keySet());
        assertEquals(
                Set.of(An.MEI, An.TAO), Outcomes.done(show("", "", "")).names().keySet());
    }

    @Test
    void whoPublishedASheetAndWhoOwnsItsLinesAreNamed() {
        useCases.publish(useCases.draftedForOthers(), "");

        assertEquals(
                Map.of(An.MEI, "Mei Wang", An.TAO, "Tao Li", An.LIN, "Lin Zhao"),
                Outcomes.done(show("", "", "")).names());
    }

    @Test
    void todayIsSaidInTheZoneOfTheCycle() {
        useCases.published();
        useCases.clock.moveTo("2026-02-02T16:00:00Z");

        assertEquals(LocalDate.of(2026, 2, 3), Outcomes.done(show("", "", "")).today());
    }

    @Test
    void aTeamThatNobodyKnowsIsRefused() {
        useCases.published();

        useCases.assertRefused(new PublishedRefusal.NoSuchTeam("NONE"), () -> show("", "NONE", ""));
    }

    @Test
    void aCycleThatNobodyKnowsIsRefused() {
        useCases.published();

        useCases.assertRefused(new PublishedRefusal.NoSuchCycle("99Q9"), () -> show("99Q9", "", ""));
    }

    @Test
    void theDocumentsForConfluenceSayWhatTheTreeIsMadeOf() {
        Sheet sheet = useCases.published();
        useCases.checkIn(useCases.keyResult(sheet).id(), "50", "7");
        var hash = useCases.newest(sheet).hash();

        var manifest = Outcomes.done(useCases.showManifest.run(UseCases.LIN, CycleAsked.named(""), ""));
        var readings = Outcomes.done(
                useCases.showReadings.run(UseCases.LIN, useCases.cycle.id().uid(), ""));
        var texts = Outcomes.done(useCases.showTexts.run(UseCases.LIN, List.of(hash)));

        assertEquals(hash, manifest.content().get().entries().get(0).hash());
        assertEquals(
                useCases.stores.readings.inCycle(useCases.cycle.id()),
                readings.content().get());
        assertEquals(useCases.stores.revisions.texts(List.of(hash)), texts);
    }

    @Test
    void asOfADayTheTreeIsAsItWasKnownAtItsEnd() {
        Sheet sheet = useCases.published();
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        useCases.checkIn(keyResult, "50", "7");
        Reading then = useCases.reading(keyResult);
        useCases.clock.moveBy(Duration.ofDays(3));
        useCases.checkIn(keyResult, "55", "8");

        PublishedTree tree = Outcomes.done(asOf("2026-02-04"));

        assertEquals(LocalDate.of(2026, 2, 4), tree.today());
        assertEquals(then, tree.readings().get(keyResult));
        assertEquals(List.of(), Outcomes.done(asOf("2026-02-01")).sheets());
    }

    @Test
    void whatWasKnownAMomentAgoCannotBeSaidYet() {
        useCases.published();
        Instant now = useCases.clock.instant();
        Instant young = now.minusMillis(4_999);

        useCases.assertRefused(new AsOfRefusal.TooYoung(young.toString()), () -> asOf(young.toString()));
        assertEquals(Optional.empty(), asOf(now.minusMillis(5_000).toString()).whyNot());
    }

    @Test
    void whatIsNoMomentIsRefused() {
        useCases.published();

        useCases.assertRefused(new AsOfRefusal.NotAMoment("asOf", "last week"), () -> asOf("last week"));
    }

    private static Manifest.Entry entry(PublishedRevision newest) {
        return new Manifest.Entry(
                newest.sheet(), newest.id(), newest.number(), newest.hash(), newest.at(), newest.by());
    }

    // one line

    private Outcome<PublishedTree> line(String asked) {
        return useCases.showPublishedTree.run(
                UseCases.LIN, new PublishedTreeQuery(CycleAsked.named(""), "", "", asked, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RD-26Q1-O1", " rd-26q1-o1 "})
    void anObjectiveIsShownByTheKeyThatPeopleSay(String key) {
        threeTeamsPublish();

        PublishedTree tree = Outcomes.done(line(key));

        assertEquals(List.of("R&D"), names(Outcome.done(tree)));
        assertEquals(1, tree.sheets().get(0).objectives().size());
    }

    @Test
    void aKeyResultIsShownWithItsObjectiveAndAlone() {
        Sheet sheet = useCases.published();

        PublishedTree tree = Outcomes.done(line(useCases.keyResult(sheet).id().uid()));

        assertEquals(
                List.of(useCases.keyResult(sheet).id()),
                tree.sheets().get(0).keyResults().map(one -> one.id()).toList());
        assertEquals(tree, Outcomes.done(line("RD-26Q1-O1-KR1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RD-26Q1-O9", "RD-26Q1-O1-KR9", "nothing", "<b>"})
    void aLineThatIsNotThereIsRefused(String asked) {
        useCases.published();

        useCases.assertRefused(new PublishedRefusal.NoSuchLine(asked), () -> line(asked));
    }

    // one revision of one sheet

    private Outcome<PublishedTree> numbered(String team, String revision, String moment) {
        return useCases.showPublishedTree.run(
                UseCases.LIN, new PublishedTreeQuery(CycleAsked.named(""), team, "", "", revision, moment));
    }

    /** The second revision came three days after the first, and a check-in after each. */
    private Sheet publishedTwice() {
        Sheet sheet = useCases.published();
        useCases.checkIn(useCases.keyResult(sheet).id(), "50", "7");
        useCases.clock.moveBy(Duration.ofDays(3));
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        1,
                        new ObjectiveTyped("Everybody recommends us", "", "", "", ""))));
        useCases.publish(sheet, "The market moved.");
        useCases.clock.moveBy(Duration.ofMinutes(1));
        useCases.checkIn(useCases.keyResult(sheet).id(), "55", "8");
        return sheet;
    }

    @Test
    void aPinnedRevisionStaysWithTheFiguresOfItsLastMoment() {
        Sheet sheet = publishedTwice();
        KeyResultId keyResult = useCases.keyResult(sheet).id();

        PublishedTree tree = Outcomes.done(numbered("RD", "1", ""));

        assertEquals(1, tree.sheets().get(0).revision());
        assertEquals("50", tree.readings().get(keyResult).value().orElseThrow().text());
        assertTrue(tree.isThen());
    }

    @Test
    void whatGaveWayJustNowHasTheFiguresOfNow() {
        Sheet sheet = useCases.published();
        useCases.publishedOtherwise(sheet);
        useCases.clock.moveTo(useCases.newest(sheet).at().plusSeconds(4).toString());

        PublishedTree tree = Outcomes.done(numbered("RD", "1", ""));

        assertEquals(1, tree.sheets().get(0).revision());
        assertFalse(tree.isThen());
    }

    @Test
    void ofAnOlderRevisionItIsKnownWhichOneIsNewer() {
        Sheet sheet = publishedTwice();
        PublishedTree second = Outcomes.done(numbered("RD", "2", ""));
        RevisionId first = useCases.stores.revisions.ofSheet(sheet.id()).get(1).id();

        PublishedTree tree = Outcomes.done(numbered("RD", "1", ""));

        assertEquals(
                Optional.of(new PublishedTree.Newer(first, entry(useCases.newest(sheet)))),
                tree.newerThan(tree.sheets().get(0)));
        assertEquals(Optional.empty(), second.newerThan(second.sheets().get(0)));
    }

    @Test
    void theNewestRevisionByItsNumberHasTheFiguresOfNow() {
        Sheet sheet = publishedTwice();

        PublishedTree tree = Outcomes.done(numbered("rd", "2", ""));

        assertEquals(
                useCases.reading(useCases.keyResult(sheet).id()),
                tree.readings().get(useCases.keyResult(sheet).id()));
        assertFalse(tree.isThen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "999999"})
    void aRevisionThatWasNeverPublishedIsRefused(String number) {
        publishedTwice();

        useCases.assertRefused(new PublishedRefusal.NoSuchRevision(number), () -> numbered("RD", number, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "<b>", "9999999"})
    void whatIsNoNumberOfARevisionIsRefused(String typed) {
        publishedTwice();

        useCases.assertRefused(new InputRefusal.NotAChoice("revision", typed), () -> numbered("RD", typed, ""));
    }

    @Test
    void aRevisionIsOneOfATeam() {
        publishedTwice();

        useCases.assertRefused(new PublishedRefusal.RevisionOfNoTeam(), () -> numbered("", "1", ""));
    }

    @ParameterizedTest
    @CsvSource({"0, Lumen", "1, 'Lumen, Core'", "2, 'Lumen, Core, R&D'", "'', 'Lumen, Core, R&D'"})
    void asManyLevelsAreShownAsAreAskedFor(String depth, String shown) {
        threeTeamsPublish();

        assertEquals(
                List.of(shown.split(", ")),
                names(useCases.showPublishedTree.run(
                        UseCases.LIN, new PublishedTreeQuery(CycleAsked.named(""), "CO", depth, "", "", ""))));
        assertEquals(
                List.of(shown.split(", ")),
                names(useCases.showPublishedTree.run(
                        UseCases.LIN, new PublishedTreeQuery(CycleAsked.named(""), "", depth, "", "", ""))));
    }

    private Outcome<PublishedTree> asOf(String moment) {
        return useCases.showPublishedTree.run(
                UseCases.LIN, new PublishedTreeQuery(CycleAsked.named(""), "", "", "", "", moment));
    }

    @Test
    void peopleAreNamedToConfluenceAsTheHostKnowsThem() {
        assertEquals(
                Map.of(An.MEI, "Mei Wang", An.LIN, "Lin Zhao"),
                Outcomes.done(useCases.showNames.run(UseCases.LIN, List.of(An.MEI, An.LIN))));
    }

    private Outcome<PublishedTree> show(String cycle, String team, String space) {
        return useCases.showPublishedTree.run(
                UseCases.LIN, new PublishedTreeQuery(new CycleAsked(cycle, space), team, "", "", "", ""));
    }

    private static List<String> names(Outcome<PublishedTree> tree) {
        return Outcomes.done(tree).sheets().stream()
                .map(sheet -> sheet.team().name())
                .toList();
    }

    private void threeTeamsPublish() {
        theTeamsStand();
        useCases.published();
        taoPublishes(CORE);
        taoPublishes(LUMEN);
    }

    private void theTeamsStand() {
        useCases.stores.teams.add(LUMEN);
        useCases.stores.teams.add(CORE);
        useCases.takePart(CORE, LUMEN);
        useCases.stores.teams.change(An.team()
                .id(useCases.rd.id())
                .key("RD")
                .named("R&D")
                .ledBy(An.MEI)
                .under(CORE)
                .spaces("RDSPACE")
                .build());
    }

    private void taoPublishes(Team team) {
        Sheet sheet = Outcomes.done(
                useCases.startSheet.run(UseCases.TAO, new StartSheetCommand(useCases.cycle.id(), team.id())));
        DraftObjective objective = Outcomes.done(useCases.addObjective.run(
                UseCases.TAO,
                new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Grow steadily", "", "", "", ""))));
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.TAO,
                new AddKeyResultCommand(sheet.id(), objective.id(), UseCases.typed("Revenue", "0", "300"))));
        Outcomes.done(useCases.openDiscussion.run(UseCases.TAO, sheet.id()));
        Outcomes.done(useCases.agreeSheet.run(
                UseCases.TAO,
                new AgreeSheetCommand(sheet.id(), useCases.draft(sheet).lineVersions())));
        Outcomes.done(useCases.publishSheet.run(
                UseCases.TAO,
                new PublishSheetCommand(
                        sheet.id(), An.request(), "", useCases.draft(sheet).lineVersions())));
    }
}
