package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.An;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class PublicationRulesTest {

    private static final Team RD =
            An.team().named("R&D").ledBy(An.MEI).members(An.TAO).build();
    private static final Cycle CYCLE = An.cycle().named("Spring 2026").build();
    private static final Sheet SHEET = An.sheet(RD, CYCLE);
    private static final Sheet AGREED = SHEET.opened().agreed();
    private static final Team COMPANY =
            An.team().key("CO").level(TeamLevel.COMPANY).ledBy(An.MEI).build();

    private static final DraftKeyResult NPS = An.keyResult()
            .number(1)
            .saying("Net promoter score")
            .increase("40", "60", "points")
            .build();
    private static final DraftObjective RECOMMEND =
            An.objective().number(1).titled("Customers recommend us").with(NPS).build();
    private static final Draft DRAFT = draft(RECOMMEND);
    private static final Optional<PublishedSheet> NEWEST =
            Optional.of(An.publication(SHEET, RD, CYCLE, RECOMMEND).content());

    @Test
    void theLeadPublishesAnAgreedSheet() {
        assertEquals(Optional.empty(), whyNot(AGREED, RD, CYCLE, An.actor(An.MEI)));
    }

    @Test
    void aMemberDoesNotPublish() {
        assertEquals(
                Optional.of(new PublicationRefusal.NotTheLead("R&D")), whyNot(AGREED, RD, CYCLE, An.actor(An.TAO)));
    }

    @Test
    void nobodyElsePublishesNotEvenAnAdministrator() {
        assertEquals(
                Optional.of(new PublicationRefusal.NotTheLead("R&D")),
                whyNot(AGREED, RD, CYCLE, An.administrator(An.LIN)));
        assertEquals(Optional.of(new AccessRefusal.NotThere()), whyNot(AGREED, RD, CYCLE, An.stranger(An.MEI)));
    }

    @Test
    void theFirstRevisionIsOfAnAgreedSheetAndLaterOnesAreOfAPublishedOne() {
        Optional<Refusal> notAgreed = Optional.of(new PublicationRefusal.NotAgreed());

        assertEquals(notAgreed, whyNot(SHEET, RD, CYCLE, An.actor(An.MEI)));
        assertEquals(notAgreed, whyNot(SHEET.opened(), RD, CYCLE, An.actor(An.MEI)));
        assertEquals(Optional.empty(), whyNot(AGREED.published(), RD, CYCLE, An.actor(An.MEI)));
    }

    @ParameterizedTest
    @EnumSource(value = CycleState.class, names = "DRAFTING", mode = EnumSource.Mode.EXCLUDE)
    void aSheetIsPublishedWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring 2026").state(state).build();

        Optional<Refusal> whyNot = whyNot(AGREED, RD, cycle, An.actor(An.MEI));

        assertEquals(state.isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen("Spring 2026")), whyNot);
    }

    @Test
    void theCompanysSheetIsPublishedByTheCommitteeAndStartsTheCycle() {
        Cycle drafting =
                An.cycle().named("Spring 2026").state(CycleState.DRAFTING).build();
        Optional<Refusal> notTheCommittee = Optional.of(new CycleRefusal.NotTheCommittee("Spring 2026"));

        for (Cycle cycle : List.of(drafting, CYCLE)) {
            assertEquals(Optional.empty(), whyNot(AGREED, COMPANY, cycle, An.actor(An.TAO)));
            assertEquals(notTheCommittee, whyNot(AGREED, COMPANY, cycle, An.actor(An.MEI)));
        }
        assertTrue(PublicationRules.startsTheCycle(drafting));
        assertFalse(PublicationRules.startsTheCycle(CYCLE));
    }

    @Test
    void theOthersArePublishedAfterTheCompanys() {
        Cycle drafting =
                An.cycle().named("Spring 2026").state(CycleState.DRAFTING).build();
        Optional<Refusal> topSheetFirst = Optional.of(new PublicationRefusal.TopSheetFirst("Spring 2026"));

        assertEquals(topSheetFirst, whyNot(AGREED, RD, drafting, An.actor(An.MEI)));
        assertEquals(topSheetFirst, whyNot(AGREED, RD, drafting, An.actor(An.TAO)));
    }

    @Test
    void inAPilotTheFirstSheetIsPublishedByTheCommitteeAndTheOthersByTheirLeads() {
        An.CycleBuilder pilot = An.cycle().named("Pilot").kind(CycleKind.PILOT);
        Cycle drafting = pilot.state(CycleState.DRAFTING).build();
        Cycle running = pilot.state(CycleState.RUNNING).build();

        assertEquals(Optional.empty(), whyNot(AGREED, RD, drafting, An.actor(An.TAO)));
        assertEquals(
                Optional.of(new CycleRefusal.NotTheCommittee("Pilot")), whyNot(AGREED, RD, drafting, An.actor(An.MEI)));
        assertEquals(Optional.empty(), whyNot(AGREED, RD, running, An.actor(An.MEI)));
    }

    @Test
    void whereTheCommitteeWasSkippedAdministratorsStandInForIt() {
        Cycle drafting =
                An.cycle().named("Spring 2026").state(CycleState.DRAFTING).build();
        CyclePlan without = An.plan(drafting).committee(Committee.NONE).build();

        assertEquals(
                Optional.empty(),
                PublicationRules.whyNotPublish(AGREED, COMPANY, drafting, without, An.administrator(An.LIN)));
        assertEquals(
                Optional.of(new CycleRefusal.NotTheCommittee("Spring 2026")),
                PublicationRules.whyNotPublish(AGREED, COMPANY, drafting, without, An.actor(An.LIN)));
    }

    @Test
    void theTopSheetNeedsAllThatTheCycleNeedsToRun() {
        Cycle drafting =
                An.cycle().named("Spring 2026").state(CycleState.DRAFTING).build();
        CyclePlan bare =
                An.plan(drafting).rules(RulesDocument.EMPTY).scoringRule(null).build();

        assertEquals(
                Optional.of(new CycleRefusal.ConditionsMissing(
                        "Spring 2026",
                        List.of(
                                CycleCondition.RULES_DOCUMENT,
                                CycleCondition.SCORING_RULE,
                                CycleCondition.TOP_SHEET_AGREED))),
                PublicationRules.whyNotPublish(SHEET, COMPANY, drafting, bare, An.actor(An.TAO)));
    }

    @Test
    void nothingIsPublishedForPractice() {
        Cycle practice = An.cycle()
                .named("Try")
                .kind(CycleKind.PRACTICE)
                .state(CycleState.DRAFTING)
                .build();

        assertEquals(Optional.of(new CycleRefusal.OnlyPractice("Try")), whyNot(AGREED, RD, practice, An.actor(An.MEI)));
    }

    private static Optional<Refusal> whyNot(Sheet sheet, Team team, Cycle cycle, Actor actor) {
        return PublicationRules.whyNotPublish(
                sheet, team, cycle, An.plan(cycle).scope(team).build(), actor);
    }

    @Test
    void aCompleteDraftLacksNothing() {
        assertEquals(Optional.empty(), PublicationRules.whatIsMissing(DRAFT, Upward.NOTHING, Optional.empty()));
    }

    @Test
    void anEmptyDraftLacksAnObjective() {
        assertEquals(
                Optional.of(new PublicationRefusal.NoObjectives()),
                PublicationRules.whatIsMissing(draft(), Upward.NOTHING, Optional.empty()));
    }

    @Test
    void anObjectiveLacksAKeyResult() {
        DraftObjective bare = An.objective().titled("Break even").build();

        assertEquals(
                Optional.of(new PublicationRefusal.NoKeyResults("Break even")),
                PublicationRules.whatIsMissing(draft(RECOMMEND, bare), Upward.NOTHING, Optional.empty()));
    }

    @Test
    void aKeyResultLacksAMeasure() {
        DraftObjective objective = An.objective()
                .with(NPS)
                .with(An.keyResult().saying("Revenue").withoutMeasure().build())
                .build();

        assertEquals(
                Optional.of(new PublicationRefusal.NoMeasure("Revenue")),
                PublicationRules.whatIsMissing(draft(objective), Upward.NOTHING, Optional.empty()));
    }

    @Test
    void firstThingsAreSaidFirst() {
        DraftObjective withoutMeasure = An.objective()
                .with(An.keyResult().saying("Revenue").withoutMeasure().build())
                .build();
        DraftObjective bare = An.objective().titled("Break even").build();

        assertEquals(
                Optional.of(new PublicationRefusal.NoMeasure("Revenue")),
                PublicationRules.whatIsMissing(draft(withoutMeasure, bare), Upward.NOTHING, Optional.empty()));
        assertEquals(
                Optional.of(new PublicationRefusal.NoKeyResults("Break even")),
                PublicationRules.whatIsMissing(draft(bare, withoutMeasure), Upward.NOTHING, Optional.empty()));
    }

    @Test
    void aDraftThatSaysWhatIsPublishedIsNotPublishedAgain() {
        assertEquals(
                Optional.of(new PublicationRefusal.NothingChanged()),
                PublicationRules.whatIsMissing(DRAFT, Upward.NOTHING, NEWEST));
    }

    @Test
    void anotherWordingIsAChange() {
        DraftObjective reworded = An.objective()
                .id(RECOMMEND.id())
                .number(1)
                .titled("Customers tell others about us")
                .with(NPS)
                .build();

        assertEquals(Optional.empty(), PublicationRules.whatIsMissing(draft(reworded), Upward.NOTHING, NEWEST));
    }

    @Test
    void anotherOwnerIsAChange() {
        DraftKeyResult owned = An.keyResult()
                .id(NPS.id())
                .number(1)
                .saying("Net promoter score")
                .ownedBy(An.LIN)
                .increase("40", "60", "points")
                .build();

        assertEquals(Optional.empty(), PublicationRules.whatIsMissing(with(owned), Upward.NOTHING, NEWEST));
    }

    @Test
    void aNewKeyResultIsAChange() {
        DraftKeyResult added = An.keyResult().increase("0", "300", "M").build();

        assertEquals(Optional.empty(), PublicationRules.whatIsMissing(with(NPS, added), Upward.NOTHING, NEWEST));
    }

    @Test
    void aPublishedBaselineOrTargetStays() {
        Optional<Refusal> changed = Optional.of(new PublicationRefusal.NumberChanged("Net promoter score"));

        assertEquals(changed, PublicationRules.whatIsMissing(with(nps("40", "61", "points")), Upward.NOTHING, NEWEST));
        assertEquals(changed, PublicationRules.whatIsMissing(with(nps("39", "60", "points")), Upward.NOTHING, NEWEST));
    }

    @Test
    void aPublishedUnitStays() {
        assertEquals(
                Optional.of(new PublicationRefusal.AnotherMeasure("Net promoter score")),
                PublicationRules.whatIsMissing(with(nps("40", "60", "%")), Upward.NOTHING, NEWEST));
    }

    @Test
    void aPublishedMeasureIsNotTakenAway() {
        DraftKeyResult without = An.keyResult()
                .id(NPS.id())
                .number(1)
                .saying("Score")
                .withoutMeasure()
                .build();

        assertEquals(
                Optional.of(new PublicationRefusal.NoMeasure("Score")),
                PublicationRules.whatIsMissing(with(without), Upward.NOTHING, NEWEST));
    }

    @Test
    void theSameNumberWithMoreDecimalsIsAChangeOfWordingOnly() {
        assertEquals(
                Optional.empty(),
                PublicationRules.whatIsMissing(with(nps("40.0", "60", "points")), Upward.NOTHING, NEWEST));
    }

    @Test
    void theFirstPublicationNeedsNoReason() {
        assertEquals(Optional.empty(), PublicationRules.whyNotSo(DRAFT, DRAFT.lineVersions(), "", Optional.empty()));
    }

    @Test
    void everyLaterOneNeedsAReason() {
        assertEquals(
                Optional.of(new PublicationRefusal.NoReason("reason")),
                PublicationRules.whyNotSo(DRAFT, DRAFT.lineVersions(), "", NEWEST));
        assertEquals(Optional.empty(), PublicationRules.whyNotSo(DRAFT, DRAFT.lineVersions(), "we learned", NEWEST));
    }

    @Test
    void whoeverPublishesHasSeenTheDraftAsItIsNow() {
        Optional<Refusal> changed = Optional.of(new PublicationRefusal.DraftChanged());
        Map<String, Integer> before = new HashMap<>(DRAFT.lineVersions());
        before.replace(NPS.id().uid(), 2);
        Map<String, Integer> oneLess = new HashMap<>(DRAFT.lineVersions());
        oneLess.remove(NPS.id().uid());
        Map<String, Integer> oneMore = new HashMap<>(DRAFT.lineVersions());
        oneMore.put(An.uid(), 1);

        assertEquals(changed, PublicationRules.whyNotSo(DRAFT, before, "", Optional.empty()));
        assertEquals(changed, PublicationRules.whyNotSo(DRAFT, oneLess, "", Optional.empty()));
        assertEquals(changed, PublicationRules.whyNotSo(DRAFT, oneMore, "", Optional.empty()));
    }

    private static DraftKeyResult nps(String baseline, String target, String unit) {
        return An.keyResult()
                .id(NPS.id())
                .number(1)
                .saying("Net promoter score, reworded")
                .increase(baseline, target, unit)
                .build();
    }

    private static Draft with(DraftKeyResult... keyResults) {
        An.ObjectiveBuilder objective =
                An.objective().id(RECOMMEND.id()).number(1).titled("Customers recommend us");
        List.of(keyResults).forEach(objective::with);
        return draft(objective.build());
    }

    private static Draft draft(DraftObjective... objectives) {
        return new Draft(SHEET, List.of(objectives), List.of());
    }

    @Test
    void aTargetEqualToTheBaselineIsNoChange() {
        DraftKeyResult same = An.keyResult()
                .saying("Revenue")
                .written(new MeasureDraft(
                        MeasureKind.INCREASE,
                        An.decimal("40"),
                        null,
                        An.decimal("40.0"),
                        null,
                        null,
                        "",
                        0,
                        List.of(),
                        ""))
                .build();

        assertEquals(
                Optional.of(new PublicationRefusal.NoChange("Revenue")),
                PublicationRules.whatIsMissing(with(same), Upward.NOTHING, Optional.empty()));
    }

    @Test
    void aMeasureThatIsNotFinishedIsMissing() {
        DraftKeyResult half = An.keyResult()
                .saying("Revenue")
                .written(new MeasureDraft(
                        MeasureKind.INCREASE, An.decimal("40"), null, null, null, null, "", 0, List.of(), ""))
                .build();

        assertEquals(
                Optional.of(new PublicationRefusal.NoMeasure("Revenue")),
                PublicationRules.whatIsMissing(with(half), Upward.NOTHING, Optional.empty()));
    }

    @Test
    void theFirstValueOfABaselineIsARevisionOfItsOwn() {
        DraftKeyResult open = An.keyResult()
                .number(1)
                .measured(new Change(
                        MeasureKind.INCREASE,
                        new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)),
                        An.decimal("60"),
                        "points",
                        0))
                .build();
        Optional<PublishedSheet> before = published(open);
        DraftKeyResult found = An.keyResult()
                .id(open.id())
                .number(1)
                .increase("40", "60", "points")
                .build();
        DraftKeyResult withAnotherTarget = An.keyResult()
                .id(open.id())
                .number(1)
                .increase("40", "70", "points")
                .build();

        assertEquals(Optional.empty(), PublicationRules.whatIsMissing(with(found), Upward.NOTHING, before));
        assertEquals(
                Optional.of(new PublicationRefusal.NumberChanged(open.words().statement())),
                PublicationRules.whatIsMissing(with(withAnotherTarget), Upward.NOTHING, before));
    }

    @Test
    void aPublishedScoringRuleStays() {
        DraftKeyResult linear = An.keyResult().number(1).build();
        Optional<PublishedSheet> before = published(linear);
        DraftKeyResult easier = An.keyResult()
                .id(linear.id())
                .number(1)
                .scored(new ScoringRule.Judged("by us"))
                .build();

        assertEquals(
                Optional.of(new PublicationRefusal.NumberChanged(linear.words().statement())),
                PublicationRules.whatIsMissing(with(easier), Upward.NOTHING, before));
    }

    @Test
    void thePublishedBoundsOfAHealthFigureStay() {
        DraftHealthFigure errors = An.healthFigure();
        DraftHealthFigure published = new DraftHealthFigure(errors.id(), 1, 1, 1, errors.words());
        Optional<PublishedSheet> before = published(An.keyResult().number(1).build(), published);
        DraftHealthFigure looser = new DraftHealthFigure(
                errors.id(), 2, 1, 1, new HealthWords("Errors", An.keep("", "2", "%"), "monitoring"));
        DraftHealthFigure renamed = new DraftHealthFigure(
                errors.id(), 2, 1, 1, new HealthWords("Failed calls", An.keep("", "1.0", "%"), ""));

        assertEquals(
                Optional.of(new PublicationRefusal.NumberChanged("Errors")),
                PublicationRules.whatIsMissing(
                        new Draft(SHEET, DRAFT.objectives(), List.of(looser)), Upward.NOTHING, before));
        assertEquals(
                Optional.empty(),
                PublicationRules.whatIsMissing(
                        new Draft(SHEET, DRAFT.objectives(), List.of(renamed)), Upward.NOTHING, before));
    }

    @Test
    void allThatIsMissingIsSaidEachAtItsLine() {
        DraftObjective empty = An.objective().titled("Calm").build();
        DraftKeyResult raised = An.keyResult()
                .id(NPS.id())
                .number(1)
                .saying("Net promoter score")
                .increase("40", "70", "points")
                .build();
        DraftKeyResult unfinished =
                An.keyResult().saying("Visits").withoutMeasure().build();
        DraftObjective two = An.objective()
                .id(RECOMMEND.id())
                .number(1)
                .with(raised)
                .with(unfinished)
                .build();

        assertEquals(
                List.of(
                        new MissingInLine(empty.id().uid(), new PublicationRefusal.NoKeyResults("Calm")),
                        new MissingInLine(NPS.id().uid(), new PublicationRefusal.NumberChanged("Net promoter score")),
                        new MissingInLine(unfinished.id().uid(), new PublicationRefusal.NoMeasure("Visits"))),
                PublicationRules.allThatIsMissing(draft(empty, two), Upward.NOTHING, NEWEST));
        assertEquals(
                List.of(new MissingInLine("", new PublicationRefusal.NothingChanged())),
                PublicationRules.allThatIsMissing(DRAFT, Upward.NOTHING, NEWEST));
    }

    private static Optional<PublishedSheet> published(DraftKeyResult keyResult, DraftHealthFigure... health) {
        Draft draft = new Draft(SHEET, List.of(An.objective().with(keyResult).build()), List.of(health));
        PublishedSheet without = NEWEST.orElseThrow();
        PublishedLines lines = PublishedLines.of(draft, Upward.NOTHING);
        return Optional.of(new PublishedSheet(
                without.sheet(),
                without.revision(),
                without.at(),
                without.by(),
                without.reason(),
                without.cycle(),
                without.team(),
                without.scoringRule(),
                lines.objectives(),
                lines.health()));
    }

    @Test
    void anObjectiveIsNotMadeFromAKeyResultOfItsParent() {
        DraftObjective child = An.objective()
                .titled("net  promoter Score ")
                .with(An.keyResult().build())
                .build();
        DraftObjective parent = An.objective().with(NPS).build();

        Optional<Refusal> whyNot =
                PublicationRules.whatIsMissing(draft(child), upward(child, parent, true), Optional.empty());

        assertEquals(
                Optional.of(new PublicationRefusal.RepeatsKeyResultOfParent(
                        child.words().title())),
                whyNot);
    }

    @Test
    void whatAnotherObjectiveOfTheSheetContributesToDoesNotCount() {
        DraftObjective child = An.objective()
                .titled("Support answers fast")
                .with(An.keyResult().build())
                .build();
        DraftObjective other = An.objective()
                .position(1)
                .titled("Net promoter score")
                .with(An.keyResult().build())
                .build();
        DraftObjective parent = An.objective().with(NPS).build();

        assertEquals(
                Optional.empty(),
                PublicationRules.whatIsMissing(draft(child, other), upward(child, parent, true), Optional.empty()));
    }

    @Test
    void otherWordsThanTheParentsKeyResultAreItsOwn() {
        DraftObjective child = An.objective()
                .titled("Support answers fast")
                .with(An.keyResult().build())
                .build();
        DraftObjective parent = An.objective().with(nps("40", "60", "points")).build();

        assertEquals(
                Optional.empty(),
                PublicationRules.whatIsMissing(draft(child), upward(child, parent, true), Optional.empty()));
    }

    @Test
    void aNewContributionIsAChange() {
        PublishedSheet newest = NEWEST.orElseThrow();
        DraftObjective parent = An.objective().with(nps("40", "60", "points")).build();

        assertEquals(
                Optional.empty(),
                PublicationRules.whatIsMissing(DRAFT, upward(RECOMMEND, parent, true), Optional.of(newest)));
    }

    @Test
    void aContributionIsPublishedWithTheParentsTitleOfThatDay() {
        DraftObjective parent = An.objective()
                .titled("We are loved")
                .with(nps("40", "60", "points"))
                .build();

        assertEquals(
                List.of(new PublishedContribution(parent.id(), "We are loved", "helps")),
                PublishedLines.of(DRAFT, upward(RECOMMEND, parent, true))
                        .objectives()
                        .get(0)
                        .contributions());
        assertEquals(
                List.of(new PublishedContribution(parent.id(), "", "helps")),
                PublishedLines.of(DRAFT, upward(RECOMMEND, parent, false))
                        .objectives()
                        .get(0)
                        .contributions());
    }

    private static Upward upward(DraftObjective child, DraftObjective parent, boolean isPublished) {
        Contribution offer = new Contribution(
                new ContributionId(An.uid()),
                An.request(),
                child.id(),
                CYCLE.id(),
                SHEET.id(),
                parent.id(),
                CYCLE.id(),
                new SheetId(An.uid()),
                "helps",
                An.MEI,
                An.NOON);
        PublishedObjective published =
                PublishedLines.of(draft(parent), Upward.NOTHING).objectives().get(0);
        return new Upward(List.of(offer), isPublished ? Map.of(parent.id(), published) : Map.of());
    }
}
