package org.okrtree.domain.drafting;

import java.util.List;
import java.util.Map;

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

    /** What is found in a line; nothing for a good one. */
    public List<Finding> of(String line) {
        return lines.getOrDefault(line, List.of());
    }
}
