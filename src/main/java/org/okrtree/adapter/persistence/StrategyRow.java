package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A version of the strategy. */
@Preload
@Table("STRATEGY")
public interface StrategyRow extends Entity {

    /** Who inserts it has made this version. */
    @NotNull
    @Unique
    int getVersionNo();

    @NotNull
    @Unique
    @StringLength(26)
    String getRequestUid();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMission();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getVision();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    @NotNull
    long getRevisedAt();

    @NotNull
    @StringLength(26)
    String getPersonUid();
}
