package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.CycleTyped;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.strategy.StrategyTyped;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** A cycle's way from being prepared to being closed and reopened, each step on record. */
class CycleWayTest {

    private static final PlanTyped EMPTY =
            new PlanTyped(List.of(), List.of(), List.of(), "", "", List.of(), false, false, "", List.of());

    private final UseCases useCases = new UseCases();
    private final Team company = An.team()
            .key("CO")
            .named("Lumen")
            .level(TeamLevel.COMPANY)
            .ledBy(An.MEI)
            .build();
    private final Cycle spring =
            An.cycle().key("26S").named("Spring").state(CycleState.PREPARING).build();

    CycleWayTest() {
        useCases.stores.teams.add(company);
        useCases.stores.cycles.add(spring);
    }

    private static PlanTyped typed(List<String> scope, String rule, List<PlanTyped.Skip> skipped) {
        return new PlanTyped(
                scope,
                List.of(
                        new PlanTyped.Member("", List.of("lead", "sponsor"), "Products", false),
                        new PlanTyped.Member("lin", List.of(), "", true)),
                List.of(new PlanTyped.Step("drafting", "2025-12-01", " write ", "leads")),
                rule,
                "Thu",
                List.of("2026-02-18"),
                true,
                true,
                "2026-01-30",
                skipped);
    }

    private Outcome<CyclePlan> plan(Actor actor, int seen, PlanTyped typed) {
        return useCases.planCycle.run(actor, new PlanCycleCommand(spring.id(), seen, typed));
    }

    private AuditEntry lastEntry() {
        List<AuditEntry> entries = useCases.stores.audit.entries();
        return entries.get(entries.size() - 1);
    }

    @Test
    void aPlanIsReadAsTyped() {
        CyclePlan plan = Outcomes.done(plan(
                UseCases.TAO,
                0,
                typed(
                        List.of("co", useCases.rd.id().uid()),
                        "linear",
                        List.of(new PlanTyped.Skip("strategy", "in May")))));

        assertEquals(plan, useCases.stores.plans.of(spring.id()));
        assertEquals(Set.of(company.id(), useCases.rd.id()), plan.scope());
        assertEquals(
                new Committee(List.of(
                        new Committee.Member(
                                An.TAO, Set.of(Duty.LEAD, Duty.SPONSOR), new BusinessLine("Products", false)),
                        new Committee.Member(An.LIN, Set.of(), new BusinessLine("", true)))),
                plan.committee());
        assertEquals(Set.of(LocalDate.of(2026, 2, 16)), plan.weeksWithoutCheckIn());
    }

    @Test
    void aPlanThatIsTypedAsItStandsStaysAsItStands() {
        CyclePlan before = Outcomes.done(plan(
                UseCases.TAO,
                0,
                typed(List.of("CO"), "bands 0:0 10:1", List.of(new PlanTyped.Skip("strategy", "in May")))));

        CyclePlan after = Outcomes.done(plan(UseCases.LIN, 1, PlanTyped.of(before)));

        assertEquals(PlanText.of(before), PlanText.of(after));
    }

    @Test
    void whoHasLeftStaysInTheCommitteeUntilSomebodyTakesHimOut() {
        Committee.Member gone = new Committee.Member(new PersonId(An.uid()), Set.of(Duty.COACH), BusinessLine.NONE);
        useCases.stores.plans.save(
                An.plan(spring).committee(new Committee(List.of(gone))).build());

        CyclePlan after = Outcomes.done(plan(UseCases.TAO, 1, PlanTyped.of(useCases.stores.plans.of(spring.id()))));

        assertEquals(new Committee(List.of(gone)), after.committee());
    }

    @Test
    void nobodyComesIntoACommitteeByAnId() {
        assertEquals(
                Optional.of(new CycleRefusal.NoSuchPerson("committee", An.LIN.uid())),
                plan(UseCases.TAO, 0, committeeOf(An.LIN.uid())).whyNot());
    }

    private static PlanTyped committeeOf(String person) {
        return new PlanTyped(
                List.of(),
                List.of(new PlanTyped.Member(person, List.of(), "", false)),
                List.of(),
                "",
                "",
                List.of(),
                false,
                false,
                "",
                List.of());
    }

    @Test
    void planningIsOnRecordByIds() {
        Outcomes.done(plan(UseCases.TAO, 0, typed(List.of("CO"), "linear", List.of())));

        assertEquals(Deed.CYCLE_PLANNED, lastEntry().deed());
        assertEquals(
                "scope [%s]\ncommittee [%s [lead, sponsor] Products, %s []  (HR)]\nrules [drafting 2025-12-01 write / leads]\n"
                                .formatted(company.id().uid(), An.TAO.uid(), An.LIN.uid())
                        + "scoring rule linear\ncheck-in day thu\nweeks without [2026-02-16]\npersonal sheets true\n"
                        + "commitments true\nunderstood on 2026-01-30\nskipped {}",
                lastEntry().after());
    }

    @Test
    void ofTwoWhoPlanOneVersionTheSecondIsTold() {
        Outcomes.done(plan(UseCases.TAO, 0, EMPTY));

        useCases.assertRefused(new CycleRefusal.PlanChanged(), () -> plan(UseCases.TAO, 0, EMPTY));
    }

    @Test
    void whatCannotBePlannedIsRefusedAtItsField() {
        PlanTyped.Member lin = new PlanTyped.Member("lin", List.of(), "", false);
        assertPlanRefused(new CycleRefusal.NoSuchTeam("scope", "NONE"), List.of("NONE"), List.of(), List.of(), "");
        assertPlanRefused(
                new CycleRefusal.NoSuchPerson("committee", "ghost"),
                List.of(),
                List.of(new PlanTyped.Member("ghost", List.of(), "", false)),
                List.of(),
                "");
        assertPlanRefused(
                new CycleRefusal.MemberTwice("committee", "lin"), List.of(), List.of(lin, lin), List.of(), "");
        assertPlanRefused(
                new InputRefusal.NotAChoice("committee", "boss"),
                List.of(),
                List.of(new PlanTyped.Member("lin", List.of("boss"), "", false)),
                List.of(),
                "");
        assertPlanRefused(
                new InputRefusal.NotAChoice("rules", "party"),
                List.of(),
                List.of(),
                List.of(new PlanTyped.Step("party", "2026-01-01", "", "")),
                "");
        assertPlanRefused(
                new InputRefusal.NotADay("rules", "soon"),
                List.of(),
                List.of(),
                List.of(new PlanTyped.Step("drafting", "soon", "", "")),
                "");
        assertPlanRefused(new InputRefusal.NotAChoice("scoringRule", "dice"), List.of(), List.of(), List.of(), "dice");
    }

    private void assertPlanRefused(
            Refusal why,
            List<String> scope,
            List<PlanTyped.Member> committee,
            List<PlanTyped.Step> rules,
            String scoringRule) {
        PlanTyped typed =
                new PlanTyped(scope, committee, rules, scoringRule, "", List.of(), false, false, "", List.of());
        useCases.assertRefused(why, () -> plan(UseCases.TAO, 0, typed));
    }

    @Test
    void theCommitteePlansAndNobodyElseButAdministrators() {
        Outcomes.done(plan(UseCases.TAO, 0, typed(List.of("CO"), "", List.of())));

        useCases.assertRefused(new CycleRefusal.NotTheCommittee("Spring"), () -> plan(UseCases.MEI, 1, EMPTY));
        Outcomes.done(plan(UseCases.LIN, 1, EMPTY));
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.planCycle.run(UseCases.TAO, new PlanCycleCommand(new CycleId(An.uid()), 0, EMPTY)));
    }

    @Test
    void aPlanIsShownWithProposedDays() {
        CycleShown shown = Outcomes.done(useCases.showCycle.run(UseCases.LIN, useCases.cycle.id()));

        assertEquals(
                new CycleShown(
                        useCases.cycle,
                        useCases.stores.plans.of(useCases.cycle.id()),
                        RulesDocument.proposedFor(useCases.cycle, true),
                        useCases.names.run(List.of(An.TAO))),
                shown);
    }

    private void prepared() {
        Outcomes.done(useCases.reviseStrategy.run(
                UseCases.TAO,
                new ReviseStrategyCommand(
                        An.request(), 0, new StrategyTyped("Care", "Everywhere", List.of("Grow"), ""))));
        useCases.stores.plans.save(An.plan(spring).scope(company, useCases.rd).build());
    }

    @Test
    void aPreparedCycleIsDraftedAndThatIsOnRecord() {
        prepared();

        Outcomes.done(useCases.startDrafting.run(UseCases.TAO, spring.id()));

        assertEquals(Optional.of(spring.in(CycleState.DRAFTING)), useCases.stores.cycles.with(spring.id()));
        assertEquals(
                List.of(Deed.CYCLE_MOVED, spring.id().uid(), "preparing", "drafting"),
                List.of(
                        lastEntry().deed(),
                        lastEntry().objectUid(),
                        lastEntry().before(),
                        lastEntry().after()));
    }

    @Test
    void aCycleThatLacksSomethingIsNotDrafted() {
        useCases.assertRefused(
                new CycleRefusal.ConditionsMissing(
                        "Spring",
                        List.of(
                                CycleCondition.STRATEGY,
                                CycleCondition.SHARED_UNDERSTANDING,
                                CycleCondition.COMMITTEE,
                                CycleCondition.SCOPE)),
                () -> useCases.startDrafting.run(UseCases.TAO, spring.id()));
    }

    private Sheet agreed(Team team) {
        Sheet sheet = An.sheet(team, spring).opened().agreed();
        useCases.stores.sheets.add(sheet);
        var objective = An.objective().build();
        useCases.stores.sheets.add(sheet, objective, new Saver(An.MEI, An.NOON));
        useCases.stores.sheets.add(sheet, objective.id(), An.keyResult().build(), new Saver(An.MEI, An.NOON));
        return sheet;
    }

    private Outcome<PublishedRevision> publish(Actor actor, Sheet sheet) {
        return useCases.publishSheet.run(
                actor,
                new PublishSheetCommand(
                        sheet.id(), An.request(), "", useCases.draft(sheet).lineVersions()));
    }

    @Test
    void thePublicationOfTheCompanysSheetMakesTheCycleRunAndThenTheLeadsPublish() {
        prepared();
        Outcomes.done(useCases.startDrafting.run(UseCases.TAO, spring.id()));
        Sheet top = agreed(company);
        Sheet rd = agreed(useCases.rd);

        useCases.assertRefused(new PublicationRefusal.TopSheetFirst("Spring"), () -> publish(UseCases.MEI, rd));
        useCases.assertRefused(new CycleRefusal.NotTheCommittee("Spring"), () -> publish(UseCases.MEI, top));
        Outcomes.done(publish(UseCases.TAO, top));

        assertEquals(Optional.of(spring.in(CycleState.RUNNING)), useCases.stores.cycles.with(spring.id()));
        assertEquals(
                List.of(
                        Deed.CYCLE_MOVED,
                        "drafting",
                        "running: published by team " + company.id().uid()),
                List.of(lastEntry().deed(), lastEntry().before(), lastEntry().after()));
        Outcomes.done(publish(UseCases.MEI, rd));
    }

    @Test
    void aRunningCycleIsScoredClosedAndReopenedByItsCommittee() {
        CycleId id = useCases.cycle.id();
        An.PlanBuilder plan = An.plan(useCases.cycle).scope(useCases.rd).version(2);
        for (CycleCondition condition : List.of(
                CycleCondition.LAST_DAY,
                CycleCondition.ALL_SCORED,
                CycleCondition.BRIEFING_HELD,
                CycleCondition.MID_CYCLE_REVIEW_HELD,
                CycleCondition.RETROSPECTIVE)) {
            plan.skipping(condition, "on paper");
        }

        useCases.assertRefused(
                new CycleRefusal.ConditionsMissing("Spring 2026", List.of(CycleCondition.LAST_DAY)),
                () -> useCases.startScoring.run(UseCases.TAO, id));
        useCases.stores.plans.save(plan.build());
        useCases.assertRefused(
                new CycleRefusal.NotTheCommittee("Spring 2026"), () -> useCases.startScoring.run(UseCases.MEI, id));
        Outcomes.done(useCases.startScoring.run(UseCases.TAO, id));
        Outcomes.done(useCases.closeCycle.run(UseCases.TAO, id));
        useCases.assertRefused(
                new CycleRefusal.NoReason("reason"),
                () -> useCases.reopenCycle.run(UseCases.TAO, new ReopenCycleCommand(id, " ")));
        Outcomes.done(useCases.reopenCycle.run(UseCases.TAO, new ReopenCycleCommand(id, " a wrong score ")));

        assertEquals(
                CycleState.SCORING,
                useCases.stores.cycles.with(id).orElseThrow().state());
        assertEquals(
                List.of("closed", "scoring: a wrong score"),
                List.of(lastEntry().before(), lastEntry().after()));
    }

    @Test
    void closingWaitsForWhatIsNotKeptYet() {
        useCases.stores.cycles.move(useCases.cycle, useCases.cycle.in(CycleState.SCORING));

        useCases.assertRefused(
                new CycleRefusal.ConditionsMissing(
                        "Spring 2026",
                        List.of(
                                CycleCondition.ALL_SCORED,
                                CycleCondition.BRIEFING_HELD,
                                CycleCondition.MID_CYCLE_REVIEW_HELD,
                                CycleCondition.RETROSPECTIVE)),
                () -> useCases.closeCycle.run(UseCases.TAO, useCases.cycle.id()));
    }

    private static OpenPilotCommand pilot(List<String> scope, String strategy, String understoodOn, String reason) {
        return new OpenPilotCommand(
                "PILOT", "Pilot", "2026-02-01", "2026-04-30", "UTC", scope, List.of(), strategy, understoodOn, reason);
    }

    @Test
    void aPilotIsOpenedInOneGoAndRunsFromItsFirstPublication() {
        Cycle pilot = Outcomes.done(useCases.openPilot.run(UseCases.TAO, pilot(List.of(), "Grow", "", "we try")));

        CyclePlan plan = useCases.stores.plans.of(pilot.id());
        assertEquals(CycleState.DRAFTING, pilot.state());
        assertEquals(Set.of(useCases.rd.id()), plan.scope());
        assertEquals(
                List.of(Set.of(CycleCondition.SHARED_UNDERSTANDING), true, true),
                List.of(
                        plan.skipped().keySet(),
                        plan.rules().isCompleteFor(pilot),
                        plan.committee().has(An.TAO)));
        assertEquals(
                "Grow",
                useCases.stores
                        .strategies
                        .newest()
                        .orElseThrow()
                        .statements()
                        .get(0)
                        .text());
    }

    @Test
    void aPilotThatLacksSomethingLeavesNothingBehind() {
        useCases.assertRefused(
                new CycleRefusal.ConditionsMissing(
                        "Pilot", List.of(CycleCondition.STRATEGY, CycleCondition.SHARED_UNDERSTANDING)),
                () -> useCases.openPilot.run(UseCases.TAO, pilot(List.of("RD"), "", "", "")));
        useCases.assertRefused(
                new CycleRefusal.CompanyInPilot("scope", "Lumen"),
                () -> useCases.openPilot.run(UseCases.TAO, pilot(List.of("CO"), "Grow", "2026-01-30", "")));
    }

    @Test
    void theReasonOfAPilotIsCheckedAlsoWhereNoneIsNeeded() {
        useCases.assertRefused(
                new InputRefusal.BadCharacter("reason"),
                () -> useCases.openPilot.run(UseCases.TAO, pilot(List.of("RD"), "Grow", "2026-01-30", "a\u0001")));
    }

    @Test
    void aLeadNamesNoNewTeamForPractice() {
        useCases.assertRefused(
                new CycleRefusal.NotYourTeam("team"),
                () -> useCases.openPracticeCycle.run(
                        UseCases.MEI, practice(useCases.rd.id().uid(), "NEW", "")));
    }

    @Test
    void aSentenceOfAPilotStandsBesideTheStrategyThatIsThere() {
        prepared();

        Outcomes.done(useCases.openPilot.run(UseCases.TAO, pilot(List.of("RD"), "Learn", "2026-01-30", "")));

        assertEquals(
                List.of("Grow", "Learn"),
                useCases.stores.strategies.newest().orElseThrow().statements().stream()
                        .map(one -> one.text())
                        .toList());
    }

    private static OpenPracticeCycleCommand practice(String team, String newKey, String newName) {
        return new OpenPracticeCycleCommand(
                new CycleTyped("TRY", "Try", "", "2026-02-01", "2026-04-30", "UTC", ""), team, newKey, newName, "");
    }

    @Test
    void aLeadPractisesWithATeamOfHersAndThrowsItAllAway() {
        Cycle cycle = Outcomes.done(useCases.openPracticeCycle.run(
                UseCases.MEI, practice(useCases.rd.id().uid(), "", "")));
        Sheet sheet = Outcomes.done(
                useCases.startSheet.run(UseCases.MEI, new StartSheetCommand(cycle.id(), useCases.rd.id())));

        useCases.assertRefused(
                new CycleRefusal.NotYourPractice("Try"),
                () -> useCases.throwAwayPracticeCycle.run(UseCases.LIN, cycle.id()));
        Outcomes.done(useCases.throwAwayPracticeCycle.run(UseCases.MEI, cycle.id()));

        assertEquals(Optional.empty(), useCases.stores.cycles.with(cycle.id()));
        assertEquals(Optional.empty(), useCases.stores.sheets.draft(sheet.id()));
        assertEquals(Deed.CYCLE_THROWN_AWAY, lastEntry().deed());
    }

    @Test
    void whoLeadsNoTeamNamesOneForPracticeAndLeadsIt() {
        Cycle cycle = Outcomes.done(useCases.openPracticeCycle.run(UseCases.LIN, practice("", "LIN", "Lin tries")));

        Team team = useCases.stores.teams.all().stream()
                .filter(one -> one.name().equals("Lin tries"))
                .findFirst()
                .orElseThrow();
        assertEquals(An.LIN, team.lead());
        assertEquals(Set.of(team.id()), useCases.stores.plans.of(cycle.id()).scope());
    }

    @Test
    void aLeadPractisesWithNoOtherTeam() {
        Team other = An.team().key("OTHER").ledBy(An.TAO).build();
        useCases.stores.teams.add(other);

        useCases.assertRefused(
                new CycleRefusal.NotYourTeam("team"),
                () -> useCases.openPracticeCycle.run(
                        UseCases.MEI, practice(other.id().uid(), "NEW", "New")));
    }

    @Test
    void nothingElseIsThrownAway() {
        useCases.assertRefused(
                new CycleRefusal.NoPractice("Spring 2026"),
                () -> useCases.throwAwayPracticeCycle.run(UseCases.TAO, useCases.cycle.id()));
    }
}
