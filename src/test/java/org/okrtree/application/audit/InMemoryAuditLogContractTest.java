package org.okrtree.application.audit;

import java.util.List;
import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;
import org.okrtree.domain.audit.AuditEntry;

final class InMemoryAuditLogContractTest extends AuditLogContract {

    private final InMemoryAuditLog store = new InMemoryAuditLog();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected AuditLog log() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }

    @Override
    protected List<AuditEntry> recorded() {
        return store.entries();
    }
}
