package org.okrtree.domain.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.Text;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.objective.ObjectiveTyped;

/**
 * A line of what somebody pasted, as it was understood.
 *
 * @param kind what it is taken for
 * @param mark bullet, number or label before the words; may be empty
 * @param pasted the whole of it behind the mark
 * @param words its own, without owner and source
 * @param statement the words without those that the measure says; the same as the words where none does
 * @param measure {@link MeasureTyped#NOTHING} when none was understood
 * @param figures what stands beside the words and says the measure; empty when the words do, or nothing does
 * @param owner whom the line names; may be empty
 * @param readFrom where the number comes from; may be empty
 * @param rest what belongs to the line and was not understood; may be empty
 */
public record PastedLine(
        PastedKind kind,
        String mark,
        String pasted,
        String words,
        String statement,
        MeasureTyped measure,
        String figures,
        String owner,
        String readFrom,
        String rest) {

    /** The same line, taken for something else. */
    public PastedLine as(PastedKind other) {
        return new PastedLine(other, mark, pasted, words, statement, measure, figures, owner, readFrom, rest);
    }

    public boolean isTaken() {
        return kind != PastedKind.NOT_TAKEN;
    }

    /** What the draft will say. */
    public String said() {
        return switch (kind) {
            case OBJECTIVE -> words;
            case KEY_RESULT -> statement;
            case NOT_TAKEN -> pasted;
        };
    }

    /** The measure as the draft will hold it; empty when none was understood. */
    public Optional<MeasureDraft> measureDraft() {
        return MeasureDraft.of(measure).fold(draft -> draft, refusal -> Optional.empty());
    }

    /** Longer than an objective or a key result can be. */
    public boolean isTooLong() {
        return isTaken() && said().length() > Text.LINE;
    }

    /**
     * The line as an objective.
     *
     * @param ownerName the host's name of the owner; empty for the one who types
     */
    public ObjectiveTyped asObjective(String ownerName) {
        return new ObjectiveTyped(words, "", ownerName, "", "");
    }

    /**
     * The line as a key result.
     *
     * @param ownerName the host's name of the owner; empty for the one who types
     */
    public KeyResultTyped asKeyResult(String ownerName) {
        return new KeyResultTyped(statement, ownerName, measure, readFrom, "", "");
    }

    /**
     * What of this line does not come into the draft.
     *
     * @param isOwnerKnown whether somebody was found by the name of its owner
     */
    public String leftOver(boolean isOwnerKnown) {
        String unknown = isOwnerKnown ? "" : owner;
        return switch (kind) {
            case KEY_RESULT -> joined(unknown, rest);
            case OBJECTIVE -> joined(figures, unknown, readFrom, rest);
            case NOT_TAKEN -> joined(mark, pasted);
        };
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
