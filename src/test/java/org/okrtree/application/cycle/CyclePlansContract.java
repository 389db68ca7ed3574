package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.team.BusinessLine;

public abstract class CyclePlansContract extends StoreContract {

    private static final Cycle SPRING = An.cycle().build();
    private static final CyclePlan BARE = An.plan(SPRING)
            .committee(Committee.NONE)
            .rules(RulesDocument.EMPTY)
            .scoringRule(null)
            .understoodOn(null)
            .build();
    private static final CyclePlan FULL = An.plan(SPRING)
            .version(2)
            .scope(An.team().build(), An.team().build())
            .committee(new Committee(List.of(
                    new Committee.Member(An.TAO, Set.of(Duty.LEAD, Duty.SPONSOR), new BusinessLine("产品", false)),
                    new Committee.Member(An.MEI, Set.of(), BusinessLine.NONE),
                    new Committee.Member(An.LIN, Set.of(Duty.SCRIBE), new BusinessLine("Personnel", true)))))
            .rules(new RulesDocument(Map.of(
                    RulesDocument.Step.DRAFTING,
                    new RulesDocument.Entry(LocalDate.of(2025, 12, 1), "write \uD83D\uDE00", "the leads"),
                    RulesDocument.Step.BRIEFING,
                    new RulesDocument.Entry(LocalDate.of(2026, 1, 8), "", ""))))
            .checkInDay(DayOfWeek.THURSDAY)
            .weeksWithoutCheckIn("2026-02-16", "2026-02-23")
            .personalSheets()
            .commitments()
            .skipping(CycleCondition.COMMITTEE, "we are\ntwo")
            .build();

    protected abstract CyclePlans plans();

    @Test
    void beforeItIsSavedAPlanIsEmpty() {
        assertEquals(CyclePlan.empty(SPRING.id()), plans().of(SPRING.id()));
    }

    @Test
    void aPlanComesBackAsItWasSavedLast() {
        write(() -> plans().save(BARE));
        assertEquals(BARE, plans().of(SPRING.id()));

        write(() -> plans().save(FULL));
        assertEquals(FULL, plans().of(SPRING.id()));

        write(() -> plans().save(An.plan(SPRING).version(3).build()));
        assertEquals(An.plan(SPRING).version(3).build(), plans().of(SPRING.id()));
    }

    @Test
    void eachCycleHasItsOwn() {
        CyclePlan other =
                CyclePlan.ofTeam(new CycleId(An.uid()), An.team().build().id());
        write(() -> List.of(BARE, other).forEach(plans()::save));

        assertEquals(BARE, plans().of(SPRING.id()));
        assertEquals(other, plans().of(other.cycle()));
    }

    @Test
    void ofTwoWhoChangeOnePlanOneIsAConflict() {
        write(() -> List.of(BARE, FULL).forEach(plans()::save));

        assertConflict(() -> plans().save(An.plan(SPRING).version(2).build()));
        assertConflict(() -> plans().save(An.plan(SPRING).version(1).build()));

        assertEquals(FULL, plans().of(SPRING.id()));
    }
}
