package org.okrtree.domain.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.LineKind;
import org.okrtree.domain.sheet.Sheet;

class DraftExitsTest {

    private static final Cycle CYCLE = An.cycle().build();
    private static final Sheet SHEET = Sheet.started(new SheetId(An.uid()), CYCLE.id(), new TeamId(An.uid()));
    private static final LocalDate BEFORE = CYCLE.firstDay().minusDays(10);

    private final DraftExits exits = new DraftExits(List.of(
            example("en", FindingId.OUTPUT_COUNT, "Readers who find the answer rise from 35 to 60 %"),
            example("en", FindingId.TASK, "Late orders fall from 6 to 1 %"),
            example("zh", FindingId.OUTPUT_COUNT, "迟到的订单由6%降到1%")));

    private static Example example(String language, FindingId finding, String better) {
        return new Example(language, finding, LineKind.KEY_RESULT, "bad", "why", better);
    }

    private static KeyResultWords words(String statement, String kind, String baseline, String target, String unit) {
        return Outcomes.done(KeyResultWords.of(
                An.keyResultTyped(statement, "", kind, baseline, target, unit, "the ledger"), An.TAO));
    }

    private static KeyResultWords words(String statement) {
        return words(statement, "increase", "", "", "");
    }

    private static DraftKeyResult keyResult(KeyResultWords words) {
        return new DraftKeyResult(new KeyResultId(An.uid()), 1, 1, 0, words);
    }

    private static DraftObjective objective(String title, DraftKeyResult... keyResults) {
        return new DraftObjective(
                new ObjectiveId(An.uid()),
                1,
                1,
                0,
                Outcomes.done(
                        ObjectiveWords.of(new ObjectiveTyped(title, "why", "", "", ""), An.MEI, Optional.empty())),
                List.of(keyResults));
    }

    private static Draft draft(DraftObjective objective, DraftHealthFigure... health) {
        return new Draft(SHEET, List.of(objective), List.of(health));
    }

    private Optional<ExitPlan> plan(Exit exit, DraftKeyResult line) {
        return exits.plan(exit, draft(objective("O", line)), line, CYCLE, BEFORE);
    }

    private Optional<ExitPlan> plan(Exit exit, DraftObjective line) {
        return exits.plan(exit, draft(line), line, CYCLE, BEFORE);
    }

    private static List<String> statements(ExitPlan plan) {
        return plan.keyResults().stream().map(KeyResultWords::statement).toList();
    }

    private static List<String> measures(List<KeyResultWords> lines) {
        List<String> all = new ArrayList<>();
        lines.forEach(line -> all.add(line.measureDraft()
                .map(draft -> draft.kind().code() + " "
                        + draft.baseline().map(Decimal::text).orElse("?") + " "
                        + draft.target().map(Decimal::text).orElse("?"))
                .orElse("")));
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产品1完成3个版本上线 计划按时完成率100% 成本执行准确率100%|产品1完成3个版本上线/计划按时完成率100%/成本执行准确率100%",
                "Sign three dealers, open a depot, train the drivers|Sign three dealers/open a depot/train the drivers",
                "Win back lost shops and train their staff|Win back lost shops/train their staff",
                "Shops re-order weekly; they pay on time|Shops re-order weekly/they pay on time",
                "Shops re-order weekly; ; they pay on time|Shops re-order weekly/they pay on time",
                "项目交付，功能完善优化，支持业务发展|项目交付/功能完善优化/支持业务发展",
                "客户更开心、会议更简短|客户更开心/会议更简短",
            })
    void aLineThatSaysSeveralThingsIsSplitWhereItsWriterPartedThem(String line, String pieces) {
        ExitPlan plan = plan(Exit.SPLIT, keyResult(words(line))).orElseThrow();

        assertTrue(plan.goes());
        assertEquals(List.of(pieces.split("/", -1)), statements(plan));
        assertTrue(plan.keyResults().stream().allMatch(one -> one.owner().equals(An.TAO)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Customers stay", "Revenue grows to 1,200,000", "工程师和测试", "Cut and paste", "Support, sales"})
    void whatCannotStandAloneIsNotCut(String line) {
        assertEquals(Optional.empty(), plan(Exit.SPLIT, keyResult(words(line))));
    }

    @Test
    void aMeasureStaysWithTheFirstPieceUnlessThePiecesSayTheirOwn() {
        ExitPlan written = plan(
                        Exit.SPLIT,
                        keyResult(words("Shops re-order weekly; they pay on time", "increase", "1", "2", "")))
                .orElseThrow();
        ExitPlan said = plan(Exit.SPLIT, keyResult(words("Load time from 4 to 2 s, complaints from 50 to 20 a week")))
                .orElseThrow();

        assertEquals(List.of("increase 1 2", ""), measures(written.keyResults()));
        assertEquals(List.of("decrease 4 2", "decrease 50 20"), measures(said.keyResults()));
    }

    @Test
    void anObjectiveThatIsSplitKeepsItsKeyResults() {
        DraftObjective line = objective("项目交付，功能完善优化", keyResult(words("x y")));

        ExitPlan plan = plan(Exit.SPLIT, line).orElseThrow();

        assertEquals(Optional.of("项目交付"), plan.objective().map(ObjectiveWords::title));
        assertEquals(
                List.of("功能完善优化"),
                plan.objectives().stream().map(ObjectiveWords::title).toList());
        assertEquals(
                List.of(Commitment.NOT_SAID),
                plan.objectives().stream().map(ObjectiveWords::commitment).toList());
        assertTrue(!plan.goes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "计划按时完成率100%|计划按时完成率|100|",
                "服务可用性不低于99.9%|服务可用性|99.9|",
                "Uptime is at least 99.95 %|Uptime|99.95|",
                "P95 latency stays below 300 ms|P95 latency||300",
                "缺陷率低于2%|缺陷率||2",
                "Keep availability at least 99.9 %|Keep availability|99.9|",
                "Open faults stay below 5|Open faults||5",
            })
    void aFigureThatIsHeldBecomesAHealthFigure(String line, String name, String low, String high) {
        ExitPlan plan = plan(Exit.TO_HEALTH, keyResult(words(line))).orElseThrow();
        HealthWords figure = plan.health().get(0);

        assertTrue(plan.goes());
        assertEquals(name, figure.name());
        assertEquals(Optional.ofNullable(low), figure.range().low().map(Decimal::text));
        assertEquals(Optional.ofNullable(high), figure.range().high().map(Decimal::text));
        assertEquals("the ledger", figure.readFrom());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"P95 latency stays below 300 ms|ms", "缺陷率低于2%|%", "Open faults stay below 5|''"})
    void theUnitBehindAFigureIsTheUnitOfItsRange(String line, String unit) {
        ExitPlan plan = plan(Exit.TO_HEALTH, keyResult(words(line))).orElseThrow();

        assertEquals(unit, plan.health().get(0).range().unit());
    }

    @ParameterizedTest
    @CsvSource({"increase,90,95,95,", "decrease,9,5,,5"})
    void theTargetOfAChangeIsTheBoundThatIsHeld(String kind, String baseline, String target, String low, String high) {
        ExitPlan plan = plan(Exit.TO_HEALTH, keyResult(words("On time", kind, baseline, target, "%")))
                .orElseThrow();

        assertEquals("On time", plan.health().get(0).name());
        assertEquals(
                Optional.ofNullable(low), plan.health().get(0).range().low().map(Decimal::text));
        assertEquals(
                Optional.ofNullable(high), plan.health().get(0).range().high().map(Decimal::text));
    }

    @Test
    void aFigureThatStandsBelowAlreadyOnlyGoes() {
        DraftKeyResult line = keyResult(words("计划按时完成率100%"));
        DraftHealthFigure standing = new DraftHealthFigure(
                new HealthFigureId(An.uid()),
                1,
                1,
                0,
                Outcomes.done(HealthWords.of(new HealthTyped("计划按时完成率", "95", "", "%", ""))));

        ExitPlan plan = exits.plan(Exit.TO_HEALTH, draft(objective("O", line), standing), line, CYCLE, BEFORE)
                .orElseThrow();

        assertTrue(plan.goes());
        assertEquals(List.of(), plan.health());
    }

    @Test
    void aLineWithMoreInItThanTheFigureIsSplitFirst() {
        assertEquals(Optional.empty(), plan(Exit.TO_HEALTH, keyResult(words("产品1完成3个版本上线 计划按时完成率100%"))));
    }

    @Test
    void whereNoFigureIsHeldNothingGoesToTheHealthFigures() {
        assertEquals(Optional.empty(), plan(Exit.TO_HEALTH, keyResult(words("Customers stay"))));
        assertEquals(Optional.empty(), plan(Exit.TO_HEALTH, objective("Uptime is 99 %")));
    }

    @Test
    void workLeavesTheSheetAndAnObjectiveOnlyWithoutKeyResults() {
        assertTrue(plan(Exit.TO_ISSUE, keyResult(words("Replace the queue")))
                .orElseThrow()
                .goes());
        assertTrue(plan(Exit.TO_ISSUE, objective("Replace the queue"))
                .orElseThrow()
                .goes());
        assertEquals(Optional.empty(), plan(Exit.TO_ISSUE, objective("Replace the queue", keyResult(words("x")))));
    }

    @Test
    void theNumbersInTheWordsBecomeTheMeasure() {
        ExitPlan plan = plan(Exit.TO_MEASURE, keyResult(words("Renewals rise from 70 to 85 %")))
                .orElseThrow();

        assertEquals(
                List.of("increase 70 85"), measures(List.of(plan.keyResult().orElseThrow())));
        assertEquals(
                "Renewals rise from 70 to 85 %", plan.keyResult().orElseThrow().statement());
    }

    @Test
    void aBaselineThatNobodyKnowsIsToBeFoundWithinFourWeeksOfTheCycle() {
        DraftKeyResult line = keyResult(words("Renewals", "increase", "", "85", "%"));

        assertEquals(CYCLE.firstDay().plusDays(28), foundBy(line, BEFORE));
        assertEquals(
                CYCLE.firstDay().plusDays(33), foundBy(line, CYCLE.firstDay().plusDays(5)));
        assertEquals(CYCLE.lastDay(), foundBy(line, CYCLE.lastDay().minusDays(3)));
    }

    @Test
    void theBaselineOfAFallIsToBeFoundToo() {
        DraftKeyResult line = keyResult(words("Complaints", "decrease", "", "5", "%"));

        assertEquals(CYCLE.firstDay().plusDays(28), foundBy(line, BEFORE));
    }

    @Test
    void aUnitAloneIsNoMeasureThatStandsInTheWay() {
        DraftKeyResult line = keyResult(words("Renewals rise from 70 to 85 %", "increase", "", "", "%"));

        assertEquals(
                List.of("increase 70 85"),
                measures(List.of(
                        plan(Exit.TO_MEASURE, line).flatMap(ExitPlan::keyResult).orElseThrow())));
    }

    private LocalDate foundBy(DraftKeyResult line, LocalDate today) {
        return exits.plan(Exit.TO_MEASURE, draft(objective("O", line)), line, CYCLE, today)
                .flatMap(ExitPlan::keyResult)
                .flatMap(KeyResultWords::measureDraft)
                .flatMap(draft -> draft.foundBy())
                .orElseThrow();
    }

    @Test
    void aMeasureThatIsWholeOrCannotBeMadeSoIsNotTakenOver() {
        assertEquals(Optional.empty(), plan(Exit.TO_MEASURE, keyResult(words("Renewals", "increase", "1", "2", ""))));
        assertEquals(Optional.empty(), plan(Exit.TO_MEASURE, keyResult(words("Renewals", "increase", "1", "", ""))));
        assertEquals(Optional.empty(), plan(Exit.TO_MEASURE, keyResult(words("Customers stay"))));
    }

    @Test
    void theNumberOfAnObjectiveBecomesAKeyResultBelowIt() {
        ExitPlan plan = plan(Exit.TO_KEY_RESULT, objective("Shops trust us, renewals rise from 70 to 85 %"))
                .orElseThrow();

        assertEquals(Optional.of("Shops trust us"), plan.objective().map(ObjectiveWords::title));
        assertEquals(List.of("Shops trust us, renewals rise from 70 to 85 %"), statements(plan));
        assertEquals(List.of("increase 70 85"), measures(plan.keyResults()));
        assertEquals(An.MEI, plan.keyResults().get(0).owner());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shops trust us, partners love us, renewals rise from 70 to 85 %|Shops trust us, partners love us",
                "客户信任我们，伙伴喜欢我们，续约率从70%提高到85%|客户信任我们，伙伴喜欢我们",
            })
    void whatAnObjectiveSaysWithoutNumbersStaysInItsOwnWriting(String title, String without) {
        ExitPlan plan = plan(Exit.TO_KEY_RESULT, objective(title)).orElseThrow();

        assertEquals(Optional.of(without), plan.objective().map(ObjectiveWords::title));
    }

    @Test
    void anObjectiveThatIsOnlyANumberKeepsItsWordsForItsWriterToMend() {
        ExitPlan plan =
                plan(Exit.TO_KEY_RESULT, objective("Reach 40 % of the market")).orElseThrow();

        assertEquals(Optional.empty(), plan.objective());
        assertEquals(List.of("Reach 40 % of the market"), statements(plan));
    }

    @Test
    void anExampleSpeaksTheLanguageOfTheLineAndStandsThereOnce() {
        DraftObjective english = objective("Readers help themselves");
        DraftObjective chinese = objective("读者自己找到答案");
        DraftObjective again = objective("Help", keyResult(words("Readers who find the answer rise from 35 to 60 %")));

        assertEquals(
                List.of("Readers who find the answer rise from 35 to 60 %"),
                statements(plan(Exit.FROM_EXAMPLE, english).orElseThrow()));
        assertEquals(
                List.of("迟到的订单由6%降到1%"),
                statements(plan(Exit.FROM_EXAMPLE, chinese).orElseThrow()));
        assertEquals(
                Optional.of("Late orders fall from 6 to 1 %"),
                exits.plan(Exit.FROM_EXAMPLE, draft(again), keyResult(words("Ten visits")), CYCLE, BEFORE)
                        .flatMap(ExitPlan::keyResult)
                        .map(KeyResultWords::statement));
        assertEquals(Optional.empty(), plan(Exit.FROM_EXAMPLE, again));
    }

    @Test
    void onlyExitsThatLeadSomewhereAreOfferedAndNoneOfWhatIsPublished() {
        DraftKeyResult plain = keyResult(words("Customers stay"));
        DraftKeyResult published = new DraftKeyResult(new KeyResultId(An.uid()), 1, 1, 4, words("Replace the queue"));

        assertEquals(List.of(), offered(FindingId.SEVERAL_IN_ONE, plain));
        assertEquals(List.of(Exit.TO_ISSUE), offered(FindingId.TASK, plain));
        assertEquals(List.of(Exit.TO_ISSUE, Exit.FROM_EXAMPLE), offered(FindingId.OUTPUT_COUNT, plain));
        assertEquals(List.of(), offered(FindingId.TASK, published));
    }

    @Test
    void anExampleIsOfferedForTheMissingKeyResultAndNotForTheWordsOfAnObjective() {
        DraftObjective line = objective("Support the business");

        assertEquals(List.of(Exit.FROM_EXAMPLE), offered(FindingId.NO_KEY_RESULT, line));
        assertEquals(List.of(), offered(FindingId.VAGUE, line));
    }

    private List<Exit> offered(FindingId finding, DraftLine line) {
        return exits.of(finding, draft(objective("Help each other")), line, CYCLE, BEFORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPLIT|SEVERAL_IN_ONE",
                "TO_HEALTH|NO_CHANGE KPI",
                "TO_ISSUE|OUTPUT_COUNT TODO_DATE DELIVERABLE TASK",
                "TO_KEY_RESULT|NUMBER_IN_OBJECTIVE",
                "TO_MEASURE|NO_MEASURE",
                "FROM_EXAMPLE|NO_KEY_RESULT OUTPUT_COUNT DELIVERABLE VAGUE",
            })
    void eachExitIsTheWayOutOfTheseFindings(Exit exit, String findings) {
        assertEquals(
                findings,
                Stream.of(FindingId.values())
                        .filter(exit::isOf)
                        .map(FindingId::name)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void anExampleBesideAFindingIsOneOfThatFindingAndKind() {
        Draft draft = draft(objective("Help each other"));
        Draft holding = draft(objective("Help", keyResult(words("Late orders fall from 6 to 1 %"))));

        assertEquals(
                Optional.of("Late orders fall from 6 to 1 %"),
                exits.example(FindingId.TASK, LineKind.KEY_RESULT, "Replace", draft)
                        .map(Example::better));
        assertEquals(Optional.empty(), exits.example(FindingId.TASK, LineKind.OBJECTIVE, "Replace", draft));
        assertEquals(Optional.empty(), exits.example(FindingId.VAGUE, LineKind.KEY_RESULT, "Replace", draft));
        assertEquals(Optional.empty(), exits.example(FindingId.TASK, LineKind.KEY_RESULT, "Replace", holding));
    }

    @Test
    void onlyAKeyResultOfTheLibraryBecomesAKeyResult() {
        DraftExits objectives = new DraftExits(List.of(
                new Example("en", FindingId.VAGUE, LineKind.OBJECTIVE, "bad", "why", "Readers rise from 35 to 60 %")));
        DraftObjective line = objective("Help each other");

        assertEquals(Optional.empty(), objectives.plan(Exit.FROM_EXAMPLE, draft(line), line, CYCLE, BEFORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "milestones", "yes-no"})
    void aMeasureOfAnotherKindIsNotOverwrittenByTheWords(String kind) {
        MeasureTyped typed = new MeasureTyped(
                kind, "", "", "", "", "", "%", "", List.of(new MeasureTyped.MilestoneTyped("Begun", "")), "");
        KeyResultWords line = Outcomes.done(
                KeyResultWords.of(new KeyResultTyped("Renewals rise from 70 to 85 %", "", typed, "", "", ""), An.TAO));

        assertEquals(Optional.empty(), plan(Exit.TO_MEASURE, keyResult(line)));
    }

    @Test
    void aBaselineAloneIsNotOverwrittenEither() {
        assertEquals(
                Optional.empty(),
                plan(Exit.TO_MEASURE, keyResult(words("Renewals rise from 70 to 85 %", "increase", "60", "", "%"))));
    }

    @Test
    void theLinesOwnScoringRuleGoesWhereItSuits() {
        KeyResultWords line = Outcomes.done(KeyResultWords.of(
                new KeyResultTyped(
                        "Shops re-order weekly; they pay on time", "", MeasureTyped.NOTHING, "", "", "judged by us"),
                An.TAO));

        ExitPlan plan = plan(Exit.SPLIT, keyResult(line)).orElseThrow();

        assertTrue(plan.keyResults().stream()
                .allMatch(one ->
                        one.scoring().equals(line.scoring()) && one.scoring().isPresent()));
    }

    @ParameterizedTest
    @CsvSource({"bands 0:0 1:1, false", "share-inside, true"})
    void theLinesOwnScoringRuleStaysAsLongAsItSuitsTheMeasure(String rule, boolean stays) {
        KeyResultWords line = Outcomes.done(KeyResultWords.of(
                new KeyResultTyped("Latency stays between 80 and 120 ms", "", MeasureTyped.NOTHING, "", "", rule),
                An.TAO));

        KeyResultWords measured = plan(Exit.TO_MEASURE, keyResult(line))
                .flatMap(ExitPlan::keyResult)
                .orElseThrow();

        assertEquals(stays ? line.scoring() : Optional.empty(), measured.scoring());
    }

    @Test
    void aRangeInTheWordsIsTheRangeThatIsHeld() {
        HealthWords figure = plan(Exit.TO_HEALTH, keyResult(words("Latency stays between 80 and 120 ms")))
                .orElseThrow()
                .health()
                .get(0);

        assertEquals(Optional.of("80"), figure.range().low().map(Decimal::text));
        assertEquals(Optional.of("120"), figure.range().high().map(Decimal::text));
        assertEquals(Optional.empty(), plan(Exit.TO_HEALTH, keyResult(words("Renewals rise from 70 to 85 %"))));
    }
}
