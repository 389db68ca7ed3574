package org.okrtree.adapter.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.An.MEI;
import static org.okrtree.An.TAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.Views;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class TreeViewsTest {

    private static final String HOSTILE = "<script>\"'&\"'</script>";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    /** With its hundred days after the first, each day is one per cent of the time. */
    private static final Cycle CYCLE =
            An.cycle().days("2026-01-01", "2026-04-11").build();

    private static final LocalDate HALF_TIME = FIRST_DAY.plusDays(50);
    private static final Map<PersonId, String> NAMES = Map.of(MEI, "Mei Zhang", TAO, "陶小明");

    private final Words english = new Words(new PropertiesWords(), Locale.ENGLISH);
    private final TreeViews views = new TreeViews(english, sheet -> "/jira/sheet/" + sheet.revision());

    @Test
    void whatIsNotMeasuredIsNotZeroPerCent() {
        KeyResultView view = of(An.keyResult().build(), Reading.NONE, HALF_TIME);

        assertEquals("false '' ''", view.isMeasured() + " '" + view.valueHtml() + "' '" + view.measuredHtml() + "'");
        assertEquals("not measured yet, expected by now 50\u202F%", view.barHtml());
        assertFalse(view.hasPace());
    }

    @Test
    void ofMilestonesAndAnswersTimeSaysNothing() {
        for (Measure measure : List.of(An.milestones("tried", "sold"), new YesNo("the register"))) {
            KeyResultView view = of(An.keyResult().measured(measure).build(), valued("1"), HALF_TIME);

            assertFalse(view.hasExpected() || view.hasPace());
            assertFalse(view.barHtml().contains("expected"), view.barHtml());
        }
        assertTrue(of(An.keyResult().build(), valued("1"), HALF_TIME).hasExpected());
    }

    @Test
    void theBaselineIsZeroPerCentAndMeasured() {
        KeyResultView view = of(An.keyResult().build(), valued("0"), HALF_TIME);

        assertEquals("true 0 0\u202F%", view.isMeasured() + " " + view.valueHtml() + " " + view.measuredHtml());
        assertEquals("progress 0\u202F%, expected by now 50\u202F%", view.barHtml());
    }

    @Test
    void aboveTheTargetTheFigureGoesOnAndTheBarIsFull() {
        KeyResultView view = of(An.keyResult().build(), valued("130"), HALF_TIME);

        assertEquals("130\u202F% 100 true false", bar(view));
    }

    @Test
    void belowTheBaselineTheFigureGoesBackAndTheBarIsEmpty() {
        KeyResultView view = of(An.keyResult().build(), valued("-20"), HALF_TIME);

        assertEquals("\u221220\u202F% 0 false true", bar(view));
        assertEquals("\u221220", view.valueHtml());
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30 done|20 left|tick|50 left",
        "50, 50 done|tick|50 left",
        "70, 50 done|tick|20 done|30 left",
        "100, 50 done|tick|50 done",
        "130, 50 done|tick|50 done",
        "0, 50 left|tick|50 left",
        "-20, 50 left|tick|50 left"
    })
    void whereTheBarIsATableItsCellsAreAsLongAsWhatTheyStandFor(String value, String cells) {
        KeyResultView view = of(An.keyResult().build(), valued(value), HALF_TIME);

        assertEquals(
                cells,
                view.barParts().stream()
                        .map(part -> part.isTick() ? "tick" : part.percent() + (part.isDone() ? " done" : " left"))
                        .collect(Collectors.joining("|")));
    }

    @Test
    void aNewerRevisionIsNamedBesideTheOlderOne() {
        PublishedSheet sheet = sheet(An.keyResult().build());
        Manifest.Entry newest = new Manifest.Entry(
                sheet.sheet(),
                new RevisionId(An.uid()),
                3,
                ContentHash.of("newest"),
                Instant.parse("2026-02-20T10:00:00Z"),
                MEI);
        PublishedTree tree = new PublishedTree(
                CYCLE,
                HALF_TIME,
                true,
                List.of(sheet),
                Map.of(sheet.sheet(), new PublishedTree.Newer(new RevisionId(An.uid()), newest)),
                Map.of(),
                NAMES,
                0);

        SheetView view = new TreeViews(english, any -> "").tree(tree).sheets().get(0);

        assertEquals("A newer one exists: revision 3 of 20 Feb.", view.newerHtml());
        assertTrue(view.footHtml().startsWith("Revision 1 of 3 \u00B7 Published "), view.footHtml());
        assertEquals(
                "", views.tree(tree(HALF_TIME, Map.of(), sheet)).sheets().get(0).newerHtml());
    }

    @Test
    void theTargetItselfIsNeitherOverNorBack() {
        assertEquals("100\u202F% 100 false false", bar(of(An.keyResult().build(), valued("100"), HALF_TIME)));
        assertEquals("0\u202F% 0 false false", bar(of(An.keyResult().build(), valued("0"), HALF_TIME)));
    }

    @Test
    void aKeyResultThatFallsIsMeasuredDownwards() {
        KeyResultView view = of(An.keyResult().decrease("40", "20", "days").build(), valued("25"), HALF_TIME);

        assertEquals(
                "decrease 40 25 20 days 75\u202F%",
                view.measureKind() + " " + view.baselineHtml() + " " + view.valueHtml() + " " + view.targetHtml() + " "
                        + view.unitHtml() + " " + view.measuredHtml());
    }

    @ParameterizedTest
    @CsvSource({
        "20, 30 pts behind",
        "44, 6 pts behind",
        "45, on pace",
        "50, on pace",
        "55, on pace",
        "56, 6 pts ahead",
        "90, 40 pts ahead"
    })
    void progressIsComparedWithTheTimeThatIsOver(String value, String pace) {
        assertEquals(pace, of(An.keyResult().build(), valued(value), HALF_TIME).paceHtml());
    }

    @Test
    void howFarBehindIsNeverNegative() {
        DraftKeyResult line =
                An.keyResult().increase("0", "0.000000000001", "points").build();

        KeyResultView view = of(line, valued("-999999999999999999"), HALF_TIME);

        assertEquals("2147483648 pts behind", view.paceHtml());
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "99, true", "100, false"})
    void paceIsSaidFromTheFirstTenthToTheLastDay(int day, boolean said) {
        KeyResultView view = of(An.keyResult().build(), valued("50"), FIRST_DAY.plusDays(day));

        assertEquals(said, view.hasPace());
        assertEquals(said, !view.paceHtml().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, doubtful", "3, doubtful", "4, open", "6, open", "7, likely", "8, likely", "9, sure", "10, sure"})
    void confidenceIsShownWithItsBand(int outOfTen, String band) {
        Reading reading = new Reading(null, null, new Confidence(outOfTen), HALF_TIME);

        KeyResultView view = of(An.keyResult().build(), reading, HALF_TIME);

        assertEquals(
                band + " " + band + " " + outOfTen, view.band() + " " + view.bandHtml() + " " + view.confidenceHtml());
        assertFalse(view.isMeasured());
    }

    @Test
    void confidenceThatNobodyStatedHasNoNumber() {
        KeyResultView view = of(An.keyResult().build(), valued("50"), HALF_TIME);

        assertEquals(
                "none 'not stated' ''", view.band() + " '" + view.bandHtml() + "' '" + view.confidenceHtml() + "'");
    }

    @Test
    void eachFigureHasItsDayAndTheLaterOneIsTheLast() {
        Reading reading =
                new Reading(An.decimal("50"), FIRST_DAY.plusDays(20), new Confidence(7), FIRST_DAY.plusDays(30));

        KeyResultView view = of(An.keyResult().build(), reading, HALF_TIME);

        assertEquals(
                "21 Jan, 31 Jan, 31 Jan",
                view.measuredOnHtml() + ", " + view.believedOnHtml() + ", " + view.lastHtml());
    }

    @Test
    void beforeTheFirstCheckInThereIsNoDay() {
        KeyResultView view = of(An.keyResult().build(), Reading.NONE, HALF_TIME);

        assertEquals("", view.measuredOnHtml() + view.believedOnHtml() + view.lastHtml());
    }

    @Test
    void somebodyWhomTheHostNoLongerKnowsHasAWordForAName() {
        KeyResultView view = of(An.keyResult().ownedBy(An.LIN).build(), Reading.NONE, HALF_TIME);

        assertEquals("Somebody who has left", view.ownerHtml());
    }

    @Test
    void linesAreCalledByTheirNumbersAndTheirShortKeys() {
        KeyResultView view = of(An.keyResult().build(), Reading.NONE, HALF_TIME);

        assertEquals("KR 1.1 RD-26Q1-O1-KR1", view.refHtml() + " " + view.shortKeyHtml());
    }

    @Test
    void aColourIsOneOfSixAndStaysWithTheName() {
        List<Integer> colours = Stream.of("Mei", "Tao", "Lin", "polygenelubricants", "梅", "")
                .map(name -> colourOf(name))
                .toList();

        assertTrue(colours.stream().allMatch(colour -> colour >= 1 && colour <= 6));
        assertEquals(colourOf("Mei"), colourOf("Mei"));
    }

    @Test
    void anObjectiveSaysHowManyOfItsKeyResultsKeepPace() {
        DraftKeyResult ahead = An.keyResult().build();
        DraftKeyResult behind = An.keyResult().position(2).build();
        DraftKeyResult unmeasured = An.keyResult().position(3).build();
        PublishedSheet sheet = sheet(ahead, behind, unmeasured);

        ObjectiveView view = views.sheet(
                        sheet, HALF_TIME, Map.of(ahead.id(), valued("60"), behind.id(), valued("10")), NAMES)
                .objectives()
                .get(0);

        assertEquals("1 of 3 at or above pace", view.paceHtml());
    }

    @ParameterizedTest
    @CsvSource({"60, KR 1.2 is at or above pace", "10, KR 1.2 is behind pace"})
    void ofASingleKeyResultWithAPaceAnObjectiveSaysWhetherItKeepsIt(String value, String said) {
        DraftKeyResult yesOrNo =
                An.keyResult().measured(new YesNo("certificate")).build();
        DraftKeyResult paced = An.keyResult().position(2).build();

        ObjectiveView view = views.sheet(sheet(yesOrNo, paced), HALF_TIME, Map.of(paced.id(), valued(value)), NAMES)
                .objectives()
                .get(0);

        assertEquals(said, view.paceHtml());
    }

    @Test
    void anObjectiveWithoutMeasuredKeyResultsSaysNothingOfPace() {
        PublishedSheet sheet = sheet(An.keyResult().build());

        assertEquals(
                "",
                views.sheet(sheet, HALF_TIME, Map.of(), NAMES)
                        .objectives()
                        .get(0)
                        .paceHtml());
    }

    @Test
    void aSheetSaysWhereItsTeamStandsAndWhichRevisionItIs() {
        Team company =
                An.team().key("CO").named("Company").level(TeamLevel.COMPANY).build();
        Team team = An.team().under(company).build();
        PublishedSheet content = published(List.of(company, team), team);

        SheetView view = views.sheet(content, HALF_TIME, Map.of(), NAMES);

        assertEquals("R&amp;D, team, Company", view.teamHtml() + ", " + view.levelHtml() + ", " + view.aboveHtml());
        assertEquals("Revision 1 · 2 Feb", view.revisionHtml());
        assertEquals("true /jira/sheet/1", view.hasPage() + " " + view.sheetHtml());
    }

    @Test
    void aSheetWithoutAPageIsNotLinked() {
        SheetView view =
                new TreeViews(english, sheet -> "").sheet(sheet(An.keyResult().build()), HALF_TIME, Map.of(), NAMES);

        assertFalse(view.hasPage());
    }

    @Test
    void aTreeSaysItsDaysAndHowMuchOfTheTimeIsOver() {
        OkrTreeView view =
                views.tree(tree(HALF_TIME, Map.of(), sheet(An.keyResult().build())));

        assertEquals("1 Jan – 11 Apr 2026 · 50\u202F% of the time is over", view.daysHtml());
        assertEquals("As of 20 Feb 2026", view.asOfHtml());
        assertFalse(view.isEmpty());
    }

    @Test
    void aTreeOfNothingIsEmpty() {
        assertTrue(views.tree(tree(HALF_TIME, Map.of())).isEmpty());
    }

    @Test
    void aTreeSpeaksTheLanguageOfItsReader() {
        PublishedSheet sheet = sheet(An.keyResult().build());
        TreeViews chinese = new TreeViews(new Words(new PropertiesWords(), Locale.SIMPLIFIED_CHINESE), any -> "");

        OkrTreeView view = chinese.tree(tree(HALF_TIME, Map.of(), sheet));

        assertEquals("2026年1月1日 – 4月11日 · 时间已过 50\u202F%", view.daysHtml());
    }

    @Test
    void aTreeReadsEachFigureWhereItIs() {
        DraftKeyResult line = An.keyResult().build();

        OkrTreeView view = views.tree(tree(HALF_TIME, Map.of(line.id(), valued("25")), sheet(line)));

        assertEquals(
                "25\u202F%",
                view.sheets().get(0).objectives().get(0).keyResults().get(0).measuredHtml());
    }

    @Test
    void eachTextIsEncodedExactlyOnce() {
        Team above = An.team().key("UP").named(HOSTILE).level(TeamLevel.UNIT).build();
        Team team = An.team().named(HOSTILE).under(above).build();
        Cycle cycle = An.cycle().named(HOSTILE).build();
        DraftKeyResult line = An.keyResult()
                .saying(HOSTILE)
                .increase("0", "100", HOSTILE)
                .readFrom(HOSTILE)
                .ownedBy(TAO)
                .build();
        PublishedSheet sheet = An.publication(
                        An.sheet(team, cycle),
                        team,
                        cycle,
                        An.objective().titled(HOSTILE).why(HOSTILE).with(line).build())
                .content();
        PublishedTree tree = new PublishedTree(
                cycle,
                HALF_TIME,
                false,
                List.of(sheet),
                Map.of(),
                Map.of(line.id(), valued("50")),
                Map.of(MEI, HOSTILE, TAO, HOSTILE),
                0);

        List<String> texts = texts(Views.asMap(new TreeViews(english, any -> HOSTILE).tree(tree)))
                .toList();

        assertTrue(
                texts.stream().filter(text -> text.contains("&lt;script&gt;")).count() >= 9);
        assertEquals(
                List.of(),
                texts.stream()
                        .filter(text -> text.matches("(?s).*([<>\"']|&amp;(amp|lt|quot|#39);).*"))
                        .toList());
    }

    private static Stream<String> texts(Object shown) {
        if (shown instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(TreeViewsTest::texts);
        }
        return shown instanceof List<?> list
                ? list.stream().flatMap(TreeViewsTest::texts)
                : Stream.of(shown.toString());
    }

    private static String bar(KeyResultView view) {
        return view.measuredHtml() + " " + view.barPercent() + " " + view.isOver() + " " + view.isBack();
    }

    private int colourOf(String name) {
        PublishedSheet sheet = sheet(An.keyResult().build());
        return views.sheet(sheet, HALF_TIME, Map.of(), Map.of(MEI, name))
                .objectives()
                .get(0)
                .colour();
    }

    private KeyResultView of(DraftKeyResult line, Reading reading, LocalDate today) {
        PublishedSheet sheet = sheet(line);
        return views.keyResult(
                sheet,
                sheet.objectives().get(0),
                sheet.objectives().get(0).keyResults().get(0),
                reading,
                today,
                NAMES);
    }

    private static Reading valued(String value) {
        return new Reading(An.decimal(value), HALF_TIME, null, null);
    }

    private static PublishedTree tree(LocalDate today, Map<KeyResultId, Reading> readings, PublishedSheet... sheets) {
        return new PublishedTree(CYCLE, today, false, List.of(sheets), Map.of(), readings, NAMES, 0);
    }

    private static PublishedSheet sheet(DraftKeyResult... lines) {
        Team team = An.team().build();
        return published(List.of(team), team, lines);
    }

    private static PublishedSheet published(List<Team> all, Team team, DraftKeyResult... lines) {
        An.ObjectiveBuilder objective = An.objective();
        Stream.of(lines).forEach(objective::with);
        PublishedSheet content = An.publication(An.sheet(team, CYCLE), team, CYCLE, objective.build())
                .content();
        return new PublishedSheet(
                content.sheet(),
                content.revision(),
                content.at(),
                content.by(),
                content.reason(),
                content.cycle(),
                PublishedTeam.of(team, all),
                content.scoringRule(),
                content.objectives(),
                List.of());
    }
}
