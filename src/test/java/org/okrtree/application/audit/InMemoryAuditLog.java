package org.okrtree.application.audit;

import java.util.List;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.audit.AuditEntry;

public final class InMemoryAuditLog implements AuditLog, InMemoryStore {

    private final InMemoryRows<String, AuditEntry> entries = new InMemoryRows<>();

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry.uid(), entry);
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
