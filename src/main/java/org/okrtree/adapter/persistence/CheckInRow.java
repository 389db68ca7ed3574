package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A check-in as it was made. */
@Preload
@Table("CHECK_IN")
public interface CheckInRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    @NotNull
    @StringLength(26)
    String getRequestUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getKrUid();

    /** Who inserts it has answered the request. */
    @NotNull
    @Unique
    @StringLength(53)
    String getRequestAndKr();

    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    @NotNull
    @StringLength(10)
    String getValidOn();

    @NotNull
    long getRecordedAt();

    /** A hyphen when nothing was measured. */
    @NotNull
    @StringLength(40)
    String getMeasured();

    /** -1 when nothing was said of it. */
    @NotNull
    int getConfidence();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNote();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNextStep();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getInTheWay();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHelpWanted();

    /** Uid of a person; a hyphen for nobody in particular. */
    @NotNull
    @Default("-")
    @StringLength(26)
    String getHelpFrom();

    /** The measuring system. Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSourceName();

    /** Uid of the check-in that it corrects; a hyphen for none. */
    @NotNull
    @Default("-")
    @StringLength(26)
    String getReplaces();

    /** {@code owner} or {@code stand-in}. */
    @NotNull
    @Default("owner")
    @StringLength(10)
    String getMadeAs();

    @NotNull
    @StringLength(26)
    String getPersonUid();
}
