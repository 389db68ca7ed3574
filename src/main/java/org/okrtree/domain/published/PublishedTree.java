package org.okrtree.domain.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * The published OKRs of a cycle, ready to be shown: sheets in the order of the tree of teams.
 *
 * @param today in the cycle's zone, or the day as of which it is shown: what is expected is said for this day
 * @param readings of the key results that have a check-in
 * @param names display names of the people in the sheets, as the host knows them now
 */
public record PublishedTree(
        Cycle cycle,
        LocalDate today,
        List<PublishedSheet> sheets,
        Map<KeyResultId, Reading> readings,
        Map<PersonId, String> names) {

    public PublishedTree {
        sheets = List.copyOf(sheets);
        readings = Map.copyOf(readings);
        names = Map.copyOf(names);
    }
}
