package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One thing that the plan of a cycle says: all kinds in one table, so that a plan is read by one statement. */
@Preload
@Table("CYCLE_PLAN")
public interface CyclePlanRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(26)
    String getCycleUid();

    @NotNull
    @StringLength(20)
    String getItemKind();

    /** What it is said of: a team, a person, a step, a condition, or the name of a setting. */
    @NotNull
    @StringLength(40)
    String getItemKey();

    @NotNull
    @Unique
    @StringLength(90)
    String getCycleAndItem();

    /** Version, place of a member, or 1 for yes. */
    @NotNull
    int getItemNo();

    /** A hyphen for none. */
    @NotNull
    @StringLength(10)
    String getOnDay();

    /** Codes with a blank between them. Null for none. */
    @StringLength(255)
    @Nullable
    String getCodes();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhatText();

    /** Null for the empty text. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhoText();
}
