package org.okrtree.domain.cycle;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

/**
 * What became of a cycle, out of the deeds on record: each is told with the state before and the state after.
 *
 * @param deeds of this cycle, the oldest first
 */
public record CycleHistory(Cycle now, List<AuditEntry> deeds) {

    /** What of a cycle is on record here: it was begun, or came to another state. */
    public static final Set<Deed> DEEDS = Set.of(Deed.CYCLE_PREPARED, Deed.CYCLE_OPENED, Deed.CYCLE_MOVED);

    private static final String AFTER_THE_STATE = ":";

    /** @param deeds of any cycles */
    public static CycleHistory of(Cycle now, Collection<AuditEntry> deeds) {
        return new CycleHistory(
                now,
                deeds.stream()
                        .filter(deed -> deed.objectUid().equals(now.id().uid()))
                        .sorted(Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::uid))
                        .toList());
    }

    /** The cycle as it stood at this instant; empty before it was begun. One that was begun before deeds were kept always was. */
    public Optional<Cycle> at(Instant instant) {
        boolean wasBegunLater = deeds.stream()
                .anyMatch(deed -> deed.deed() != Deed.CYCLE_MOVED && deed.at().isAfter(instant));
        return wasBegunLater ? Optional.empty() : Optional.of(now.in(stateAt(instant)));
    }

    // Only moves are later than an instant at which the cycle was there.
    private CycleState stateAt(Instant instant) {
        return deeds.stream()
                .filter(deed -> deed.at().isAfter(instant))
                .findFirst()
                .map(deed -> CycleState.ofCode(deed.before().split(AFTER_THE_STATE, 2)[0]))
                .orElse(now.state());
    }
}
