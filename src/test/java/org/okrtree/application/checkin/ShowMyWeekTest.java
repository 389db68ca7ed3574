package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.keyresult.SavedFilter;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
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

    private KeyResultId readFrom(String readFrom, MeasureTyped measure) {
        KeyResultId added = add(readFrom, measure);
        useCases.publish(sheet, "one more");
        return added;
    }

    private KeyResultId add(String readFrom, MeasureTyped measure) {
        Draft draft = useCases.draft(sheet);
        DraftKeyResult added = Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(),
                        draft.objectives().get(0).id(),
                        new KeyResultTyped("Bugs that customers report", "", measure, readFrom, "", ""))));
        return added.id();
    }

    private Optional<FilterOffer> offer(KeyResultId id) {
        return mine(UseCases.MEI).stream()
                .filter(line -> line.keyResult().id().equals(id))
                .findFirst()
                .orElseThrow()
                .offer();
    }

    private static final MeasureTyped BUGS = MeasureTyped.change("decrease", "40", "10", "bugs");

    @Test
    void whatTheFilterCountsThatAKeyResultIsReadFromIsOffered() {
        KeyResultId bugs = readFrom("filter=10300", BUGS);
        useCases.filters.put(10_300, 14);

        assertEquals(Optional.of(new FilterOffer(new SavedFilter(10_300), 14L)), offer(bugs));
        assertEquals(Optional.empty(), offer(keyResult));
    }

    @Test
    void ofAFilterThatIsNotThereNoCountIsOffered() {
        assertEquals(
                Optional.of(new FilterOffer(new SavedFilter(10_300), null)), offer(readFrom("filter=10300", BUGS)));
    }

    @Test
    void noFilterIsAskedOnceThisWeeksCheckInIsMade() {
        KeyResultId bugs = readFrom("filter=10300", BUGS);
        useCases.checkIn(bugs, "", "7");
        useCases.filters.asked.clear();

        assertEquals(Optional.empty(), offer(bugs));
        assertEquals(List.of(), useCases.filters.asked);
    }

    @Test
    void noFilterIsAskedWhereStatesAreReached() {
        KeyResultId done = readFrom(
                "filter=10300", new MeasureTyped("yes-no", "", "", "", "", "", "", "", List.of(), "the board says so"));

        assertEquals(Optional.empty(), offer(done));
    }

    @Test
    void offersAreReadTogetherAndWriteNothing() {
        KeyResultId bugs = readFrom("filter=10300", BUGS);
        readFrom("filter=10301", BUGS);
        useCases.filters.put(10_300, 14);
        useCases.filters.asked.clear();

        mine(UseCases.MEI);

        assertEquals(List.of(Set.of(new SavedFilter(10_300), new SavedFilter(10_301))), useCases.filters.asked);
        assertEquals(List.of(), useCases.stores.checkIns.ofKeyResult(bugs));
    }

    @Test
    void thePageWaitsForTwentyFiltersAndNotForMore() {
        IntStream.rangeClosed(1, 21).forEach(filter -> add("filter=" + filter, BUGS));
        useCases.publish(sheet, "many more");
        useCases.filters.asked.clear();

        List<MyWeek.Line> lines = mine(UseCases.MEI);

        assertEquals(20, useCases.filters.asked.get(0).size());
        assertEquals(20, lines.stream().filter(line -> line.offer().isPresent()).count());
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
