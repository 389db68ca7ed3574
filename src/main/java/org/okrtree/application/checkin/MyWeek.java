package org.okrtree.application.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInCalendar;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.SavedFilter;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/** The published key results of open cycles that somebody checks in, as they stand this week. */
public record MyWeek(List<Line> lines) {

    public MyWeek {
        lines = List.copyOf(lines);
    }

    /**
     * One key result.
     *
     * @param today in the cycle's zone
     * @param checkIns all there are, in the order they were recorded
     * @param asStandIn it is somebody else's, who or whose lead asked for it
     * @param offerOrNull what the saved filter counts that the key result names as its source; null where nobody asked it
     */
    public record Line(
            Cycle cycle,
            CheckInCalendar calendar,
            LocalDate today,
            PublishedSheet sheet,
            PublishedObjective objective,
            PublishedKeyResult keyResult,
            List<CheckIn> checkIns,
            boolean asStandIn,
            @Nullable FilterOffer offerOrNull) {

        public Line {
            checkIns = List.copyOf(checkIns);
        }

        public Reading reading() {
            return Reading.inForce(checkIns);
        }

        /** Whether this week's check-in is still to be made. */
        public boolean isDue() {
            return calendar.isDue(today, checkIns);
        }

        /** Whether the number is to be read by now. */
        public boolean asksForReading() {
            return calendar.asksForReading(keyResult.rhythm(), today, checkIns);
        }

        /** The saved filter that is asked what it counts: of a number that is to be read this week. */
        Optional<SavedFilter> filterToAsk() {
            return isDue() && asksForReading() && keyResult.measure().kind().isNumber()
                    ? SavedFilter.namedIn(keyResult.readFrom())
                    : Optional.empty();
        }

        public Optional<FilterOffer> offer() {
            return Optional.ofNullable(offerOrNull);
        }

        Line offered(FilterOffer offer) {
            return new Line(cycle, calendar, today, sheet, objective, keyResult, checkIns, asStandIn, offer);
        }

        /** The check-in that was recorded last. */
        public Optional<CheckIn> newest() {
            return checkIns.stream()
                    .max(Comparator.comparing(CheckIn::recordedAt)
                            .thenComparing(one -> one.id().uid()));
        }

        /** The newest check-in, when it is the actor's own word: who mistyped puts it right here. */
        public Optional<CheckIn> correctableBy(Actor actor) {
            return newest().filter(one -> actor.is(one.by()));
        }
    }
}
