package org.okrtree.domain.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineNumbers;

/**
 * The lines of a draft as they are published: in their order, those without a number with the next one that was never given.
 */
public record PublishedLines(List<PublishedObjective> objectives, List<PublishedHealthFigure> health) {

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
                        DraftObjective::number,
                        (line, number) -> objective(line, number, contributions.getOrDefault(line.id(), List.of()))),
                numbered(
                        draft.health(),
                        DraftHealthFigure::number,
                        (line, number) -> new PublishedHealthFigure(line.id(), number, line.words())));
    }

    /** What a revision says in its lines. */
    static PublishedLines of(PublishedSheet published) {
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

    private static <L, P> List<P> numbered(List<L> lines, ToIntFunction<L> given, BiFunction<L, Integer, P> published) {
        int next = lines.stream().mapToInt(given).max().orElse(0) + 1;
        List<P> all = new ArrayList<>();
        for (L line : lines) {
            int number = given.applyAsInt(line);
            all.add(published.apply(line, number > 0 ? number : next++));
        }
        return all;
    }

    private static PublishedObjective objective(
            DraftObjective line, int number, List<PublishedContribution> contributions) {
        return new PublishedObjective(
                line.id(),
                number,
                line.words().title(),
                line.words().why(),
                line.words().owner(),
                line.words().commitment(),
                line.words().citedOrNull(),
                contributions,
                numbered(line.keyResults(), DraftKeyResult::number, PublishedLines::keyResult));
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
