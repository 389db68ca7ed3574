package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

/** Deeds on record, in the table AUDIT_ENTRY. */
public final class AoAuditLog implements AuditLog {

    private static final String COLUMNS = "ID, OWN_UID, DONE_AT, PERSON_UID, DEED, OBJECT_UID, BEFORE_TEXT, AFTER_TEXT";

    private final ActiveObjects ao;

    public AoAuditLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<AuditEntry> of(Set<Deed> deeds, Collection<String> objectUids) {
        return Rows.readIn(ao, AuditEntryRow.class, COLUMNS, AoAuditLog::entry, "OBJECT_UID", objectUids, "").stream()
                .flatMap(Optional::stream)
                .filter(entry -> deeds.contains(entry.deed()))
                .toList();
    }

    // A deed that only a later version of the plugin knows is left out.
    private static Optional<AuditEntry> entry(AuditEntryRow row) {
        return Deed.ofCode(row.getDeed())
                .map(deed -> new AuditEntry(
                        row.getOwnUid(),
                        Instant.ofEpochMilli(row.getDoneAt()),
                        new PersonId(row.getPersonUid()),
                        deed,
                        Stored.unlessNone(row.getObjectUid(), uid -> uid).orElse(""),
                        Stored.text(row.getBeforeText()),
                        Stored.text(row.getAfterText())));
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
