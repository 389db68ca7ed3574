package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Who may check in for the owner of one key result now; who was named before is on record. */
@Preload
@Table("STAND_IN")
public interface StandInRow extends Entity {

    @NotNull
    @Unique
    @StringLength(26)
    String getKrUid();

    @NotNull
    @StringLength(26)
    String getPersonUid();
}
