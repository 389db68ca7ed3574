package org.okrtree.application.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.IssueMade;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.sheet.UnsavedEdit;

/**
 * What was done to drafts at once, which findings of the draft check their people keep, and what could not be saved into them. Each is on record as the deed that it was,
 * and never changes.
 */
public interface SheetLog {

    /** A second one of the same request is a conflict. */
    void add(TakenLines taken);

    /** What this request has taken; empty when it has taken nothing. */
    Optional<TakenLines> of(RequestId request);

    /** The newest word on a finding is the one that holds. */
    void add(FindingKept kept);

    void add(IssueMade made);

    /** What somebody could not save; the newest of a person and a line takes the place of the ones before. */
    void add(UnsavedEdit edit);

    /** From now on nobody has to choose about it any more. */
    void settle(UnsavedEdit edit, String uid, Saver by);

    /** It is to be chosen about once more. */
    void restore(UnsavedEdit edit, String uid, Saver by);

    /** What could not be saved into this sheet: of each line and person the newest, settled or not. */
    List<UnsavedEdit> unsaved(SheetId sheet);

    Entries of(SheetId sheet);

    /**
     * What is on record of one sheet.
     *
     * @param taken the newest first
     * @param kept the newest word on each finding of each line
     * @param issues by the request that took their line out
     * @param unsaved as {@link #unsaved} has it
     */
    record Entries(
            List<TakenLines> taken, List<FindingKept> kept, Map<RequestId, Long> issues, List<UnsavedEdit> unsaved) {
        public static final Entries NONE = new Entries(List.of(), List.of(), Map.of(), List.of());

        public Entries {
            taken = List.copyOf(taken);
            kept = List.copyOf(kept);
            issues = Map.copyOf(issues);
            unsaved = List.copyOf(unsaved);
        }

        /** @param kept the newest first, several of one finding among them */
        public static Entries of(
                List<TakenLines> taken,
                List<FindingKept> kept,
                Map<RequestId, Long> issues,
                List<UnsavedEdit> unsaved) {
            return new Entries(taken, FindingKept.newest(kept), issues, unsaved);
        }
    }
}
