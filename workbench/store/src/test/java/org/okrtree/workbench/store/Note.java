package org.okrtree.workbench.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the tests. */
@Preload
@Table("NOTE")
public interface Note extends Entity {
    @NotNull
    @Unique
    @StringLength(26)
    String getOwnUid();

    void setOwnUid(String uid);

    @Indexed
    long getMadeAt();

    void setMadeAt(long epochMillis);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}
