package org.okrtree.application.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

public abstract class PracticeCyclesContract extends StoreContract {

    private static final Team RD = An.team().build();
    private static final Cycle PRACTICE =
            An.cycle().key("TRY").kind(CycleKind.PRACTICE).build();
    private static final Cycle SPRING = An.cycle().build();
    private static final Saver MEI = new Saver(An.MEI, An.NOON);

    protected abstract PracticeCycles practice();

    protected abstract Cycles cycles();

    protected abstract CyclePlans plans();

    protected abstract Sheets sheets();

    private Sheet written(Cycle cycle, DraftObjective objective, DraftKeyResult keyResult) {
        Sheet sheet = An.sheet(RD, cycle);
        cycles().add(cycle);
        plans().save(CyclePlan.ofTeam(cycle.id(), RD.id()));
        sheets().add(sheet);
        sheets().add(sheet, objective, MEI);
        sheets().add(sheet, objective.id(), keyResult, MEI);
        return sheet;
    }

    @Test
    void aPracticeCycleGoesWithAllThatWasWrittenInItAndNothingElseGoes() {
        DraftObjective objective = An.objective().build();
        DraftKeyResult keyResult = An.keyResult().build();
        write(() -> {
            written(PRACTICE, objective, keyResult);
            written(SPRING, An.objective().build(), An.keyResult().build());
        });

        write(() -> practice().throwAway(PRACTICE.id()));

        assertEquals(List.of(SPRING), cycles().all());
        assertEquals(CyclePlan.empty(PRACTICE.id()), plans().of(PRACTICE.id()));
        assertEquals(List.of(), sheets().inCycle(PRACTICE.id()));
        assertEquals(Optional.empty(), sheets().sheetOf(keyResult.id()));
        assertEquals(
                1,
                sheets().draft(sheets().inCycle(SPRING.id()).get(0).id())
                        .orElseThrow()
                        .objectives()
                        .size());
        // its edits went too: the same lines may be written again
        write(() -> written(PRACTICE, objective, keyResult));
    }

    @Test
    void whatIsNotThereAnyMoreIsAConflict() {
        assertConflict(() -> practice().throwAway(PRACTICE.id()));
    }
}
