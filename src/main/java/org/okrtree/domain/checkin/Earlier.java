package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Rhythm;

/**
 * What was known of a key result before a check-in, and what of the check-in therefore wants a sentence.
 *
 * @param standing those until its day that no other corrects, without the one that it corrects itself
 * @param reading what these put in force
 */
record Earlier(List<CheckIn> standing, Reading reading) {

    private static final int SILENT_READINGS = 3;

    static Earlier than(LocalDate day, Optional<CheckInId> replaces, Collection<CheckIn> before) {
        List<CheckIn> standing = Reading.standing(before).stream()
                .filter(one -> !one.validOn().isAfter(day))
                .filter(one -> !replaces.equals(Optional.of(one.id())))
                .toList();
        return new Earlier(standing, Reading.inForce(standing));
    }

    Optional<Refusal> whyNotInSilence(CheckInWords words, Measure measure, Rhythm rhythm, Cycle cycle) {
        if (words.value().filter(value -> isWrongWay(measure, value)).isPresent()) {
            return Optional.of(new CheckInRefusal.WrongWayWithoutASentence("note"));
        }
        Optional<Confidence> moved = reading.confidence()
                .filter(last -> words.confidence().filter(last::isMoveTo).isPresent());
        if (moved.isPresent()) {
            return Optional.of(
                    new CheckInRefusal.MovedWithoutASentence("note", moved.get().outOfTen()));
        }
        return words.value().isEmpty() && periodsInSilence(words.validOn(), rhythm, cycle) >= SILENT_READINGS
                ? Optional.of(new CheckInRefusal.NothingReadWithoutASentence("note"))
                : Optional.empty();
    }

    private boolean isWrongWay(Measure measure, Decimal value) {
        if (reading.value().filter(value::isSameNumberAs).isPresent()) {
            return false;
        }
        return reading.value().filter(last -> measure.isStepBack(last, value)).isPresent()
                || (measure instanceof Change change && change.isWrongWay(value));
    }

    // Not each check-in counts: what is read once a month is not late after three weeks.
    private long periodsInSilence(LocalDate day, Rhythm rhythm, Cycle cycle) {
        int lastRead = reading.valueOn()
                .map(on -> rhythm.periodOf(on, cycle.firstDay(), cycle.lastDay()))
                .orElse(-1);
        return Stream.concat(standing.stream().map(CheckIn::validOn), Stream.of(day))
                .map(on -> rhythm.periodOf(on, cycle.firstDay(), cycle.lastDay()))
                .filter(period -> period > lastRead)
                .distinct()
                .count();
    }
}
