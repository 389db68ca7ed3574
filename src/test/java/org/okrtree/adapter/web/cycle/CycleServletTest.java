package org.okrtree.adapter.web.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** Mei leads a team, Tao administers, Lin may only look; it is the second of February. */
class CycleServletTest {

    private static final String PAGE = "cycle/26Q1";

    private final Pages pages = new Pages();
    private final Team company = An.team()
            .key("CO")
            .named("Lumen & Co")
            .level(TeamLevel.COMPANY)
            .ledBy(An.TAO)
            .build();

    @BeforeEach
    void teams() {
        pages.stores.teams.add(company);
        pages.stores.teams.add(pages.team);
        pages.as("tao");
    }

    private Cycle cycle(CycleState state) {
        return cycle(state, CycleKind.ORDINARY, UnaryOperator.identity());
    }

    private Cycle cycle(CycleState state, CycleKind kind, UnaryOperator<An.PlanBuilder> as) {
        Cycle cycle = An.cycle().state(state).kind(kind).build();
        pages.stores.cycles.add(cycle);
        pages.stores.plans.save(as.apply(bare(An.plan(cycle))).build());
        return cycle;
    }

    private static An.PlanBuilder bare(An.PlanBuilder plan) {
        return plan.committee(Committee.NONE)
                .rules(RulesDocument.EMPTY)
                .scoringRule(null)
                .understoodOn(null);
    }

    private CyclePlan plan() {
        return pages.stores.plans.of(pages.stores.cycles.all().get(0).id());
    }

    private RecordingTemplates.Rendered steps() {
        return pages.get(PAGE).shown("okr-steps");
    }

    private static Map<String, String> form(String action, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("action", action, "version", "1"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static String answered(Pages.Answer answer) {
        return answer.status() + " " + answer.location().replace("/jira/plugins/servlet/okr/", "");
    }

    private static Map<String, String> standings(RecordingTemplates.Rendered shown) {
        return IntStream.range(0, shown.count("phases"))
                .boxed()
                .flatMap(phase -> IntStream.range(0, shown.count("phases." + phase + ".steps"))
                        .mapToObj(step -> "phases." + phase + ".steps." + step))
                .collect(Collectors.toMap(at -> shown.at(at + ".code"), at -> shown.at(at + ".standing")));
    }

    // reading

    @ParameterizedTest
    @CsvSource({"lin, 200", "mei, 200", "tao, 200", "eve, 404", ", 404"})
    void allWhoMayUseTheProductReadTheSteps(String user, int status) {
        cycle(CycleState.PREPARING);

        assertEquals(status, pages.as(user).get(PAGE).status());
    }

    @Test
    void withoutACycleThePageSaysHowToBegin() {
        assertEquals("true", pages.get("cycle").shown("okr-nothing-yet").at("canBegin"));
        assertEquals(404, pages.get("cycle/NONE").status());
    }

    @Test
    void whoeverMayNotUseTheProductIsNotToldThatThereIsNoCycle() {
        assertEquals(404, pages.as("eve").get("cycle").status());
    }

    @Test
    void theStepsStandInTheirPhasesWithTheCheckInsAmongThem() {
        cycle(CycleState.RUNNING);

        Map<String, String> standings = standings(steps());

        assertEquals(CycleCondition.values().length + 1, standings.size());
        assertEquals("now", standings.get("check-ins"));
        assertEquals("ahead", standings.get("last-day"));
    }

    @Test
    void aSkippedStepShowsItsReasonInTheWordsOfWhoeverGaveIt() {
        cycle(CycleState.PREPARING, CycleKind.ORDINARY, plan -> plan.skipping(CycleCondition.STRATEGY, "<in> May"));

        RecordingTemplates.Rendered shown = steps();

        assertEquals("skipped", shown.at("phases.0.steps.0.standing"));
        assertEquals("Skipped: \u201C&lt;in&gt; May\u201D", shown.at("phases.0.steps.0.sentenceHtml"));
    }

    @Test
    void whatTheCommitteeIsWarnedOfIsSaid() {
        cycle(
                CycleState.PREPARING,
                CycleKind.ORDINARY,
                plan -> plan.committee(new Committee(List.of(
                        new Committee.Member(An.MEI, Set.of(Duty.LEAD, Duty.SPONSOR), new BusinessLine("", true))))));

        RecordingTemplates.Rendered shown = steps();

        assertEquals(
                List.of(
                        "One person alone runs it.",
                        "HR alone leads it: OKRs are then easily taken for an appraisal.",
                        "Nobody has the duty: champion, coach, scribe."),
                IntStream.range(0, shown.count("warnings"))
                        .mapToObj(i -> shown.at("warnings." + i + ".textHtml"))
                        .toList());
        assertEquals(
                "Mei \u6885: sponsor, lead, HR",
                shown.at("members.0.nameHtml") + ": " + shown.at("members.0.dutiesHtml"));
    }

    @Test
    void whoMayNotTakeItOnFindsNoButtonButWhy() {
        cycle(CycleState.PREPARING);

        RecordingTemplates.Rendered shown = pages.as("lin").get(PAGE).shown("okr-steps");

        assertEquals("false", shown.at("isDeed"));
        assertTrue(shown.at("whyNotHtml").contains("for the OKR committee"));
    }

    @Test
    void aPracticeCycleGoesThroughNoSteps() {
        cycle(CycleState.DRAFTING, CycleKind.PRACTICE, UnaryOperator.identity());

        assertEquals("true false", steps().at("isPractice") + " " + steps().at("hasNext"));
    }

    @ParameterizedTest
    @EnumSource(CycleCondition.class)
    void everyPartHasAPageThatAllRead(CycleCondition condition) {
        cycle(CycleState.PREPARING);

        RecordingTemplates.Rendered shown =
                pages.as("lin").get(PAGE + "/" + condition.code()).shown("okr-part");

        assertEquals("true", shown.at("hasFacts"));
        assertEquals("", shown.at("formHtml"));
        assertTrue(shown.at("whyNotHtml").contains("OKR committee"));
    }

    @Test
    void aPartThatIsNotThereIsNotThere() {
        cycle(CycleState.PREPARING);

        assertEquals(404, pages.get(PAGE + "/weather").status());
        assertEquals(404, pages.post(PAGE + "/weather", form("plan")).status());
    }

    // planning

    @Test
    void theScopeIsChosenAndTheRestOfThePlanStays() {
        cycle(
                CycleState.PREPARING,
                CycleKind.ORDINARY,
                plan -> plan.scoringRule(new ScoringRule.Linear()).skipping(CycleCondition.STRATEGY, "in May"));

        Pages.Answer done =
                pages.post(PAGE + "/scope", form("plan", "team-" + company.id().uid(), "yes", "personalSheets", "yes"));

        assertEquals("303 cycle/26Q1?done=saved", answered(done));
        assertEquals(Set.of(company.id()), plan().scope());
        assertEquals(
                "true linear {STRATEGY=in May}",
                plan().personalSheets() + " "
                        + plan().scoringRule().orElseThrow().text() + " " + plan().skipped());
    }

    @Test
    void aCommitteeIsNamedRowByRow() {
        cycle(CycleState.PREPARING);

        pages.post(
                PAGE + "/committee",
                form(
                        "plan",
                        "size",
                        "3",
                        "person-0",
                        "mei",
                        "duty-0-lead",
                        "yes",
                        "line-0",
                        "R&D",
                        "person-1",
                        " ",
                        "person-2",
                        "tao",
                        "hr-2",
                        "yes"));

        assertEquals(
                new Committee(List.of(
                        new Committee.Member(An.MEI, Set.of(Duty.LEAD), new BusinessLine("R&D", false)),
                        new Committee.Member(An.TAO, Set.of(), new BusinessLine("", true)))),
                plan().committee());
    }

    @Test
    void somebodyWhoHasLeftIsTakenOutByATick() {
        Committee.Member gone = new Committee.Member(new PersonId(An.uid()), Set.of(), BusinessLine.NONE);
        cycle(CycleState.PREPARING, CycleKind.ORDINARY, plan -> plan.committee(new Committee(List.of(gone))));
        RecordingTemplates.Rendered row = pages.get(PAGE + "/committee").shown("okr-committee-form");

        pages.post(
                PAGE + "/committee",
                form("plan", "size", "1", "person-0", row.at("members.0.personHtml"), "out-0", "yes"));

        assertEquals("true", row.at("members.0.hasLeft"));
        assertFalse(plan().committee().isNamed());
    }

    @Test
    void aPersonWhoIsNotThereIsMarkedInHisRowAndTheOthersStayAsTyped() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused = pages.post(
                PAGE + "/committee",
                form("plan", "size", "2", "person-0", "mei", "line-0", "<b>", "person-1", "<nobody>"));

        RecordingTemplates.Rendered again = refused.shown("okr-committee-form");
        assertEquals(422, refused.status());
        assertEquals(
                "mei &lt;b&gt; false, &lt;nobody&gt; true",
                again.at("members.0.personHtml") + " " + again.at("members.0.businessLineHtml") + " "
                        + again.at("members.0.isBad") + ", " + again.at("members.1.personHtml") + " "
                        + again.at("members.1.isBad"));
        assertFalse(plan().committee().isNamed());
    }

    @Test
    void whatWasTypedOfAMemberIsNotLostBecauseTheNameIsMissing() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused =
                pages.post(PAGE + "/committee", form("plan", "size", "2", "person-1", " ", "line-1", "<Sales>"));

        RecordingTemplates.Rendered again = refused.shown("okr-committee-form");
        assertEquals(
                "422 &lt;Sales&gt; true",
                refused.status() + " " + again.at("members.0.businessLineHtml") + " " + again.at("members.0.isBad"));
        assertFalse(plan().committee().isNamed());
    }

    @Test
    void theDaysOfARulesDocumentAreProposedUntilItIsWritten() {
        cycle(CycleState.PREPARING);

        RecordingTemplates.Rendered proposed =
                pages.get(PAGE + "/rules-document").shown("okr-rules-form");

        assertEquals("true 2025-12-04", proposed.at("isProposed") + " " + proposed.at("steps.1.onHtml"));
    }

    @Test
    void aRulesDocumentIsSavedStepByStep() {
        cycle(CycleState.PREPARING);

        pages.post(
                PAGE + "/rules-document",
                form("plan", "on-drafting", "2025-12-01", "what-drafting", "Write", "by-drafting", "the leads"));

        assertEquals(
                Map.of(
                        RulesDocument.Step.DRAFTING,
                        new RulesDocument.Entry(LocalDate.parse("2025-12-01"), "Write", "the leads")),
                plan().rules().entries());
    }

    @Test
    void whatWasTypedOfAStepIsNotLostBecauseItHasNoDay() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused = pages.post(PAGE + "/rules-document", form("plan", "what-briefing", "<Tell> all"));

        RecordingTemplates.Rendered again = refused.shown("okr-rules-form");
        assertEquals(422, refused.status());
        assertEquals("&lt;Tell&gt; all true", again.at("steps.3.whatHtml") + " " + again.at("steps.3.isBad"));
    }

    @ParameterizedTest
    @CsvSource({"linear, '', linear", "bands, 0:0 10:1, bands 0:0 10:1", "judged, as agreed, judged as agreed"})
    void aScoringRuleIsChosen(String rule, String detail, String text) {
        cycle(CycleState.PREPARING);

        pages.post(PAGE + "/scoring-rule", form("plan", "rule", rule, "scoringRule", detail, "commitments", "yes"));

        assertEquals(text, plan().scoringRule().orElseThrow().text());
        assertTrue(plan().commitments());
    }

    @Test
    void aRuleThatCannotBeIsRefusedAtItsFieldAndStaysAsTyped() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused =
                pages.post(PAGE + "/scoring-rule", form("plan", "rule", "bands", "scoringRule", "1:2 <x>"));

        RecordingTemplates.Rendered again = refused.shown("okr-scoring-form");
        assertEquals("422 scoringRule", refused.status() + " " + again.at("refusal.field"));
        assertEquals("1:2 &lt;x&gt;", again.at("detailHtml"));
    }

    @Test
    void ofACycleThatRunsTheScoringRuleIsNotAskedForAgain() {
        cycle(CycleState.RUNNING, CycleKind.ORDINARY, plan -> plan.scoringRule(new ScoringRule.ReachedOrNot()));

        Pages.Answer done = pages.post(PAGE + "/scoring-rule", form("plan", "commitments", "yes"));

        assertEquals("303 cycle/26Q1?done=saved", answered(done));
        assertEquals("reached-or-not", plan().scoringRule().orElseThrow().text());
        assertEquals(
                "true",
                pages.get(PAGE + "/scoring-rule").shown("okr-scoring-form").at("stands"));
    }

    @Test
    void checkInsHaveADayAndWeeksWithout() {
        cycle(CycleState.PREPARING);

        pages.post(
                PAGE + "/check-ins",
                form("plan", "checkInDay", "fri", "weeksWithoutCheckIn", "2026-02-18, 2026-03-04\r\n"));

        assertEquals("Optional[FRIDAY]", plan().checkInDay().toString());
        assertEquals(
                Set.of(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-03-02")), plan().weeksWithoutCheckIn());
    }

    @Test
    void theSharedUnderstandingIsNotHeldTomorrow() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused = pages.post(PAGE + "/shared-understanding", form("plan", "understoodOn", "2026-02-03"));

        RecordingTemplates.Rendered again = refused.shown("okr-understood-form");
        assertEquals(
                "422 understoodOn 2026-02-03",
                refused.status() + " " + again.at("refusal.field") + " " + again.at("onHtml"));
    }

    // name and days

    private Map<String, String> days(String lastDay) {
        return form(
                "change",
                "seen",
                pages.get(PAGE + "/days").shown("okr-days-form").at("seen"),
                "name",
                "<Long> spring",
                "firstDay",
                "2026-01-02",
                "lastDay",
                lastDay,
                "zone",
                "UTC",
                "parent",
                "");
    }

    @Test
    void nameAndDaysAreFilledInAsTheyStandAndSaved() {
        Cycle before = cycle(CycleState.DRAFTING);
        RecordingTemplates.Rendered form = pages.get(PAGE + "/days").shown("okr-days-form");

        assertEquals(before.firstDay().toString(), form.at("firstDayHtml"));
        assertEquals("303 cycle/26Q1?done=saved", answered(pages.post(PAGE + "/days", days("2026-05-01"))));
        assertEquals("<Long> spring", pages.stores.cycles.all().get(0).name());
    }

    @Test
    void daysThatCannotBeAreRefusedAtTheirFieldAndStayAsTyped() {
        cycle(CycleState.DRAFTING);

        Pages.Answer refused = pages.post(PAGE + "/days", days("2026-01-01"));

        RecordingTemplates.Rendered again = refused.shown("okr-days-form");
        assertEquals(422, refused.status());
        assertEquals("lastDay 2026-01-01", again.at("refusal.field") + " " + again.at("lastDayHtml"));
        assertEquals("&lt;Long&gt; spring", again.at("nameHtml"));
    }

    @Test
    void whoWasSlowerWithTheDaysSeesBothAndCanSaveAgain() {
        cycle(CycleState.DRAFTING);
        Map<String, String> slow = new HashMap<>(days("2026-06-01"));
        pages.post(PAGE + "/days", days("2026-05-01"));

        Pages.Answer refused = pages.post(PAGE + "/days", slow);

        assertEquals("true", refused.shown("okr-part").at("isStale"));
        assertEquals("2026-06-01", refused.shown("okr-days-form").at("lastDayHtml"));
        slow.put("seen", refused.shown("okr-days-form").at("seen"));
        assertEquals(303, pages.post(PAGE + "/days", slow).status());
    }

    @Test
    void nameAndDaysAreLinkedForWhoeverMayChangeThemWhileNothingIsPublished() {
        cycle(CycleState.DRAFTING);

        assertTrue(steps().at("daysHtml").endsWith(PAGE + "/days"));
        assertEquals("", pages.as("lin").get(PAGE).shown("okr-steps").at("daysHtml"));
    }

    @Test
    void whatIsPublishedShowsItsDaysAndWhyTheyStand() {
        cycle(CycleState.RUNNING);

        RecordingTemplates.Rendered shown = pages.get(PAGE + "/days").shown("okr-part");

        assertTrue(shown.at("whyNotHtml").contains("is published: its name, days"));
        assertEquals("", steps().at("daysHtml"));
        assertEquals(409, pages.post(PAGE + "/days", form("change", "seen", "")).status());
    }

    @Test
    void whoDoesNotPlanChangesNothing() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused = pages.as("lin")
                .post(PAGE + "/scope", form("plan", "team-" + company.id().uid(), "yes"));

        assertEquals(403, refused.status());
        assertEquals(Set.of(), plan().scope());
    }

    @Test
    void whoWasSlowerSeesBothAndCanSaveAgain() {
        cycle(CycleState.PREPARING);
        pages.post(PAGE + "/scope", form("plan", "team-" + pages.team.id().uid(), "yes"));

        Pages.Answer refused =
                pages.post(PAGE + "/scope", form("plan", "team-" + company.id().uid(), "yes"));

        RecordingTemplates.Rendered shown = refused.shown("okr-part");
        RecordingTemplates.Rendered typed = refused.shown("okr-scope-form");
        assertEquals(
                "412 true R&amp;D", refused.status() + " " + shown.at("isStale") + " " + shown.at("facts.1.textHtml"));
        assertEquals("Lumen &amp; Co true", typed.at("teams.0.nameHtml") + " " + typed.at("teams.0.isChosen"));
        assertEquals("2", typed.at("version"));
    }

    // skipping

    @Test
    void aStepIsSkippedWithAReasonAndDoneAfterAll() {
        cycle(CycleState.PREPARING);

        Pages.Answer skipped = pages.post(PAGE + "/strategy", form("skip", "skipped", "in May"));
        Map<CycleCondition, String> then = plan().skipped();
        pages.post(PAGE + "/strategy", form("unskip", "version", "2"));

        assertEquals("303 cycle/26Q1?done=saved", answered(skipped));
        assertEquals(Map.of(CycleCondition.STRATEGY, "in May"), then);
        assertEquals(Map.of(), plan().skipped());
    }

    @Test
    void nothingIsSkippedWithoutAReason() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused = pages.post(PAGE + "/strategy", form("skip", "skipped", " "));

        assertEquals(
                "422 skipped",
                refused.status() + " " + refused.shown("okr-part").at("refusal.field"));
        assertEquals(Map.of(), plan().skipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope", "scoring-rule", "top-sheet-agreed"})
    void whatIsNeverSkippedIsNotOfferedToBe(String part) {
        cycle(CycleState.PREPARING);

        assertEquals("false", pages.get(PAGE + "/" + part).shown("okr-part").at("maySkip"));
        assertEquals(
                422,
                pages.post(PAGE + "/" + part, form("skip", "skipped", "why not"))
                        .status());
    }

    // the way from state to state

    @Test
    void aStepThatIsRefusedSaysAllThatIsMissing() {
        cycle(CycleState.PREPARING);

        Pages.Answer refused = pages.post(PAGE, form("begin-drafting"));

        String said = refused.shown("okr-steps").at("refusal.sentenceHtml");
        assertEquals(409, refused.status());
        for (String missing : List.of("the strategy", "the shared understanding", "the OKR committee", "the scope")) {
            assertTrue(said.contains("Missing: " + missing), said);
        }
        assertEquals(CycleState.PREPARING, pages.stores.cycles.all().get(0).state());
    }

    private An.PlanBuilder ready(An.PlanBuilder plan) {
        return plan.scope(company)
                .committee(new Committee(List.of(
                        new Committee.Member(An.TAO, Set.of(Duty.LEAD), new BusinessLine("Management", false)))))
                .understoodOn(LocalDate.parse("2026-01-30"))
                .skipping(CycleCondition.STRATEGY, "in May")
                .skipping(CycleCondition.LAST_DAY, "we stop")
                .skipping(CycleCondition.ALL_SCORED, "on paper")
                .skipping(CycleCondition.BRIEFING_HELD, "on paper")
                .skipping(CycleCondition.MID_CYCLE_REVIEW_HELD, "on paper")
                .skipping(CycleCondition.RETROSPECTIVE, "on paper");
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARING, begin-drafting, drafting-begun, DRAFTING",
        "RUNNING, begin-scoring, scoring-begun, SCORING",
        "SCORING, close, cycle-closed, CLOSED",
        "CLOSED, reopen, reopened, SCORING"
    })
    void aCycleIsTakenOn(CycleState from, String action, String done, CycleState to) {
        cycle(from, CycleKind.ORDINARY, this::ready);
        RecordingTemplates.Rendered before = steps();

        Pages.Answer moved = pages.post(PAGE, form(action, "reason", "it is time"));

        assertEquals(
                "true true " + action, before.at("isDeed") + " " + before.at("isReady") + " " + before.at("action"));
        assertEquals("303 cycle/26Q1?done=" + done, answered(moved));
        assertEquals(to, pages.stores.cycles.all().get(0).state());
    }

    @Test
    void noCycleIsReopenedWithoutAReason() {
        cycle(CycleState.CLOSED, CycleKind.ORDINARY, this::ready);

        Pages.Answer refused = pages.post(PAGE, form("reopen", "reason", ""));

        assertEquals(
                "422 reason",
                refused.status() + " " + refused.shown("okr-steps").at("refusal.field"));
    }

    @Test
    void aDraftedCycleHasNoButtonForTheSheetMakesItRun() {
        cycle(CycleState.DRAFTING, CycleKind.ORDINARY, this::ready);

        assertEquals("false", steps().at("isDeed"));
        assertTrue(steps().at("howHtml").contains("publication of the top sheet"));
    }

    @Test
    void aDeedThatIsNoneIsRefused() {
        cycle(CycleState.PREPARING);

        assertEquals(404, pages.post(PAGE, form("dance")).status());
    }

    // the calendar

    @Test
    void theRulesDocumentIsACalendarToDownload() {
        Cycle cycle = cycle(CycleState.PREPARING);
        pages.stores.plans.save(An.plan(cycle)
                .version(2)
                .rules(RulesDocument.proposedFor(cycle, true))
                .build());

        Pages.Answer file = pages.as("lin").get(PAGE + "/rules.ics");

        assertEquals("text/calendar;charset=UTF-8", file.headers().get("Content-Type"));
        assertEquals("attachment; filename=\"okr-26Q1.ics\"", file.headers().get("Content-Disposition"));
        assertTrue(file.body().startsWith("BEGIN:VCALENDAR\r\n"), file.body());
    }

    @Test
    void whoeverMayNotUseTheProductGetsNoCalendar() {
        cycle(CycleState.PREPARING);

        assertEquals(404, pages.as("eve").get(PAGE + "/rules.ics").status());
    }
}
