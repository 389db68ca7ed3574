package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The head of a published revision. */
@Preload
@Table("REVISION")
public interface RevisionRow extends Entity {

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
    String getSheetUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    @NotNull
    int getRevNo();

    /** Who inserts it has claimed the number. */
    @NotNull
    @Unique
    @StringLength(37)
    String getSheetAndNo();

    @NotNull
    long getPublishedAt();

    @NotNull
    @StringLength(26)
    String getPersonUid();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    @NotNull
    int getSchemaNo();

    /** Hash of the text as it was published. */
    @NotNull
    @StringLength(64)
    String getSha();

    /** Hash of the revision before; a hyphen for the first. */
    @NotNull
    @StringLength(64)
    String getPrevSha();

    /** Hash of the text that is kept now: the same until a text has to be redacted. */
    @NotNull
    @StringLength(64)
    String getTextSha();
}
