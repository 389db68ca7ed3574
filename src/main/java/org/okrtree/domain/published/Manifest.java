package org.okrtree.domain.published;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;

/** Which revisions stand in a cycle: one entry for each sheet that was published. */
public record Manifest(Cycle cycle, List<Entry> entries, List<Place> teams) {

    /** The revision of one sheet that stands. */
    public record Entry(SheetId sheet, RevisionId revision, int number, ContentHash hash, Instant at, PersonId by) {}

    /**
     * A team as it is now: where it stands and in which Confluence spaces it works.
     *
     * @param parentUid empty at the top
     */
    public record Place(TeamId team, String parentUid, Set<String> spaces) {}

    public Manifest {
        entries = List.copyOf(entries);
        teams = List.copyOf(teams);
    }
}
