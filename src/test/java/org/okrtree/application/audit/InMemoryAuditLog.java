package org.okrtree.application.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

public final class InMemoryAuditLog implements AuditLog, InMemoryStore {

    private final InMemoryRows<String, AuditEntry> entries = new InMemoryRows<>();

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry.uid(), entry);
    }

    @Override
    public List<AuditEntry> of(Set<Deed> deeds, Collection<String> objectUids) {
        return entries.all()
                .filter(entry -> deeds.contains(entry.deed()) && objectUids.contains(entry.objectUid()))
                .toList();
    }

    /** What is on record, the oldest first. */
    public List<AuditEntry> entries() {
        return entries.all().toList();
    }

    @Override
    public Runnable remember() {
        return entries.remember();
    }
}
