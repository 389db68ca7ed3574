package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

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
    @StringLength(255)
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

    /** 0 while the team is open; this version closes none. */
    @NotNull
    long getClosedAt();
}
