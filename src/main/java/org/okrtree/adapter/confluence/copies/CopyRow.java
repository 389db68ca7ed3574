package org.okrtree.adapter.confluence.copies;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A document of Jira's as it was last good. A cache: nothing is lost with it. */
@Preload
@Table("COPY")
public interface CopyRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(10)
    String getKind();

    @NotNull
    @Unique
    @StringLength(100)
    String getCopyKey();

    /** A hyphen for none. */
    @NotNull
    @StringLength(100)
    String getEtag();

    @NotNull
    long getFetchedAt();

    /** Of the content, by which it is seen that somebody changed it. */
    @NotNull
    @StringLength(64)
    String getSha();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
