package org.okrtree.application.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionState;
import org.okrtree.domain.checkin.ConfidenceTrail;
import org.okrtree.domain.checkin.KeptPeriods.Period;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.published.TreeLine;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.LinkTarget;

class BrowseTreeTest {

    private final UseCases useCases = new UseCases();

    private TreeShown shown(Actor actor, BrowseTreeQuery query) {
        return Outcomes.done(useCases.browseTree.run(actor, query));
    }

    private TreeShown shown(BrowseTreeQuery query) {
        return shown(UseCases.LIN, query);
    }

    private static BrowseTreeQuery drafts() {
        return query("draft", "", "");
    }

    private static BrowseTreeQuery asOf(String moment) {
        return query("", "", moment);
    }

    private static BrowseTreeQuery query(String state, String owner, String asOf) {
        return new BrowseTreeQuery("", "", owner, "", "", "", "", state, asOf, Set.of(), Set.of(), "", "");
    }

    private static List<String> said(TreeShown tree) {
        return tree.rows().stream()
                .map(row -> {
                    if (row instanceof TreeLine.OfTeam one) {
                        return one.sheet().team().name();
                    }
                    return row instanceof TreeLine.OfObjective one
                            ? one.objective().title()
                            : ((TreeLine.OfKeyResult) row).keyResult().statement();
                })
                .toList();
    }

    @Test
    void whatIsPublishedIsShownWithItsFiguresAndNames() {
        Sheet sheet = useCases.published();
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        useCases.checkIn(keyResult, "50", "7");

        TreeShown tree = shown(BrowseTreeQuery.of(""));

        assertEquals(
                List.of(
                        "R&D",
                        "Customers recommend us",
                        useCases.keyResult(sheet).words().statement()),
                said(tree));
        assertEquals(useCases.reading(keyResult), tree.figures().readingOf(keyResult));
        assertEquals(Map.of(An.MEI, "Mei Wang"), tree.names());
    }

    @Test
    void whatBecameOfAConfidenceIsShown() {
        KeyResultId keyResult = useCases.keyResult(useCases.published()).id();
        useCases.checkIn(keyResult, "50", "7");
        useCases.clock.moveTo("2026-03-02T09:00:00Z");
        useCases.checkIn(keyResult, "60", "4");

        ConfidenceTrail trail = shown(BrowseTreeQuery.of("")).trails().get(keyResult);

        assertEquals(OptionalInt.of(-3), trail.change());
    }

    @Test
    void whatWasReportedForAnEarlierPeriodCountsFromTheMomentItWasKnown() {
        Sheet sheet = useCases.drafted();
        MeasureTyped range = new MeasureTyped("keep", "", "", "", "", "60", "%", "", List.of(), "");
        DraftKeyResult kept = Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        new KeyResultTyped("Few calls at night", "", range, "the log", "weekly", ""))));
        useCases.publish(sheet, "");
        useCases.clock.moveTo("2026-02-10T09:00:00Z");
        useCases.checkIn(kept.id(), "50", "7");
        useCases.clock.moveTo("2026-02-12T09:00:00Z");
        useCases.stores.checkIns.add(An.checkIn(kept.id(), useCases.cycle.id())
                .value("70")
                .validOn("2026-01-28")
                .recordedAt(useCases.clock.instant())
                .build());
        useCases.clock.moveTo("2026-02-13T09:00:00Z");

        assertEquals(
                List.of(1L, 1L),
                List.of(
                        periods(shown(BrowseTreeQuery.of("")), kept, Period.INSIDE),
                        periods(shown(BrowseTreeQuery.of("")), kept, Period.OUTSIDE)));
        assertEquals(
                List.of(1L, 0L),
                List.of(
                        periods(shown(asOf("2026-02-11")), kept, Period.INSIDE),
                        periods(shown(asOf("2026-02-11")), kept, Period.OUTSIDE)));
    }

    private static long periods(TreeShown tree, DraftKeyResult kept, Period such) {
        return tree.periods().get(kept.id()).stream().filter(such::equals).count();
    }

    @Test
    void linkedWorkIsCountedBesideTheFigures() {
        KeyResultId keyResult = linked(useCases.published());

        TreeShown tree = shown(BrowseTreeQuery.of(""));

        assertEquals(Map.of(keyResult, 1), tree.work());
        assertEquals(Map.of(), tree.figures().readings());
    }

    @Test
    void beforeItWasLinkedWorkIsNotCounted() {
        useCases.clock.moveTo("2026-02-02T09:00:00Z");
        Sheet sheet = useCases.published();
        useCases.clock.moveTo("2026-02-04T09:00:00Z");
        KeyResultId keyResult = linked(sheet);
        useCases.clock.moveTo("2026-02-06T09:00:00Z");

        assertEquals(Map.of(), shown(asOf("2026-02-03")).work());
        assertEquals(Map.of(keyResult, 1), shown(asOf("2026-02-05")).work());
    }

    private KeyResultId linked(Sheet sheet) {
        KeyResultId keyResult = useCases.keyResult(sheet).id();
        Outcomes.done(useCases.linkIssue.run(
                UseCases.MEI,
                new LinkIssueCommand(UseCases.ISSUE, new LinkTarget.KeyResult(keyResult), An.request(), "")));
        return keyResult;
    }

    @Test
    void aContributionIsShownInItsStateOfThatMoment() {
        Sheet sheet = useCases.published();
        DraftObjective child = useCases.objective(sheet);
        Contribution offer = An.contribution(child.id(), sheet, child.id(), sheet)
                .at(Instant.parse("2026-02-02T10:00:00Z"))
                .build();
        useCases.stores.contributions.add(offer, 1);
        useCases.stores.contributions.add(
                An.answer(offer, 1, ContributionAnswer.Kind.ACKNOWLEDGED, ""), useCases.cycle.id());
        useCases.clock.moveTo("2026-02-03T09:00:00Z");

        assertEquals(
                List.of(new TreeShown.Contributes(
                        child.id(), 1, "Customers recommend us", ContributionState.ACKNOWLEDGED)),
                shown(BrowseTreeQuery.of("")).contributions().get(child.id()));
        assertEquals(
                ContributionState.OFFERED,
                shown(asOf("2026-02-02T11:00:00Z"))
                        .contributions()
                        .get(child.id())
                        .get(0)
                        .state());
        assertEquals(Map.of(), shown(asOf("2026-02-02T09:30:00Z")).contributions());
    }

    @Test
    void aContributionThatWasWithdrawnIsShownUntilThen() {
        Sheet sheet = useCases.published();
        DraftObjective child = useCases.objective(sheet);
        Contribution offer = An.contribution(child.id(), sheet, child.id(), sheet)
                .at(Instant.parse("2026-02-02T10:00:00Z"))
                .build();
        useCases.stores.contributions.add(offer, 1);
        useCases.stores.contributions.withdraw(offer.id(), An.MEI, Instant.parse("2026-02-02T12:00:00Z"));
        useCases.clock.moveTo("2026-02-03T09:00:00Z");

        assertEquals(Map.of(), shown(BrowseTreeQuery.of("")).contributions());
        assertEquals(
                Set.of(child.id()),
                shown(asOf("2026-02-02T11:00:00Z")).contributions().keySet());
    }

    @Test
    void asOfAnEarlierMomentTheFiguresAreThoseKnownThen() {
        KeyResultId keyResult = useCases.keyResult(useCases.published()).id();
        useCases.checkIn(keyResult, "50", "7");
        useCases.clock.moveTo("2026-02-10T09:00:00Z");
        useCases.checkIn(keyResult, "60", "4");

        TreeShown then = shown(asOf("2026-02-09"));

        assertEquals(
                An.decimal("50"), then.figures().readingOf(keyResult).value().orElseThrow());
        assertEquals("2026-02-09", then.figures().today().toString());
    }

    @Test
    void beforeAPublicationThereIsNothing() {
        useCases.published();
        useCases.clock.moveTo("2026-02-03T09:00:00Z");

        assertEquals(List.of(), shown(asOf("2026-02-01")).rows());
    }

    @Test
    void theCycleIsShownInItsStateOfThatMoment() {
        useCases.published();
        useCases.clock.moveTo("2026-04-03T09:00:00Z");
        Outcomes.done(useCases.startScoring.run(UseCases.TAO, useCases.cycle.id()));
        useCases.clock.moveTo("2026-04-05T09:00:00Z");

        assertEquals(CycleState.SCORING, shown(BrowseTreeQuery.of("")).cycle().state());
        assertEquals(CycleState.RUNNING, shown(asOf("2026-04-01")).cycle().state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-02", "2030-01-01"})
    void todayAndLaterMeanNow(String day) {
        useCases.published();

        TreeShown tree = shown(asOf(day));

        assertEquals(true, tree.asOf().isEmpty());
        assertEquals(3, tree.rows().size());
    }

    @Test
    void anInstantYoungerThanFiveSecondsIsRefused() {
        useCases.published();

        Outcome<TreeShown> refused = useCases.browseTree.run(
                UseCases.LIN, asOf(useCases.clock.instant().minusMillis(4_999).toString()));

        assertEquals("okr.as-of.refused.too-young", Outcomes.refused(refused).key());
        assertEquals(
                true,
                shown(asOf(useCases.clock.instant().minusSeconds(5).toString()))
                        .asOf()
                        .isPresent());
    }

    @Test
    void aDraftIsShownToItsTeamAndCountedForOthersUntilItsDiscussionIsOpen() {
        Sheet sheet = useCases.drafted();

        assertEquals(3, shown(UseCases.MEI, drafts()).rows().size());
        assertEquals(List.of(), shown(drafts()).rows());
        assertEquals(1, shown(drafts()).notOpenYet());

        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));

        assertEquals(3, shown(drafts()).rows().size());
        assertEquals(0, shown(drafts()).notOpenYet());
    }

    @Test
    void whatIsPublishedIsNoDraft() {
        useCases.published();

        assertEquals(List.of(), shown(UseCases.MEI, drafts()).rows());
    }

    @Test
    void mineIsWhatWhoeverAsksAnswersFor() {
        useCases.published();

        assertEquals(3, shown(UseCases.MEI, query("", "mine", "")).rows().size());
        assertEquals(0, shown(UseCases.LIN, query("", "mine", "")).rows().size());
        assertEquals(2, shown(UseCases.LIN, query("", "mine", "")).lines());
    }

    @Test
    void aPersonWhoIsLookedForIsNamedEvenWhenNothingIsFound() {
        useCases.published();

        assertEquals(
                Set.of("Tao Li"),
                new HashSet<>(shown(query("", An.TAO.uid(), "")).names().values()));
    }

    @ParameterizedTest
    @CsvSource({
        "team, QA",
        "team, <script>",
        "owner, her",
        "owner, MEI",
        "confidence, high",
        "pace, ahead",
        "stale, maybe",
        "state, agreed",
        "from, first",
        "from, -1",
        "from, 3",
        "from, 99999999999999999999"
    })
    void whatIsNotUnderstoodIsLeftOutAndNamed(String part, String typed) {
        useCases.published();

        TreeShown tree = shown(asking(part, typed));

        assertEquals(List.of(part), leftOut(tree));
        assertEquals(List.of(typed), tree.leftOut().get(0).details());
        assertEquals(shown(BrowseTreeQuery.of("")).rows(), tree.rows());
    }

    @Test
    void whatIsUnderstoodHoldsBesideWhatIsNot() {
        useCases.published();

        TreeShown tree =
                shown(new BrowseTreeQuery("", "QA", "mine", "", "high", "", "", "", "", Set.of(), Set.of(), "", ""));

        assertEquals(List.of("confidence", "team"), leftOut(tree));
        assertEquals(List.of(), tree.rows());
    }

    @ParameterizedTest
    @CsvSource({
        "team, RD",
        "owner, mine",
        "confidence, none",
        "pace, behind",
        "stale, yes",
        "state, draft",
        "from, 2",
        "from, 0"
    })
    void whatIsUnderstoodIsNotLeftOut(String part, String typed) {
        useCases.published();

        assertEquals(List.of(), leftOut(shown(asking(part, typed))));
    }

    @Test
    void whereAFilterLeavesNothingThereIsNoRowToBeginAt() {
        useCases.published();

        assertEquals(
                List.of(),
                leftOut(shown(
                        new BrowseTreeQuery("", "", "mine", "", "", "", "", "", "", Set.of(), Set.of(), "250", ""))));
    }

    private static List<String> leftOut(TreeShown tree) {
        return tree.leftOut().stream().map(Refusal::field).toList();
    }

    private static BrowseTreeQuery asking(String part, String typed) {
        UnaryOperator<String> of = name -> name.equals(part) ? typed : "";
        return new BrowseTreeQuery(
                "",
                of.apply("team"),
                of.apply("owner"),
                "",
                of.apply("confidence"),
                of.apply("pace"),
                of.apply("stale"),
                of.apply("state"),
                "",
                Set.of(),
                Set.of(),
                of.apply("from"),
                "");
    }

    @Test
    void rowsThatWerePassedOverAreNotDrawnAndThoseThatFollowAreCounted() {
        useCases.published();

        TreeShown last = shown(asking("from", "2"));

        assertEquals(1, last.rows().size());
        assertEquals(0, last.more());
        assertEquals(2, last.from());
    }

    @Test
    void atMostTwoHundredAndFiftyRowsAreDrawnAndTheOthersAreCounted() {
        Sheet sheet = useCases.drafted();
        for (int objective = 2; objective <= 501; objective++) {
            useCases.stores.sheets.add(sheet, An.objective().build(), new Saver(An.MEI, An.NOON));
        }

        assertEquals("250 of 502, from 0, 252 more", drawn(sheet, ""));
        assertEquals("250 of 502, from 250, 2 more", drawn(sheet, "250"));
        assertEquals("2 of 502, from 500, 0 more", drawn(sheet, "500"));
    }

    private String drawn(Sheet sheet, String from) {
        Set<String> unfolded = Set.of(sheet.id().uid());
        TreeShown tree = shown(
                UseCases.MEI,
                new BrowseTreeQuery("", "", "", "", "", "", "", "draft", "", Set.of(), unfolded, from, ""));
        return tree.rows().size() + " of " + (tree.from() + tree.rows().size() + tree.more()) + ", from " + tree.from()
                + ", " + tree.more() + " more";
    }
}
