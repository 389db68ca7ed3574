package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person. */
@Preload
@Table("PERSON")
public interface PersonRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    /** The host's user key. No other table holds one. */
    @NotNull
    @Unique
    @StringLength(255)
    String getUserKey();
}
