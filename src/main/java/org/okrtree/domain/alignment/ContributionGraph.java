package org.okrtree.domain.alignment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrtree.domain.ObjectiveId;

/**
 * Which objective contributes to which, of a cycle and what is above it: all that was not withdrawn. A declined contribution is in
 * it too, since its next answer may be a yes.
 *
 * @param offered how many contributions were ever offered in the cycle, withdrawn ones too
 */
public record ContributionGraph(Set<Edge> edges, int offered) {

    /** The child contributes to the parent. */
    public record Edge(ObjectiveId child, ObjectiveId parent) {}

    public ContributionGraph {
        edges = Set.copyOf(edges);
    }

    public boolean has(ObjectiveId child, ObjectiveId parent) {
        return edges.contains(new Edge(child, parent));
    }

    /** Whether the parent contributes, over any number of steps, to the child: then the child must not contribute to it. */
    public boolean wouldCloseCircle(ObjectiveId child, ObjectiveId parent) {
        Map<ObjectiveId, Collection<ObjectiveId>> parents = new HashMap<>();
        edges.forEach(edge ->
                parents.computeIfAbsent(edge.child(), one -> new HashSet<>()).add(edge.parent()));
        Set<ObjectiveId> seen = new HashSet<>();
        ArrayDeque<ObjectiveId> next = new ArrayDeque<>(Set.of(parent));
        while (!next.isEmpty()) {
            ObjectiveId one = next.remove();
            if (one.equals(child)) {
                return true;
            }
            if (seen.add(one)) {
                next.addAll(parents.getOrDefault(one, List.of()));
            }
        }
        return false;
    }
}
