package org.okrtree.domain.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.team.Team;

class ObjectiveHistoryTest {

    private static final KeyResultId KEY_RESULT = new KeyResultId(An.uid());
    private static final CycleId CYCLE = new CycleId(An.uid());

    private static List<ObjectiveHistory.Entry> entries(int count) {
        return IntStream.range(0, count)
                .<ObjectiveHistory.Entry>mapToObj(i -> new ObjectiveHistory.CheckedIn(
                        An.checkIn(KEY_RESULT, CYCLE)
                                .recordedAt(An.NOON.plusSeconds(i))
                                .build(),
                        null))
                .toList();
    }

    @Test
    void theNewestComesFirst() {
        List<ObjectiveHistory.Entry> all = entries(3);

        assertEquals(
                List.of(all.get(2), all.get(1), all.get(0)),
                new ObjectiveHistory(all).page("").entries());
    }

    @Test
    void whatFitsOnOnePageHasNoNext() {
        assertEquals(
                "",
                new ObjectiveHistory(entries(ObjectiveHistory.PAGE)).page("").next());
        assertEquals("", new ObjectiveHistory(List.of()).page("").next());
    }

    @Test
    void everyEntryIsOnOnePageAlsoWhenSomethingHappensBetweenTwo() {
        List<ObjectiveHistory.Entry> all = entries(2 * ObjectiveHistory.PAGE + 1);
        ObjectiveHistory.Page first = new ObjectiveHistory(all).page("");
        List<ObjectiveHistory.Entry> more = new ArrayList<>(all);
        more.add(new ObjectiveHistory.CheckedIn(
                An.checkIn(KEY_RESULT, CYCLE)
                        .recordedAt(An.NOON.plusSeconds(1_000))
                        .build(),
                null));

        ObjectiveHistory.Page second = new ObjectiveHistory(more).page(first.next());
        ObjectiveHistory.Page third = new ObjectiveHistory(more).page(second.next());

        List<ObjectiveHistory.Entry> read = new ArrayList<>(first.entries());
        read.addAll(second.entries());
        read.addAll(third.entries());
        assertEquals(new ObjectiveHistory(all).entries(), read);
        assertEquals("", third.next());
    }

    @Test
    void aPlaceThatIsNotThereIsTheFirstPage() {
        List<ObjectiveHistory.Entry> all = entries(2);

        assertEquals(new ObjectiveHistory(all).page(""), new ObjectiveHistory(all).page("nothing"));
    }

    @Test
    void aPublicationStandsAmongTheCheckInsWhereItWasMade() {
        Team team = An.team().build();
        Cycle cycle = An.cycle().build();
        PublishedRevision revision =
                An.publication(An.sheet(team, cycle), team, cycle).revision();
        ObjectiveHistory.Entry published = new ObjectiveHistory.Published(revision, List.of());
        ObjectiveHistory.Entry before = checkedIn(published.at().minusSeconds(1));
        ObjectiveHistory.Entry after = checkedIn(published.at().plusSeconds(1));

        assertEquals(
                List.of(after, published, before), new ObjectiveHistory(List.of(published, before, after)).entries());
        assertEquals(
                List.of(before),
                new ObjectiveHistory(List.of(published, before, after))
                        .page(revision.id().uid())
                        .entries());
    }

    @Test
    void aCorrectionIsToldWithWhatItCorrects() {
        CheckIn wrong = An.checkIn(KEY_RESULT, CYCLE).build();
        CheckIn right = An.checkIn(KEY_RESULT, CYCLE).replacing(wrong).build();

        assertEquals(Optional.of(wrong), new ObjectiveHistory.CheckedIn(right, wrong).corrected());
        assertEquals(Optional.empty(), new ObjectiveHistory.CheckedIn(wrong, null).corrected());
    }

    private static ObjectiveHistory.Entry checkedIn(Instant at) {
        return new ObjectiveHistory.CheckedIn(
                An.checkIn(KEY_RESULT, CYCLE).recordedAt(at).build(), null);
    }
}
