package org.okrtree.application.audit;

import org.okrtree.domain.audit.AuditEntry;

/** The record of deeds: only ever added to, in the transaction of the deed. */
public interface AuditLog {

    void append(AuditEntry entry);
}
