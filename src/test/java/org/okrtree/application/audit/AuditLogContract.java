package org.okrtree.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

public abstract class AuditLogContract extends StoreContract {

    protected abstract AuditLog log();

    /** What is on record, in any order. */
    protected abstract List<AuditEntry> recorded();

    @Test
    void everyDeedIsOnRecordAsItWasDone() {
        AuditEntry named = new AuditEntry(
                An.uid(),
                Instant.parse("2026-03-29T23:59:59.999Z"),
                An.TAO,
                Deed.GROUPS_NAMED,
                "",
                "",
                "use: " + "组, ".repeat(2000));
        AuditEntry removed = new AuditEntry(
                An.uid(), An.NOON, An.MEI, Deed.LINE_REMOVED, An.uid(), "Customers recommend us \uD83D\uDE00", "");

        write(() -> log().append(named));
        write(() -> log().append(removed));

        assertEquals(Set.of(named, removed), Set.copyOf(recorded()));
    }

    @Test
    void whatWasDoneToAThingIsFound() {
        AuditEntry moved = entry(Deed.CYCLE_MOVED, An.uid());
        AuditEntry planned = entry(Deed.CYCLE_PLANNED, moved.objectUid());
        AuditEntry other = entry(Deed.CYCLE_MOVED, An.uid());
        List.of(moved, planned, other).forEach(one -> write(() -> log().append(one)));

        assertEquals(List.of(moved), log().of(Set.of(Deed.CYCLE_MOVED, Deed.CYCLE_OPENED), List.of(moved.objectUid())));
    }

    private static AuditEntry entry(Deed deed, String objectUid) {
        return new AuditEntry(An.uid(), An.NOON, An.TAO, deed, objectUid, "", "running");
    }
}
