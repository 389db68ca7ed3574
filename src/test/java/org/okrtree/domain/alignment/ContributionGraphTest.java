package org.okrtree.domain.alignment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.CountingUids;
import org.okrtree.domain.ObjectiveId;

class ContributionGraphTest {

    private static ObjectiveId o(int n) {
        return new ObjectiveId(CountingUids.uid(n));
    }

    private static ContributionGraph graph(ContributionGraph.Edge... edges) {
        return new ContributionGraph(Set.of(edges), edges.length);
    }

    private static ContributionGraph.Edge edge(int child, int parent) {
        return new ContributionGraph.Edge(o(child), o(parent));
    }

    @Test
    void twoObjectivesDoNotContributeToEachOther() {
        assertTrue(graph(edge(1, 2)).wouldCloseCircle(o(2), o(1)));
        assertFalse(graph(edge(1, 2)).wouldCloseCircle(o(1), o(2)));
    }

    @Test
    void aCircleOverManyIsSeen() {
        ContributionGraph chain = new ContributionGraph(
                new HashSet<>(
                        IntStream.range(1, 1_000).mapToObj(n -> edge(n, n + 1)).toList()),
                999);

        assertTrue(chain.wouldCloseCircle(o(1_000), o(1)));
        assertFalse(chain.wouldCloseCircle(o(1), o(1_000)));
    }

    @Test
    void severalWaysUpAreNoCircle() {
        ContributionGraph diamond = graph(edge(1, 2), edge(1, 3), edge(2, 4), edge(3, 4));

        assertFalse(diamond.wouldCloseCircle(o(1), o(4)));
        assertFalse(diamond.wouldCloseCircle(o(2), o(3)));
        assertTrue(diamond.wouldCloseCircle(o(4), o(1)));
    }

    // Should one ever come in behind our back, asking must still end.
    @Test
    void aCircleThatIsThereAlreadyEndsTheQuestion() {
        assertFalse(graph(edge(1, 2), edge(2, 1)).wouldCloseCircle(o(3), o(1)));
        assertTrue(Stream.of(graph(edge(1, 1))).allMatch(one -> one.wouldCloseCircle(o(1), o(1))));
    }
}
