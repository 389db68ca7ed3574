package org.okrtree.adapter.persistence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.audit.AuditLogContract;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

@OnEveryDatabase
final class AoAuditLogContractTest extends AuditLogContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected AuditLog log() {
        return new AoAuditLog(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }

    @Override
    protected List<AuditEntry> recorded() {
        return Stream.of(database.ao().find(AuditEntryRow.class))
                .map(AoAuditLogContractTest::entry)
                .toList();
    }

    private static AuditEntry entry(AuditEntryRow row) {
        return new AuditEntry(
                row.getOwnUid(),
                Instant.ofEpochMilli(row.getDoneAt()),
                new PersonId(row.getPersonUid()),
                Stream.of(Deed.values())
                        .filter(deed -> deed.code().equals(row.getDeed()))
                        .findFirst()
                        .orElseThrow(),
                Stored.unlessNone(row.getObjectUid(), uid -> uid).orElse(""),
                Stored.text(row.getBeforeText()),
                Stored.text(row.getAfterText()));
    }
}
