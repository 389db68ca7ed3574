package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The canonical text of a revision, apart from its head so that reading heads is cheap. */
@Preload
@Table("REV_TEXT")
public interface RevTextRow extends Entity {

    @NotNull
    @Unique
    @StringLength(64)
    String getSha();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
