package org.okrtree.domain.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;

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
}
