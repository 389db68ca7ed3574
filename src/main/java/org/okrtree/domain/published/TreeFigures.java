package org.okrtree.domain.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.ConfidenceBand;
import org.okrtree.domain.publication.PublishedCycle;

/**
 * What is known of the key results of a tree.
 *
 * @param today in the cycle's zone, or the day as of which the tree is shown: what is expected is said for this day
 * @param readings of the key results that have a check-in
 */
public record TreeFigures(LocalDate today, Map<KeyResultId, Reading> readings) {

    public TreeFigures {
        readings = Map.copyOf(readings);
    }

    public Reading readingOf(KeyResultId keyResult) {
        return readings.getOrDefault(keyResult, Reading.NONE);
    }

    /** The word for its confidence; empty before the first. */
    Optional<ConfidenceBand> bandOf(KeyResultId keyResult) {
        return readingOf(keyResult).confidence().map(Confidence::band);
    }

    /** Nothing was said of it for two weeks, and its cycle is not over. */
    public boolean isStale(TreeSheet sheet, TreeKeyResult keyResult) {
        return sheet.text() instanceof TreeSheet.Text.Published one
                && !today.isAfter(one.content().cycle().lastDay())
                && readingOf(keyResult.id()).isStaleOn(today);
    }

    /** How many key results of these have been silent for two weeks. */
    public int staleIn(List<TreeSheet> sheets) {
        return Math.toIntExact(sheets.stream()
                .flatMap(sheet -> sheet.objectives().stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .filter(keyResult -> isStale(sheet, keyResult)))
                .count());
    }

    boolean isBehind(TreeSheet sheet, TreeKeyResult keyResult) {
        return sheet.text() instanceof TreeSheet.Text.Published one
                && readingOf(keyResult.id())
                        .value()
                        .flatMap(value -> one.content()
                                .keyResult(keyResult.id())
                                .flatMap(it -> it.measure()
                                        .paceAt(value, expected(one.content().cycle()))))
                        .filter(pace -> !pace.isKept())
                        .isPresent();
    }

    private BigDecimal expected(PublishedCycle cycle) {
        return Cycle.expectedOn(cycle.firstDay(), cycle.lastDay(), today);
    }
}
