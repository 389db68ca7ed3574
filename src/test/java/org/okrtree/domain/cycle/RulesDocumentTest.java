package org.okrtree.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.cycle.RulesDocument.Step;

class RulesDocumentTest {

    private static final Cycle SPRING =
            An.cycle().days("2026-01-01", "2026-03-31").build();
    private static final RulesDocument COMPLETE = RulesDocument.proposedFor(SPRING, true);

    @Test
    void aDocumentWithADayForEveryStepInOrderIsComplete() {
        assertTrue(COMPLETE.isCompleteFor(SPRING));
        assertEquals(List.of(Step.values()), RulesDocument.EMPTY.openSteps(SPRING));
    }

    @Test
    void aStepWithoutADayIsOpen() {
        Map<Step, RulesDocument.Entry> entries = new EnumMap<>(COMPLETE.entries());
        entries.remove(Step.BRIEFING);

        assertEquals(List.of(Step.BRIEFING), new RulesDocument(entries).openSteps(SPRING));
    }

    /** A day just where it may be, and the one beside it. */
    @ParameterizedTest
    @CsvSource({
        "SHARED_UNDERSTANDING, 2025-07-01, 2025-06-30",
        "DRAFTING, 2025-11-27, 2025-11-26",
        "PUBLICATION, 2026-01-04, 2026-01-05",
        "WEEKLY_CHECK_IN, 2026-01-04, 2026-01-03",
        "MID_CYCLE_REVIEW, 2026-03-31, 2026-04-01",
        "RETROSPECTIVE, 2026-09-30, 2026-10-01"
    })
    void everyStepHasItsTime(Step step, String inTime, String beside) {
        assertEquals(List.of(), with(step, inTime).openSteps(SPRING));
        assertEquals(1, with(step, beside).openSteps(SPRING).size());
    }

    @Test
    void checkInsBeginNotBeforeTheCycleDoes() {
        RulesDocument early = new RulesDocument(Map.of(Step.WEEKLY_CHECK_IN, on("2025-12-31")));

        assertTrue(early.openSteps(SPRING).contains(Step.WEEKLY_CHECK_IN));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 6, 7, 13, 27, 90, 91, 181, 365, 3652})
    void whatIsProposedIsCompleteHoweverLongTheCycle(int days) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Cycle cycle = An.cycle()
                .days(first.toString(), first.plusDays(days).toString())
                .build();

        assertTrue(RulesDocument.proposedFor(cycle, true).isCompleteFor(cycle));
        assertTrue(RulesDocument.proposedFor(cycle, false).isCompleteFor(cycle));
    }

    @Test
    void aFirstCycleGetsFourWeeksOfDraftingAndALaterOneLess() {
        assertEquals(28, draftingDays(COMPLETE));
        assertEquals(14, draftingDays(RulesDocument.proposedFor(SPRING, false)));
    }

    private static long draftingDays(RulesDocument rules) {
        return ChronoUnit.DAYS.between(day(rules, Step.DRAFTING), day(rules, Step.PUBLICATION));
    }

    private static LocalDate day(RulesDocument rules, Step step) {
        return rules.entry(step).orElseThrow().on();
    }

    private static RulesDocument with(Step step, String day) {
        Map<Step, RulesDocument.Entry> entries = new EnumMap<>(COMPLETE.entries());
        entries.put(step, on(day));
        return new RulesDocument(entries);
    }

    private static RulesDocument.Entry on(String day) {
        return new RulesDocument.Entry(LocalDate.parse(day), "", "");
    }
}
