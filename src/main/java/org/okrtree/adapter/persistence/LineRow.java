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

/** A line of a draft as it is now: an objective or a key result. */
@Preload
@Table("LINE")
public interface LineRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getSheetUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    /** {@code o}, {@code kr} or {@code h}. */
    @NotNull
    @StringLength(2)
    String getLineKind();

    /** The objective of a key result; a hyphen for an objective or a health figure. */
    @NotNull
    @StringLength(26)
    String getParentUid();

    /** Orders the lines under one parent. */
    @NotNull
    int getPlaceNo();

    @NotNull
    int getLineVersion();

    /** The number given at the first publication; 0 before. */
    @NotNull
    int getRefNo();

    /** {@code open}, {@code removed} or {@code dropped}. */
    @NotNull
    @StringLength(10)
    String getLineState();

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

    /** Why a published line was dropped. Null for one that was not. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDroppedFor();

    /** Last value of a health figure; a hyphen before the first. */
    @NotNull
    @Default("-")
    @StringLength(40)
    String getSeenValue();

    /** The day that it is of; a hyphen before the first. */
    @NotNull
    @Default("-")
    @StringLength(10)
    String getSeenOn();
}
