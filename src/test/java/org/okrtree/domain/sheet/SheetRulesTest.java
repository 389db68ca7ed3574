package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.An;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.team.Team;

class SheetRulesTest {

    private static final Team RD =
            An.team().named("R&D").ledBy(An.MEI).members(An.TAO).build();
    private static final Cycle RUNNING = An.cycle().build();
    private static final Optional<Refusal> NOT_OF_THE_TEAM = Optional.of(new SheetRefusal.NotOfTheTeam("R&D"));
    private static final Optional<Refusal> NOT_THERE = Optional.of(new AccessRefusal.NotThere());

    @Test
    void theTeamReadsAndWritesItsDraft() {
        assertEquals(Optional.empty(), SheetRules.whyNotRead(RD, An.actor(An.MEI)));
        assertEquals(Optional.empty(), SheetRules.whyNotRead(RD, An.actor(An.TAO)));
        assertEquals(Optional.empty(), SheetRules.whyNotWrite(RD, RUNNING, An.actor(An.MEI)));
        assertEquals(Optional.empty(), SheetRules.whyNotWrite(RD, RUNNING, An.actor(An.TAO)));
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        assertEquals(NOT_OF_THE_TEAM, SheetRules.whyNotRead(RD, An.actor(An.LIN)));
        assertEquals(NOT_OF_THE_TEAM, SheetRules.whyNotWrite(RD, RUNNING, An.actor(An.LIN)));
    }

    @Test
    void anAdministratorOfAnotherTeamDoesNotReadItEither() {
        assertEquals(NOT_OF_THE_TEAM, SheetRules.whyNotRead(RD, An.administrator(An.LIN)));
    }

    @Test
    void aMemberWhoMayNotUseTheProductIsNotToldThatItIsThere() {
        assertEquals(NOT_THERE, SheetRules.whyNotRead(RD, An.stranger(An.MEI)));
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
}
