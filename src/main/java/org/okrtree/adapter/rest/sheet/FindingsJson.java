package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.application.drafting.SheetChecked;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.sheet.FindingKept;

/**
 * What the draft check says of a draft.
 *
 * @param lines the lines of which something is said, in no order
 * @param sheet what is said of the sheet as a whole, or of an objective in it
 */
record FindingsJson(List<LineJson> lines, List<OfSheetJson> sheet) {

    /** @param findings the heaviest first */
    record LineJson(String line, List<FindingJson> findings) {}

    /**
     * @param id one of those of docs/draft-check.md
     * @param severity blocks, warns or hints
     * @param words the places in the line that made it
     * @param keptBecause why somebody leaves it as it is; empty when nobody does
     */
    record FindingJson(String id, String severity, List<PlaceJson> words, String keptBecause) {
        static FindingJson of(Finding finding, String keptBecause) {
            return new FindingJson(
                    finding.id().code(),
                    finding.severity().code(),
                    finding.words().stream()
                            .map(place -> new PlaceJson(place.from(), place.to()))
                            .toList(),
                    keptBecause);
        }
    }

    /** @param to behind the last character; both count UTF-16 units, as a script does */
    record PlaceJson(int from, int to) {}

    /** @param objective its uid; empty for the sheet itself */
    record OfSheetJson(String id, String severity, String objective) {}

    static FindingsJson of(SheetChecked checked) {
        return new FindingsJson(
                checked.found().orElseThrow().lines().entrySet().stream()
                        .map(entry -> new LineJson(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .map(finding -> FindingJson.of(finding, kept(checked, entry.getKey(), finding)))
                                        .toList()))
                        .toList(),
                checked.found().orElseThrow().sheet().stream()
                        .map(one -> new OfSheetJson(
                                one.id().code(), one.id().severity().code(), one.objective()))
                        .toList());
    }

    private static String kept(SheetChecked checked, String line, Finding finding) {
        return checked.shown().kept().stream()
                .filter(one -> one.isOf(line, finding.id().code()))
                .map(FindingKept::reason)
                .findFirst()
                .orElse("");
    }
}
