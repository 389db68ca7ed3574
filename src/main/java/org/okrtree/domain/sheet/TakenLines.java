package org.okrtree.domain.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * Lines that somebody took into a draft at once, from a pasted text or from a practice sheet.
 *
 * @param uids of the lines
 * @param leftOver what was pasted and did not come into the draft; may be empty
 */
public record TakenLines(
        RequestId request, SheetId sheet, PersonId by, Instant at, Source source, Set<String> uids, String leftOver) {

    /** Where the lines came from. */
    public enum Source {
        PASTED,
        COPIED
    }

    public TakenLines {
        uids = Set.copyOf(uids);
    }

    /**
     * What goes when this is taken back: of the lines that still stand in the draft those that nobody changed or published since. An
     * objective stays as long as one of its key results does.
     */
    public DraftLines unchangedIn(Draft draft) {
        List<DraftObjective> objectives = new ArrayList<>();
        Map<ObjectiveId, List<DraftKeyResult>> below = new HashMap<>();
        for (DraftObjective objective : draft.objectives()) {
            List<DraftKeyResult> going = objective.keyResults().stream()
                    .filter(line -> isUnchanged(line.id().uid(), line.version(), line.number()))
                    .toList();
            if (isUnchanged(objective.id().uid(), objective.version(), objective.number())
                    && going.size() == objective.keyResults().size()) {
                objectives.add(objective);
            } else if (!going.isEmpty()) {
                below.put(objective.id(), going);
            }
        }
        return new DraftLines(
                objectives,
                below,
                draft.health().stream()
                        .filter(line -> isUnchanged(line.id().uid(), line.version(), line.number()))
                        .toList());
    }

    /** What stays in the draft of these lines when it is taken back, in words. */
    public List<String> changedIn(Draft draft) {
        Set<String> going = unchangedIn(draft).uids();
        List<String> changed = new ArrayList<>();
        draft.objectives().forEach(objective -> {
            addUnless(going, objective.id().uid(), objective.words().title(), changed);
            objective
                    .keyResults()
                    .forEach(line ->
                            addUnless(going, line.id().uid(), line.words().statement(), changed));
        });
        draft.health()
                .forEach(line -> addUnless(going, line.id().uid(), line.words().name(), changed));
        return changed;
    }

    private void addUnless(Set<String> going, String uid, String words, List<String> changed) {
        if (uids.contains(uid) && !going.contains(uid)) {
            changed.add(words);
        }
    }

    private boolean isUnchanged(String uid, int version, int number) {
        return uids.contains(uid) && version == 1 && number == 0;
    }
}
