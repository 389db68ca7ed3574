package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A statement in one version of the strategy. */
@Preload
@Table("STRATEGY_LINE")
public interface StatementRow extends Entity {

    @NotNull
    @Indexed
    int getVersionNo();

    @NotNull
    @StringLength(26)
    String getStatementUid();

    @NotNull
    @Unique
    @StringLength(40)
    String getVersionAndUid();

    /** Orders the statements of a version. */
    @NotNull
    int getPlaceNo();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSaying();
}
