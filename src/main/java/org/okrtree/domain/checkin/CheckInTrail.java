package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.okrtree.domain.keyresult.Confidence;

/**
 * What was said of one key result, in the order of the days that were spoken of.
 *
 * @param values measured and in force, one of a day: of several the one recorded last
 * @param corrected measured, and corrected by another since
 * @param believed with a confidence and in force, one of a day
 */
public record CheckInTrail(List<CheckIn> values, List<CheckIn> corrected, List<CheckIn> believed) {

    private static final int DAYS = 7;
    private static final Comparator<CheckIn> BY_DAY =
            Comparator.comparing(CheckIn::validOn).thenComparing(CheckIn::recordedAt);

    /**
     * A week of the cycle.
     *
     * @param number from 1
     * @param said the last confidence of the week; empty when nobody said a word
     */
    public record Week(int number, LocalDate firstDay, Optional<Confidence> said) {}

    public CheckInTrail {
        values = List.copyOf(values);
        corrected = List.copyOf(corrected);
        believed = List.copyOf(believed);
    }

    public static CheckInTrail of(Collection<CheckIn> checkIns) {
        List<CheckIn> standing = Reading.standing(checkIns);
        return new CheckInTrail(
                lastOfEachDay(
                        standing.stream().filter(one -> one.value().isPresent()).toList()),
                checkIns.stream()
                        .filter(one -> !standing.contains(one) && one.value().isPresent())
                        .sorted(BY_DAY)
                        .toList(),
                lastOfEachDay(standing.stream()
                        .filter(one -> one.confidence().isPresent())
                        .toList()));
    }

    private static List<CheckIn> lastOfEachDay(List<CheckIn> some) {
        TreeMap<LocalDate, CheckIn> byDay = new TreeMap<>();
        some.stream().sorted(BY_DAY).forEach(one -> byDay.put(one.validOn(), one));
        return List.copyOf(byDay.values());
    }

    /** The weeks of a cycle that have begun by this day. */
    public List<Week> weeks(LocalDate firstDay, LocalDate until) {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate begin = firstDay; !begin.isAfter(until); begin = begin.plusDays(DAYS)) {
            weeks.add(new Week(weeks.size() + 1, begin, saidFrom(begin)));
        }
        return weeks;
    }

    private Optional<Confidence> saidFrom(LocalDate begin) {
        return believed.stream()
                .filter(one -> !one.validOn().isBefore(begin) && one.validOn().isBefore(begin.plusDays(DAYS)))
                .reduce((earlier, later) -> later)
                .flatMap(CheckIn::confidence);
    }

    /** What became of the confidence until this day. */
    public ConfidenceTrail confidence(LocalDate today) {
        return ConfidenceTrail.of(
                believed.stream()
                        .flatMap(one -> one.confidence().stream()
                                .map(said -> new Believed(said, one.validOn(), one.recordedAt())))
                        .toList(),
                today);
    }
}
