package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A contribution of an objective to another. */
@Preload
@Table("CONTRIBUTION")
public interface ContributionRow extends Entity {

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
    String getChildUid();

    /** Of the child. */
    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    /** Who inserts it has seen all that were offered in the cycle before. */
    @NotNull
    @Unique
    @StringLength(38)
    String getCycleAndSeq();

    /** Of the child. */
    @NotNull
    @StringLength(26)
    String getSheetUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getParentUid();

    @NotNull
    @StringLength(26)
    String getParentCycleUid();

    @NotNull
    @StringLength(26)
    String getParentSheetUid();

    /** At most one of a child and a parent that is not withdrawn. */
    @NotNull
    @Unique
    @StringLength(73)
    String getPairWithdrawn();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSentence();

    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    long getMadeAt();

    /** 0 until it is withdrawn. */
    @NotNull
    long getWithdrawnAt();

    /** A hyphen until it is withdrawn. */
    @NotNull
    @StringLength(26)
    String getWithdrawnBy();
}
