package org.okrtree.domain.publication;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Measure;

/**
 * What the published revisions of a sheet expected of a key result on each day: straight from baseline to target over the days of the
 * cycle, as each revision said it. It steps where a later one says it otherwise.
 *
 * @param segments in their order; none where there is no way to go, or no baseline yet
 */
public record ExpectedLine(List<Segment> segments) {

    /** Straight from one day to another. */
    public record Segment(LocalDate from, BigDecimal atFrom, LocalDate to, BigDecimal atTo) {}

    public ExpectedLine {
        segments = List.copyOf(segments);
    }

    /** @param revisions of one sheet, the oldest first */
    public static ExpectedLine of(KeyResultId keyResult, List<PublishedSheet> revisions) {
        List<Segment> segments = new ArrayList<>();
        boolean isFirst = true;
        for (int i = 0; i < revisions.size(); i++) {
            PublishedSheet sheet = revisions.get(i);
            LocalDate begin = isFirst ? sheet.cycle().firstDay() : dayOf(sheet);
            LocalDate end = i + 1 < revisions.size()
                    ? dayOf(revisions.get(i + 1))
                    : sheet.cycle().lastDay();
            Optional<Change> change =
                    sheet.keyResult(keyResult).map(PublishedKeyResult::measure).flatMap(ExpectedLine::way);
            if (change.isPresent() && begin.isBefore(end)) {
                segments.add(new Segment(begin, on(begin, change.get(), sheet), end, on(end, change.get(), sheet)));
            }
            isFirst = isFirst && change.isEmpty();
        }
        return new ExpectedLine(segments);
    }

    private static Optional<Change> way(Measure measure) {
        return measure instanceof Change change && change.baseline().known().isPresent()
                ? Optional.of(change)
                : Optional.empty();
    }

    private static LocalDate dayOf(PublishedSheet sheet) {
        return LocalDate.ofInstant(sheet.at(), sheet.cycle().zone());
    }

    private static BigDecimal on(LocalDate day, Change change, PublishedSheet sheet) {
        BigDecimal baseline = change.baseline().known().orElseThrow().number();
        BigDecimal way = change.target().number().subtract(baseline);
        return baseline.add(way.multiply(
                Cycle.expectedOn(sheet.cycle().firstDay(), sheet.cycle().lastDay(), day), MathContext.DECIMAL64));
    }
}
