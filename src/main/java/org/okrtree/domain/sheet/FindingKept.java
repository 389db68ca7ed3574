package org.okrtree.domain.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;

/**
 * A finding of the draft check that somebody leaves as it is.
 *
 * @param line uid of the line that it is said of
 * @param finding its code
 * @param reason why the line is right all the same; empty when the finding is to be said again
 */
public record FindingKept(SheetId sheet, String line, String finding, String reason, PersonId by, Instant at) {

    /** Of each finding of each line what was said last. */
    public static List<FindingKept> newest(List<FindingKept> newestFirst) {
        Set<String> seen = new HashSet<>();
        List<FindingKept> newest = new ArrayList<>();
        for (FindingKept one : newestFirst) {
            if (seen.add(one.line() + " " + one.finding()) && one.isKept()) {
                newest.add(one);
            }
        }
        return List.copyOf(newest);
    }

    public boolean isKept() {
        return !reason.isEmpty();
    }

    public boolean isOf(String lineUid, String code) {
        return line.equals(lineUid) && finding.equals(code);
    }
}
