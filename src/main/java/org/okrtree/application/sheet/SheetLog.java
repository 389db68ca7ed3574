package org.okrtree.application.sheet;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.TakenLines;

/**
 * What was done to drafts at once, and which findings of the draft check their people keep. Each is on record as the deed that it was,
 * and never changes.
 */
public interface SheetLog {

    /** A second one of the same request is a conflict. */
    void add(TakenLines taken);

    /** What this request has taken; empty when it has taken nothing. */
    Optional<TakenLines> of(RequestId request);

    /** The newest word on a finding is the one that holds. */
    void add(FindingKept kept);

    Entries of(SheetId sheet);

    /**
     * What is on record of one sheet.
     *
     * @param taken the newest first
     * @param kept the newest word on each finding of each line
     */
    record Entries(List<TakenLines> taken, List<FindingKept> kept) {
        public Entries {
            taken = List.copyOf(taken);
            kept = List.copyOf(kept);
        }

        /** @param kept the newest first, several of one finding among them */
        public static Entries of(List<TakenLines> taken, List<FindingKept> kept) {
            return new Entries(taken, FindingKept.newest(kept));
        }
    }
}
