package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.application.UseCases;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class ShowMyWeekTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();

    private List<MyWeek.Line> mine(Actor actor) {
        return Outcomes.done(useCases.showMyWeek.run(actor)).lines();
    }

    @Test
    void oneSeesWhatOneAnswersFor() {
        assertEquals(
                List.of(keyResult),
                mine(UseCases.MEI).stream().map(line -> line.keyResult().id()).toList());
        assertEquals(List.of(), mine(UseCases.LIN));
    }

    @Test
    void whoeverStandsInSeesItToo() {
        Outcomes.done(useCases.nameStandIn.run(UseCases.MEI, new NameStandInCommand(keyResult, "lin")));

        assertTrue(mine(UseCases.LIN).get(0).asStandIn());
        assertFalse(mine(UseCases.MEI).get(0).asStandIn());
    }

    @Test
    void whatWasCheckedInThisWeekIsDueInTheNext() {
        assertTrue(mine(UseCases.MEI).get(0).isDue());

        CheckIn made = useCases.checkIn(keyResult, "50", "7");

        assertFalse(mine(UseCases.MEI).get(0).isDue());
        assertEquals(Optional.of(made), mine(UseCases.MEI).get(0).newest());
        useCases.clock.moveBy(Duration.ofDays(7));
        assertTrue(mine(UseCases.MEI).get(0).isDue());
    }

    @Test
    void onlyOnesOwnLastCheckInIsPutRight() {
        CheckIn made = useCases.checkIn(keyResult, "50", "7");

        assertEquals(Optional.of(made), mine(UseCases.MEI).get(0).correctableBy(UseCases.MEI));
        assertEquals(Optional.empty(), mine(UseCases.MEI).get(0).correctableBy(UseCases.LIN));
    }

    @Test
    void theTeamsOwnDayIsTheDayOfItsKeyResults() {
        assertEquals(DayOfWeek.FRIDAY, mine(UseCases.MEI).get(0).calendar().day());

        useCases.stores.teams.change(new Team(
                useCases.rd.id(),
                useCases.rd.shortKey(),
                useCases.rd.name(),
                useCases.rd.level(),
                null,
                useCases.rd.lead(),
                useCases.rd.members(),
                null,
                useCases.rd.businessLine(),
                useCases.rd.projects(),
                useCases.rd.boards(),
                useCases.rd.spaces(),
                DayOfWeek.TUESDAY,
                null));

        assertEquals(DayOfWeek.TUESDAY, mine(UseCases.MEI).get(0).calendar().day());
    }
}
