package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A link between an issue and a key result. */
@Preload
@Table("WORK_LINK")
public interface WorkLinkRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    @NotNull
    @Unique
    @StringLength(26)
    String getRequestUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getKrUid();

    @NotNull
    @StringLength(26)
    String getSheetUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    @NotNull
    @Indexed
    long getIssueId();

    /** At most one open link of an issue and a key result. */
    @NotNull
    @Unique
    @StringLength(68)
    String getIssueKrEnded();

    /** Null for the empty text. */
    @StringLength(255)
    @Nullable
    String getSentence();

    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    long getMadeAt();

    /** 0 while the link is open. */
    @NotNull
    long getEndedAt();

    /** A hyphen while the link is open. */
    @NotNull
    @StringLength(26)
    String getEndedBy();
}
