package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.An;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamRefusal;

class SheetRulesTest {

    private static final PersonId NEW = new PersonId(An.uid());
    private static final Team RD =
            An.team().named("R&D").ledBy(An.MEI).members(NEW).build();
    private static final Cycle RUNNING = An.cycle().build();
    private static final CyclePlan PLAN = An.plan(RUNNING).scope(RD).build();
    private static final Sheet DRAFT = An.sheet(RD, RUNNING);
    private static final Optional<Refusal> NOT_OPEN_YET = Optional.of(new SheetRefusal.NotOpenYet("R&D"));
    private static final Optional<Refusal> NOT_OF_THE_TEAM = Optional.of(new SheetRefusal.NotOfTheTeam("R&D"));
    private static final Optional<Refusal> NOT_THERE = Optional.of(new AccessRefusal.NotThere());

    @Test
    void theTeamReadsAndWritesItsDraft() {
        for (PersonId one : List.of(An.MEI, NEW)) {
            assertEquals(Optional.empty(), SheetRules.whyNotRead(DRAFT, RD, PLAN, An.actor(one)));
            assertEquals(Optional.empty(), SheetRules.whyNotWrite(RD, RUNNING, An.actor(one)));
        }
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        assertEquals(NOT_OPEN_YET, SheetRules.whyNotRead(DRAFT, RD, PLAN, An.actor(An.LIN)));
        assertEquals(NOT_OF_THE_TEAM, SheetRules.whyNotWrite(RD, RUNNING, An.actor(An.LIN)));
    }

    @Test
    void anAdministratorOfAnotherTeamDoesNotReadItEither() {
        assertEquals(NOT_OPEN_YET, SheetRules.whyNotRead(DRAFT, RD, PLAN, An.administrator(An.LIN)));
    }

    @Test
    void theCommitteeAndTheCoachReadADraftAndDoNotWriteIt() {
        Team coached = An.team().named("R&D").coachedBy(An.LIN).build();

        assertEquals(Optional.empty(), SheetRules.whyNotRead(DRAFT, RD, PLAN, An.actor(An.TAO)));
        assertEquals(Optional.empty(), SheetRules.whyNotRead(DRAFT, coached, PLAN, An.actor(An.LIN)));
        assertEquals(NOT_OF_THE_TEAM, SheetRules.whyNotWrite(coached, RUNNING, An.actor(An.LIN)));
    }

    @ParameterizedTest
    @EnumSource(value = SheetState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void everybodyReadsItFromTheOpeningOfItsDiscussionOn(SheetState state) {
        Sheet sheet = new Sheet(DRAFT.id(), DRAFT.cycle(), DRAFT.team(), state, 1);

        assertEquals(Optional.empty(), SheetRules.whyNotRead(sheet, RD, PLAN, An.actor(An.LIN)));
        assertEquals(NOT_THERE, SheetRules.whyNotRead(sheet, RD, PLAN, An.stranger(An.LIN)));
    }

    @Test
    void aTeamOfTheScopeStartsASheet() {
        Team other = An.team().named("Ops").build();

        assertEquals(Optional.empty(), SheetRules.whyNotStart(RD, RUNNING, PLAN, An.actor(An.MEI)));
        assertEquals(
                Optional.of(new SheetRefusal.NotInScope("Ops", "Spring 2026")),
                SheetRules.whyNotStart(other, RUNNING, PLAN, An.actor(An.MEI)));
    }

    @Test
    void aClosedTeamStartsNoSheet() {
        Team closed = An.team().id(RD.id()).named("R&D").closed().build();

        assertEquals(
                Optional.of(new TeamRefusal.Closed("R&D")),
                SheetRules.whyNotStart(closed, RUNNING, PLAN, An.actor(An.MEI)));
    }

    @Test
    void theLeadOpensTheDiscussionOnce() {
        assertEquals(Optional.empty(), SheetRules.whyNotOpenDiscussion(DRAFT, RD, RUNNING, An.actor(An.MEI)));
        assertEquals(
                Optional.of(new SheetRefusal.NotTheLead("R&D")),
                SheetRules.whyNotOpenDiscussion(DRAFT, RD, RUNNING, An.actor(NEW)));
        assertEquals(
                Optional.of(new SheetRefusal.AlreadyOpen()),
                SheetRules.whyNotOpenDiscussion(DRAFT.opened(), RD, RUNNING, An.actor(An.MEI)));
    }

    @Test
    void theLeadAgreesWhatIsInDiscussion() {
        assertEquals(Optional.empty(), SheetRules.whyNotAgree(DRAFT.opened(), RD, RUNNING, An.actor(An.MEI)));
        assertEquals(
                Optional.of(new SheetRefusal.NotTheLead("R&D")),
                SheetRules.whyNotAgree(DRAFT.opened(), RD, RUNNING, An.actor(NEW)));
        for (Sheet sheet : List.of(DRAFT, DRAFT.opened().agreed(), DRAFT.published())) {
            assertEquals(
                    Optional.of(new SheetRefusal.NotInDiscussion()),
                    SheetRules.whyNotAgree(sheet, RD, RUNNING, An.actor(An.MEI)));
        }
    }

    @Test
    void anEditTakesAnAgreementBackAndNothingElse() {
        assertEquals(DRAFT.opened(), DRAFT.opened().agreed().edited());
        for (Sheet sheet : List.of(DRAFT, DRAFT.opened(), DRAFT.opened().published())) {
            assertEquals(sheet, sheet.edited());
        }
    }

    @Test
    void aMemberWhoMayNotUseTheProductIsNotToldThatItIsThere() {
        assertEquals(NOT_THERE, SheetRules.whyNotRead(DRAFT, RD, PLAN, An.stranger(An.MEI)));
        assertEquals(NOT_THERE, SheetRules.whyNotWrite(RD, RUNNING, An.stranger(An.MEI)));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void theTeamWritesWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring 2026").state(state).build();

        Optional<Refusal> whyNot = SheetRules.whyNotWrite(RD, cycle, An.actor(An.MEI));

        assertEquals(state.isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen("Spring 2026")), whyNot);
    }

    @Test
    void anEditIsSavedOnTheVersionItWasMadeOn() {
        assertEquals(Optional.empty(), SheetRules.whyNotSave(3, 3));
        assertEquals(Optional.of(new SheetRefusal.LineChanged()), SheetRules.whyNotSave(3, 2));
        assertEquals(Optional.of(new SheetRefusal.LineChanged()), SheetRules.whyNotSave(3, 4));
    }

    @Test
    void aLineThatWasNeverPublishedMayGo() {
        assertEquals(Optional.empty(), SheetRules.whyNotRemove(An.objective().build()));
        assertEquals(Optional.empty(), SheetRules.whyNotRemove(An.keyResult().build()));
    }

    @Test
    void nothingPublishedIsRemoved() {
        Optional<Refusal> published = Optional.of(new SheetRefusal.LineIsPublished());

        assertEquals(published, SheetRules.whyNotRemove(An.objective().number(1).build()));
        assertEquals(published, SheetRules.whyNotRemove(An.keyResult().number(1).build()));
    }

    @Test
    void anObjectiveGoesOnlyAfterItsKeyResults() {
        DraftObjective withOne = An.objective().with(An.keyResult().build()).build();

        assertEquals(Optional.of(new SheetRefusal.HasKeyResults()), SheetRules.whyNotRemove(withOne));
    }

    @Test
    void aSheetKeepsFiveHealthFiguresInSight() {
        Optional<Refusal> enough = Optional.of(new SheetRefusal.EnoughHealthFigures(5));

        assertEquals(Optional.empty(), SheetRules.whyNotAddHealthFigures(withHealthFigures(3), 2));
        assertEquals(enough, SheetRules.whyNotAddHealthFigures(withHealthFigures(3), 3));
        assertEquals(Optional.empty(), SheetRules.whyNotAddHealthFigure(withHealthFigures(4)));
        assertEquals(enough, SheetRules.whyNotAddHealthFigure(withHealthFigures(5)));
    }

    @Test
    void whatBringsNoHealthFigureComesIntoASheetThatHasTooMany() {
        assertEquals(Optional.empty(), SheetRules.whyNotAddHealthFigures(withHealthFigures(6), 0));
    }

    private static Draft withHealthFigures(int count) {
        return new Draft(
                DRAFT, List.of(), Stream.generate(An::healthFigure).limit(count).toList());
    }
}
