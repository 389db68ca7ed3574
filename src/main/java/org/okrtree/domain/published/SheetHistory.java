package org.okrtree.domain.published;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.ContentHash;

/** The heads of all revisions of a sheet. */
public record SheetHistory(SheetId sheet, List<Head> heads) {

    /** What is known of a revision without its text. */
    public record Head(RevisionId revision, int number, ContentHash hash, Instant at, PersonId by, String reason) {}

    public SheetHistory {
        heads = List.copyOf(heads);
    }

    public Optional<Head> numbered(int number) {
        return heads.stream().filter(head -> head.number() == number).findFirst();
    }

    /** The number of the newest; 0 while nothing is published. */
    public int newest() {
        return heads.stream().mapToInt(Head::number).max().orElse(0);
    }

    /** The last instant at which this revision was the newest; empty while it is. */
    public Optional<Instant> lastOf(int number) {
        return numbered(number + 1).map(next -> next.at().minusMillis(1));
    }
}
