package org.okrtree.application.worklink;

import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.publication.PublishedSheet;

/** The published key results of open cycles, in the order of their sheets. */
final class OpenKeyResults {

    private final ReadOpenSheets sheets;

    OpenKeyResults(ReadOpenSheets sheets) {
        this.sheets = sheets;
    }

    /** @param own the teams of whoever looks */
    Stream<FoundKeyResult> all(Set<TeamId> own) {
        return sheets.run().stream().flatMap(open -> keyResults(open.sheet(), own));
    }

    private static Stream<FoundKeyResult> keyResults(PublishedSheet sheet, Set<TeamId> own) {
        return sheet.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream()
                        .map(keyResult -> new FoundKeyResult(
                                sheet,
                                objective,
                                keyResult,
                                own.contains(sheet.team().id()))));
    }
}
