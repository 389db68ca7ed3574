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

/** A link of an issue or a sprint. Columns with a default came later: a row made before has it. */
@Preload
@Table("WORK_LINK")
public interface WorkLinkRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    /** Of several that one request made, the first has the request's uid, each other one its own. */
    @NotNull
    @Unique
    @StringLength(26)
    String getRequestUid();

    /** Of the request that made links of a sprint, perhaps several; a hyphen for the link of an issue. */
    @NotNull
    @Indexed
    @Default("-")
    @StringLength(26)
    String getBatchUid();

    /** Of the key result; of the objective where the kind of the target says so. */
    @NotNull
    @Indexed
    @StringLength(26)
    String getKrUid();

    /** {@code kr} or {@code o}. */
    @NotNull
    @Default("kr")
    @StringLength(2)
    String getTargetKind();

    @NotNull
    @StringLength(26)
    String getSheetUid();

    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    /** 0 for a link of a sprint. */
    @NotNull
    @Indexed
    long getIssueId();

    /** 0 for a link of an issue. */
    @NotNull
    @Indexed
    @Default("0")
    long getSprintId();

    /** At most one open link of an issue and a target; of the links of a sprint, the first, the second and so on that it ever had. */
    @NotNull
    @Unique
    @StringLength(68)
    String getIssueKrEnded();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSentence();

    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    long getMadeAt();

    /** 0 while the link is open. */
    @NotNull
    long getEndedAt();

    /** A hyphen while the link is open. */
    @NotNull
    @StringLength(26)
    String getEndedBy();
}
