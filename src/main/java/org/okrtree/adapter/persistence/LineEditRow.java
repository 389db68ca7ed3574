package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One saved version of a line, for ever. */
@Preload
@Table("LINE_EDIT")
public interface LineEditRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(26)
    String getLineUid();

    @NotNull
    int getLineVersion();

    /** Who inserts it has claimed the version. */
    @NotNull
    @Unique
    @StringLength(37)
    String getLineAndVersion();

    @NotNull
    @StringLength(255)
    String getTitle();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhy();

    @NotNull
    @StringLength(26)
    String getOwnerUid();

    /** A hyphen while there is no measure. */
    @NotNull
    @StringLength(20)
    String getMeasureKind();

    /** A hyphen without measure. */
    @NotNull
    @StringLength(40)
    String getBaseline();

    /** A hyphen without measure. */
    @NotNull
    @StringLength(40)
    String getTarget();

    /** Null for the empty text. */
    @StringLength(255)
    @Nullable
    String getUnit();

    /** Null for the empty text. */
    @StringLength(255)
    @Nullable
    String getReadFrom();

    /** Who saved it. */
    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    long getSavedAt();
}
