package org.okrtree.domain.checkin;

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
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.team.Team;

class CheckInRulesTest {

    private static final Team RD = An.team().ledBy(An.TAO).members(An.LIN).build();
    private static final Cycle CYCLE = An.cycle().build();
    private static final PublishedKeyResult OF_MEI = An.publication(
                    An.sheet(RD, CYCLE),
                    RD,
                    CYCLE,
                    An.objective()
                            .ownedBy(An.TAO)
                            .with(An.keyResult().ownedBy(An.MEI).build())
                            .build())
            .content()
            .keyResults()
            .findFirst()
            .orElseThrow();

    @Test
    void theOwnerChecksIn() {
        assertEquals(Optional.empty(), CheckInRules.whyNotCheckIn(OF_MEI, Optional.empty(), CYCLE, An.actor(An.MEI)));
    }

    @Test
    void nobodyElseChecksInNotTheLeadAMemberOrAnAdministrator() {
        Optional<Refusal> notTheOwner = Optional.of(new CheckInRefusal.NotTheOwner());

        assertEquals(notTheOwner, CheckInRules.whyNotCheckIn(OF_MEI, Optional.empty(), CYCLE, An.actor(An.TAO)));
        assertEquals(notTheOwner, CheckInRules.whyNotCheckIn(OF_MEI, Optional.empty(), CYCLE, An.actor(An.LIN)));
        assertEquals(
                notTheOwner, CheckInRules.whyNotCheckIn(OF_MEI, Optional.empty(), CYCLE, An.administrator(An.TAO)));
    }

    @Test
    void anOwnerWhoMayNotUseTheProductAnyMoreIsNotToldThatItIsThere() {
        assertEquals(
                Optional.of(new AccessRefusal.NotThere()),
                CheckInRules.whyNotCheckIn(OF_MEI, Optional.empty(), CYCLE, An.stranger(An.MEI)));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void theOwnerChecksInWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring 2026").state(state).build();

        Optional<Refusal> whyNot = CheckInRules.whyNotCheckIn(OF_MEI, Optional.empty(), cycle, An.actor(An.MEI));

        assertEquals(state.isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen("Spring 2026")), whyNot);
    }

    @Test
    void theOwnerAndTheLeadNameAStandIn() {
        assertEquals(Optional.empty(), CheckInRules.whyNotNameStandIn(OF_MEI, RD, CYCLE, An.actor(An.MEI)));
        assertEquals(Optional.empty(), CheckInRules.whyNotNameStandIn(OF_MEI, RD, CYCLE, An.actor(An.TAO)));
        assertEquals(
                Optional.of(new CheckInRefusal.MayNotNameStandIn()),
                CheckInRules.whyNotNameStandIn(OF_MEI, RD, CYCLE, An.actor(An.LIN)));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void aStandInIsNamedWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring 2026").state(state).build();

        Optional<Refusal> whyNot = CheckInRules.whyNotNameStandIn(OF_MEI, RD, cycle, An.actor(An.MEI));

        assertEquals(state.isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen("Spring 2026")), whyNot);
    }
}
