package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A cycle. */
@Preload
@Table("CYCLE")
public interface CycleRow extends Entity {

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
    String getCycleKind();

    @NotNull
    @StringLength(10)
    String getFirstDay();

    @NotNull
    @StringLength(10)
    String getLastDay();

    @NotNull
    @StringLength(64)
    String getZoneId();

    @NotNull
    @StringLength(20)
    String getCycleState();

    /** A hyphen for none; null in rows that were written before there were parents. */
    @StringLength(26)
    @Nullable
    String getParentUid();
}
