package org.okrtree.domain.publication;

import java.util.Optional;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;

/**
 * Other words or another owner for one published line. It has no place for a number.
 *
 * @param line uid of an objective or a key result
 * @param text title of an objective, statement of a key result
 * @param why why an objective matters; empty for a key result
 */
public record Correction(String line, String text, String why, PersonId owner) {

    /** @param owner that was named in {@code typed}, or owns the line */
    public static Outcome<Correction> of(String line, CorrectionTyped typed, PersonId owner) {
        return Text.line("text", typed.text())
                .then(text -> Text.paragraph("why", typed.why()).map(why -> new Correction(line, text, why, owner)));
    }

    /** The lines of a revision with this one corrected. */
    public PublishedLines in(PublishedSheet published) {
        return new PublishedLines(published.objectives().stream().map(this::in).toList(), published.health());
    }

    private PublishedObjective in(PublishedObjective objective) {
        boolean isIt = objective.id().uid().equals(line);
        return new PublishedObjective(
                objective.id(),
                objective.number(),
                isIt ? text : objective.title(),
                isIt ? why : objective.why(),
                isIt ? owner : objective.owner(),
                objective.commitment(),
                objective.citedOrNull(),
                objective.contributions(),
                objective.keyResults().stream().map(this::in).toList());
    }

    private PublishedKeyResult in(PublishedKeyResult keyResult) {
        return keyResult.id().uid().equals(line)
                ? new PublishedKeyResult(
                        keyResult.id(),
                        keyResult.number(),
                        text,
                        owner,
                        keyResult.measure(),
                        keyResult.readFrom(),
                        keyResult.rhythm(),
                        keyResult.scoringOrNull())
                : keyResult;
    }

    /**
     * The line of the draft with what it said as published corrected too, so that the next publication does not take the correction
     * back; what the draft says otherwise by now stays. Empty when nothing is left to correct.
     */
    public Optional<DraftObjective> in(DraftObjective draft, PublishedObjective published) {
        ObjectiveWords said = draft.words();
        ObjectiveWords words = new ObjectiveWords(
                corrected(said.title(), published.title(), text),
                corrected(said.why(), published.why(), why),
                corrected(said.owner(), published.owner(), owner),
                said.commitment(),
                said.citedOrNull());
        return words.equals(said)
                ? Optional.empty()
                : Optional.of(new DraftObjective(
                        draft.id(), draft.version() + 1, draft.position(), draft.number(), words, draft.keyResults()));
    }

    /** The same of a key result. */
    public Optional<DraftKeyResult> in(DraftKeyResult draft, PublishedKeyResult published) {
        KeyResultWords said = draft.words();
        KeyResultWords words = new KeyResultWords(
                corrected(said.statement(), published.statement(), text),
                corrected(said.owner(), published.owner(), owner),
                said.measureDraftOrNull(),
                said.readFrom(),
                said.rhythm(),
                said.scoringOrNull());
        return words.equals(said)
                ? Optional.empty()
                : Optional.of(
                        new DraftKeyResult(draft.id(), draft.version() + 1, draft.position(), draft.number(), words));
    }

    private static <T> T corrected(T drafted, T published, T correct) {
        return drafted.equals(published) ? correct : drafted;
    }
}
