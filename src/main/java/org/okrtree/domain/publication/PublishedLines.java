package org.okrtree.domain.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineKind;
import org.okrtree.domain.sheet.LineNumbers;

/**
 * The lines of a draft as they are published: in their order, those without a number with the next one that was never given.
 */
public record PublishedLines(List<PublishedObjective> objectives, List<PublishedHealthFigure> health) {

    /** Nothing said yet. */
    public static final PublishedLines NONE = new PublishedLines(List.of(), List.of());

    public PublishedLines {
        objectives = List.copyOf(objectives);
        health = List.copyOf(health);
    }

    /**
     * @param upward what its objectives contribute to
     * @throws java.util.NoSuchElementException when a key result has no measure; the rules refuse such a draft first
     */
    public static PublishedLines of(Draft draft, Upward upward) {
        Map<ObjectiveId, List<PublishedContribution>> contributions = upward.published();
        return new PublishedLines(
                numbered(
                        draft.objectives(),
                        draft.highestDropped(LineKind.OBJECTIVE, ""),
                        (line, number) ->
                                objective(draft, line, number, contributions.getOrDefault(line.id(), List.of()))),
                numbered(
                        draft.health(),
                        draft.highestDropped(LineKind.HEALTH_FIGURE, ""),
                        (line, number) -> new PublishedHealthFigure(line.id(), number, line.words())));
    }

    /** What a revision says in its lines. */
    public static PublishedLines of(PublishedSheet published) {
        return new PublishedLines(published.objectives(), published.health());
    }

    /** The numbers of these lines, for the draft to keep. */
    public LineNumbers numbers() {
        return new LineNumbers(
                objectives.stream().collect(Collectors.toMap(PublishedObjective::id, PublishedObjective::number)),
                objectives.stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .collect(Collectors.toMap(PublishedKeyResult::id, PublishedKeyResult::number)),
                health.stream().collect(Collectors.toMap(PublishedHealthFigure::id, PublishedHealthFigure::number)));
    }

    /** @param dropped the highest number of a line that was dropped */
    private static <L extends DraftLine, P> List<P> numbered(
            List<L> lines, int dropped, BiFunction<L, Integer, P> published) {
        int next = Math.max(
                        dropped,
                        lines.stream().mapToInt(DraftLine::number).max().orElse(0))
                + 1;
        List<P> all = new ArrayList<>();
        for (L line : lines) {
            all.add(published.apply(line, line.isPublished() ? line.number() : next++));
        }
        return all;
    }

    private static PublishedObjective objective(
            Draft draft, DraftObjective line, int number, List<PublishedContribution> contributions) {
        return new PublishedObjective(
                line.id(),
                number,
                line.words().title(),
                line.words().why(),
                line.words().owner(),
                line.words().commitment(),
                line.words().citedOrNull(),
                contributions,
                numbered(
                        line.keyResults(),
                        draft.highestDropped(LineKind.KEY_RESULT, line.uid()),
                        PublishedLines::keyResult));
    }

    private static PublishedKeyResult keyResult(DraftKeyResult line, int number) {
        return new PublishedKeyResult(
                line.id(),
                number,
                line.words().statement(),
                line.words().owner(),
                line.words().measure().orElseThrow(),
                line.words().readFrom(),
                line.words().rhythm(),
                line.words().scoringOrNull());
    }
}
