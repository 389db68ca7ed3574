package org.okrtree.workbench;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of usual width, to compare Active Objects with plain JDBC. Active Objects makes its class, so it is public. */
@Preload
@Table("MEASURED_ROW")
public interface MeasuredRow extends Entity {
    @StringLength(26)
    String getOwnUid();

    void setOwnUid(String uid);

    @Indexed
    long getOwnedBy();

    void setOwnedBy(long owner);

    @StringLength(255)
    String getStatement();

    void setStatement(String statement);

    long getReadAt();

    void setReadAt(long epochMillis);
}
