package org.okrtree.domain.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineNumbers;

/** Turns the lines of a draft into what is published, and gives new lines their numbers. */
public final class PublishedLines {

    private PublishedLines() {}

    /**
     * The lines as they are published: in their order, those without a number with the next one that was never given.
     *
     * @throws java.util.NoSuchElementException when a key result has no measure; the rules refuse such a draft first
     */
    public static List<PublishedObjective> of(Draft draft) {
        int next = draft.objectives().stream()
                        .mapToInt(DraftObjective::number)
                        .max()
                        .orElse(0)
                + 1;
        List<PublishedObjective> published = new ArrayList<>();
        for (DraftObjective objective : draft.objectives()) {
            int number = objective.number() > 0 ? objective.number() : next++;
            published.add(new PublishedObjective(
                    objective.id(),
                    number,
                    objective.words().title(),
                    objective.words().why(),
                    objective.words().owner(),
                    keyResults(objective)));
        }
        return published;
    }

    /** The numbers of these lines, for the draft to keep. */
    public static LineNumbers numbers(List<PublishedObjective> published) {
        return new LineNumbers(
                published.stream().collect(Collectors.toMap(PublishedObjective::id, PublishedObjective::number)),
                published.stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .collect(Collectors.toMap(PublishedKeyResult::id, PublishedKeyResult::number)));
    }

    private static List<PublishedKeyResult> keyResults(DraftObjective objective) {
        int next = objective.keyResults().stream()
                        .mapToInt(DraftKeyResult::number)
                        .max()
                        .orElse(0)
                + 1;
        List<PublishedKeyResult> published = new ArrayList<>();
        for (DraftKeyResult line : objective.keyResults()) {
            published.add(new PublishedKeyResult(
                    line.id(),
                    line.number() > 0 ? line.number() : next++,
                    line.words().statement(),
                    line.words().owner(),
                    line.words().measure().orElseThrow(),
                    line.words().readFrom()));
        }
        return published;
    }
}
