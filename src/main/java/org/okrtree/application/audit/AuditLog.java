package org.okrtree.application.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

/** The record of deeds: only ever added to, in the transaction of the deed. */
public interface AuditLog {

    void append(AuditEntry entry);

    /** What is on record of such deeds to any of these things, in any order. */
    List<AuditEntry> of(Set<Deed> deeds, Collection<String> objectUids);
}
