package org.okrtree.domain.published;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.keyresult.ConfidenceBand;

/**
 * Which lines of a tree are shown. A key result is, when all that is asked for holds for it; what is asked of words and owner may
 * hold for its objective instead. An objective is shown with the key results that are, and by itself where no figure is asked for.
 *
 * @param words as typed, looked for in titles and statements in any case; empty for any
 * @param ownerOrNull who answers for it; null for anybody
 * @param confidence that is asked for
 * @param behind only what is behind its pace
 * @param stale only what nobody said a word of for two weeks
 */
public record TreeFilter(
        String words, @Nullable PersonId ownerOrNull, Believing confidence, boolean behind, boolean stale) {

    /** What is asked of a confidence. The code stands in addresses. */
    public enum Believing {
        ANYTHING(""),
        DOUBTFUL("doubtful"),
        OPEN("open"),
        LIKELY("likely"),
        SURE("sure"),
        /** No confidence was ever stated. */
        NOTHING("none");

        private final String code;

        Believing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** What stands in an address; empty for anything. */
        public static Outcome<Believing> of(String field, String typed) {
            return Stream.of(values())
                    .filter(one -> one.code.equals(typed))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed))));
        }

        private boolean holds(Optional<ConfidenceBand> band) {
            return this == ANYTHING
                    || code.equals(band.map(ConfidenceBand::code).orElse(NOTHING.code));
        }
    }

    public TreeFilter {
        words = words.strip();
    }

    public Optional<PersonId> owner() {
        return Optional.ofNullable(ownerOrNull);
    }

    /** Whether it asks for anything. */
    public boolean isOn() {
        return !words.isEmpty() || ownerOrNull != null || asksForFigures();
    }

    /** What is left of these. A sheet without a line that is shown is left out, unless nothing is asked for. */
    public List<TreeSheet> of(List<TreeSheet> sheets, TreeFigures figures) {
        return isOn()
                ? sheets.stream()
                        .map(sheet -> of(sheet, figures))
                        .filter(sheet -> !sheet.objectives().isEmpty())
                        .toList()
                : sheets;
    }

    private TreeSheet of(TreeSheet sheet, TreeFigures figures) {
        return sheet.with(sheet.objectives().stream()
                .map(objective -> objective.with(objective.keyResults().stream()
                        .filter(keyResult -> shows(sheet, objective, keyResult, figures))
                        .toList()))
                .filter(objective -> !objective.keyResults().isEmpty() || showsAlone(objective))
                .toList());
    }

    private boolean shows(TreeSheet sheet, TreeObjective objective, TreeKeyResult keyResult, TreeFigures figures) {
        return (says(keyResult.statement()) || says(objective.title()))
                && (isOwner(keyResult.owner()) || isOwner(objective.owner()))
                && confidence.holds(figures.bandOf(keyResult.id()))
                && (!behind || figures.isBehind(sheet, keyResult))
                && (!stale || figures.isStale(sheet, keyResult));
    }

    private boolean showsAlone(TreeObjective objective) {
        return !asksForFigures() && says(objective.title()) && isOwner(objective.owner());
    }

    private boolean asksForFigures() {
        return confidence != Believing.ANYTHING || behind || stale;
    }

    private boolean says(String text) {
        return words.isEmpty() || text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private boolean isOwner(PersonId person) {
        return ownerOrNull == null || ownerOrNull.equals(person);
    }
}
