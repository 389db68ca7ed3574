package org.okrtree.domain.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * The published OKRs of a cycle, ready to be shown: sheets in the order of the tree of teams.
 *
 * @param today in the cycle's zone, or the day as of which it is shown: what is expected is said for this day
 * @param isThen whether another moment than now is shown
 * @param newer of those sheets of which an older revision is shown, which one that is and which one stands now
 * @param readings of the key results that have a check-in
 * @param names display names of the people in the sheets, as the host knows them now
 * @param missing sheets that belong here and could not be read
 */
public record PublishedTree(
        Cycle cycle,
        LocalDate today,
        boolean isThen,
        List<PublishedSheet> sheets,
        Map<SheetId, Newer> newer,
        Map<KeyResultId, Reading> readings,
        Map<PersonId, String> names,
        int missing) {

    /**
     * That a newer revision exists.
     *
     * @param shown the older one
     */
    public record Newer(RevisionId shown, Manifest.Entry newest) {}

    public PublishedTree {
        sheets = List.copyOf(sheets);
        newer = Map.copyOf(newer);
        readings = Map.copyOf(readings);
        names = Map.copyOf(names);
    }

    /** What stands now in the place of this revision; empty when it is the newest. */
    public Optional<Newer> newerThan(PublishedSheet sheet) {
        return Optional.ofNullable(newer.get(sheet.sheet()));
    }
}
