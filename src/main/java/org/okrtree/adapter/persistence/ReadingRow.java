package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What check-ins put in force for a key result, while it was known. */
@Preload
@Table("READING")
@Indexes(
        @Index(
                name = "CycleToId",
                methodNames = {"getCycleUid", "getKnownTo", "getID"}))
public interface ReadingRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(26)
    String getKrUid();

    /** How many check-ins it was made from: 1 for the first. */
    @NotNull
    int getSeqNo();

    /** Who inserts it has seen all check-ins before. */
    @NotNull
    @Unique
    @StringLength(37)
    String getKrAndSeq();

    @NotNull
    @StringLength(26)
    String getCycleUid();

    @NotNull
    @StringLength(26)
    String getCheckInUid();

    /** A hyphen before the first value. */
    @NotNull
    @StringLength(40)
    String getMeasured();

    /** A hyphen before the first value. */
    @NotNull
    @StringLength(10)
    String getMeasuredOn();

    /** -1 before the first. */
    @NotNull
    int getConfidence();

    /** A hyphen before the first confidence. */
    @NotNull
    @StringLength(10)
    String getBelievedOn();

    /** In milliseconds, included. */
    @NotNull
    long getKnownFrom();

    /** In milliseconds, not included; {@link Long#MAX_VALUE} while it is known. */
    @NotNull
    long getKnownTo();

    void setKnownTo(long knownTo);
}
