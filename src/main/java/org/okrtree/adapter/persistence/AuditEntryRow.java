package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A deed on record. */
@Preload
@Table("AUDIT_ENTRY")
public interface AuditEntryRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    @NotNull
    @Indexed
    long getDoneAt();

    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    @StringLength(40)
    String getDeed();

    /** A hyphen when the deed was done to no one thing. */
    @NotNull
    @Indexed
    @StringLength(26)
    String getObjectUid();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBeforeText();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAfterText();
}
