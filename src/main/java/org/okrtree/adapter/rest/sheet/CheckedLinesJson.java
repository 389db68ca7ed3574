package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.domain.drafting.Finding;

/** What the draft check says of single lines, in their order; of a good one nothing. */
record CheckedLinesJson(List<CheckedLineJson> lines) {

    record CheckedLineJson(List<FindingsJson.FindingJson> findings) {}

    static CheckedLinesJson of(List<List<Finding>> lines) {
        return new CheckedLinesJson(lines.stream()
                .map(findings -> new CheckedLineJson(findings.stream()
                        .map(finding -> FindingsJson.FindingJson.of(finding, ""))
                        .toList()))
                .toList());
    }
}
