package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A group of the host that may use or administer, or the mark that groups were ever named. */
@Preload
@Table("ACCESS_GROUP")
public interface AccessGroupRow extends Entity {

    @NotNull
    @StringLength(10)
    String getGrantKind();

    @NotNull
    @StringLength(255)
    String getGroupName();

    @NotNull
    @Unique
    @StringLength(270)
    String getKindAndName();
}
