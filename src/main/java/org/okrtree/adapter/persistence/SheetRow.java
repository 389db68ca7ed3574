package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A sheet. */
@Preload
@Table("SHEET")
public interface SheetRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    @NotNull
    @StringLength(26)
    String getTeamUid();

    @NotNull
    @Unique
    @StringLength(53)
    String getCycleAndTeam();

    @NotNull
    @StringLength(20)
    String getSheetState();

    /** Round of discussion, 0 before the first; null in rows that were written before there were rounds. */
    int getRoundNo();
}
