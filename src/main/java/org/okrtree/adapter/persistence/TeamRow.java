package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A team. */
@Preload
@Table("TEAM")
public interface TeamRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    @NotNull
    @Unique
    @StringLength(10)
    String getShortKey();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getName();

    @NotNull
    @StringLength(20)
    String getTeamLevel();

    /** A hyphen at the top. */
    @NotNull
    @StringLength(26)
    String getParentUid();

    @NotNull
    @StringLength(26)
    String getLeadUid();

    /** 0 while the team is open. */
    @NotNull
    long getClosedAt();

    // null or false in rows that were written before these were there

    /** A hyphen for none. */
    @StringLength(26)
    @Nullable
    String getCoachUid();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBusLine();

    boolean isOfHr();

    /** A hyphen where the cycle's holds. */
    @StringLength(3)
    @Nullable
    String getCheckInDay();
}
