package org.okrtree.domain.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * Lines that somebody took into a draft at once, from a pasted text, from a practice sheet, or out of another line.
 *
 * @param uids of the lines
 * @param leftOver what did not come into the draft; may be empty
 * @param from the line that they came out of, or that was changed on the way
 */
public record TakenLines(
        RequestId request,
        SheetId sheet,
        PersonId by,
        Instant at,
        Source source,
        Set<String> uids,
        String leftOver,
        From from) {

    /** Where the lines came from. */
    public enum Source {
        PASTED("pasted"),
        COPIED("copied"),
        /** A line that says several things. */
        SPLIT("split"),
        /** A line that names a figure to be held. */
        TO_HEALTH("to-health"),
        /** A line that is work. */
        TO_ISSUE("to-issue"),
        /** An objective with a number in it. */
        TO_KEY_RESULT("to-key-result"),
        /** A key result whose numbers stood in its words only, or whose baseline is not known yet. */
        TO_MEASURE("to-measure"),
        /** An example of the library. */
        FROM_EXAMPLE("from-example");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Whether lines came out of another one. */
        public boolean isExit() {
            return this != PASTED && this != COPIED;
        }

        public static Optional<Source> ofCode(String code) {
            return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    /**
     * @param line its uid; empty for none
     * @param version that it had before it was changed; 0 when it was set aside
     */
    public record From(String line, int version) {
        public static final From NOTHING = new From("", 0);

        public static From setAside(String line) {
            return new From(line, 0);
        }

        public boolean isSetAside() {
            return !line.isEmpty() && version == 0;
        }

        public boolean isChanged() {
            return version > 0;
        }
    }

    public TakenLines {
        uids = Set.copyOf(uids);
    }

    /** Whether anything of it still stands as it was made, so that it can be taken back. */
    public boolean canBeTakenBackIn(Draft draft) {
        return !unchangedIn(draft).uids().isEmpty() || isFromAsItWasLeft(draft);
    }

    /** Whether the line that others came out of is as this left it: set aside, or changed and nothing since. */
    public boolean isFromAsItWasLeft(Draft draft) {
        return from.isSetAside()
                ? draft.line(from.line()).isEmpty()
                : from.isChanged()
                        && draft.line(from.line())
                                .filter(line -> line.version() == from.version() + 1)
                                .isPresent();
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
