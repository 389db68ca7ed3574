package org.okrtree.adapter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member of a team, without its lead. */
@Preload
@Table("TEAM_MEMBER")
public interface TeamMemberRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(26)
    String getTeamUid();

    @NotNull
    @StringLength(26)
    String getPersonUid();

    @NotNull
    @Unique
    @StringLength(53)
    String getTeamAndPerson();
}
