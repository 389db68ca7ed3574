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
    @StringLength(StringLength.UNLIMITED)
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
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getUnit();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReadFrom();

    /** Day by which a baseline is to be found; a hyphen for none. */
    @NotNull
    @Default("-")
    @StringLength(10)
    String getFoundBy();

    /** Lower bound of a range to keep; a hyphen for none. */
    @NotNull
    @Default("-")
    @StringLength(40)
    String getLowBound();

    /** Upper bound of a range to keep; a hyphen for none. */
    @NotNull
    @Default("-")
    @StringLength(40)
    String getHighBound();

    /** How many decimals are shown. */
    @NotNull
    @Default("0")
    int getShownDigits();

    /** Milestones: each a line of its name, a tab and its proof. Null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMilestones();

    /** Of a yes. Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEvidence();

    /** How often a key result can be read. */
    @NotNull
    @Default("weekly")
    @StringLength(10)
    String getRhythm();

    /** A scoring rule of its own; a hyphen for none. */
    @NotNull
    @Default("-")
    @StringLength(255)
    String getScoring();

    /** Of an objective; a hyphen where the cycle does not tell. */
    @NotNull
    @Default("-")
    @StringLength(12)
    String getCommitment();

    /** Uid of the statement of the strategy that an objective cites; a hyphen for none. */
    @NotNull
    @Default("-")
    @StringLength(26)
    String getCites();

    /** Version of the strategy in which it was cited; 0 without one. */
    @NotNull
    @Default("0")
    int getCitesVersion();

    /** Who saved it. */
    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    long getSavedAt();
}
