package org.okrtree.domain.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is found in a sheet.
 *
 * @param lines the findings of each line, by its id, the heaviest first; a line without any is not there
 * @param sheet what is said of the sheet as a whole
 */
public record DraftFindings(Map<String, List<Finding>> lines, List<OfSheet> sheet) {

    public DraftFindings {
        lines = Map.copyOf(lines);
        sheet = List.copyOf(sheet);
    }

    /** @param objective the id of the objective it is said of; empty for the sheet itself */
    public record OfSheet(FindingId id, String objective) {}

    /** What is found in a line, with what is said of it as an objective of the sheet, the heaviest first. */
    public List<Finding> at(String line) {
        return Stream.concat(
                        of(line).stream(),
                        sheet.stream()
                                .filter(one -> one.objective().equals(line))
                                .map(one -> Finding.of(one.id(), List.of())))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** What is found in a line; nothing for a good one. */
    public List<Finding> of(String line) {
        return lines.getOrDefault(line, List.of());
    }
}
