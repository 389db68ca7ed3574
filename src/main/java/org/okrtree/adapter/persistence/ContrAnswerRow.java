package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An answer to a contribution as it was given. */
@Preload
@Table("CONTR_ANSWER")
public interface ContrAnswerRow extends Entity {

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
    String getContrUid();

    @NotNull
    int getSeqNo();

    /** Who inserts it has seen the answers before. */
    @NotNull
    @Unique
    @StringLength(38)
    String getContrAndSeq();

    /** Of the child. */
    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    @NotNull
    @StringLength(20)
    String getAnswerKind();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAnswerText();

    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    long getMadeAt();
}
