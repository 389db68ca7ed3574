package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.audit.AuditEntry;

/** Deeds on record, in the table AUDIT_ENTRY. */
public final class AoAuditLog implements AuditLog {

    private final ActiveObjects ao;

    public AoAuditLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void append(AuditEntry entry) {
        Rows.insert(
                ao,
                AuditEntryRow.class,
                Columns.of("OWN_UID", entry.uid())
                        .and("DONE_AT", entry.at().toEpochMilli())
                        .and("PERSON_UID", entry.by().uid())
                        .and("DEED", entry.deed().code())
                        .and("OBJECT_UID", entry.objectUid().isEmpty() ? Stored.NONE : entry.objectUid())
                        .andText("BEFORE_TEXT", entry.before())
                        .andText("AFTER_TEXT", entry.after()));
    }
}
