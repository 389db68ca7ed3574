package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where a team works: a Jira project or board by id or a Confluence space by key. */
@Preload
@Table("TEAM_PLACE")
public interface TeamPlaceRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(26)
    String getTeamUid();

    @NotNull
    @StringLength(10)
    String getPlaceKind();

    @NotNull
    @Indexed
    @StringLength(255)
    String getPlaceKey();

    @NotNull
    @Unique
    @StringLength(293)
    String getTeamAndPlace();
}
