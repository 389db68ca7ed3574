package org.okrtree.domain.cycle;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/** For which moment something is asked: what is known now, or what was known at an instant or at the end of a day. */
public sealed interface AsOf {

    /** What is known now. */
    AsOf NOW = new Now();

    /** Younger than this, what was known can still change: somebody may be about to store it, and nodes' clocks differ. */
    Duration SETTLED_AFTER = Duration.ofSeconds(5);

    record Now() implements AsOf {
        @Override
        public String text() {
            return "";
        }

        @Override
        public LocalDate dayIn(ZoneId zone, Clock clock) {
            return LocalDate.now(clock.withZone(zone));
        }

        @Override
        public Outcome<Optional<Instant>> lastInstantIn(ZoneId zone, Clock clock) {
            return Outcome.done(Optional.empty());
        }
    }

    /** @param day means its end in the cycle's zone; today and a later one mean now */
    record EndOf(LocalDate day) implements AsOf {
        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public LocalDate dayIn(ZoneId zone, Clock clock) {
            LocalDate today = NOW.dayIn(zone, clock);
            return day.isBefore(today) ? day : today;
        }

        @Override
        public Outcome<Optional<Instant>> lastInstantIn(ZoneId zone, Clock clock) {
            return day.isBefore(NOW.dayIn(zone, clock))
                    ? settled(day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), clock)
                    : Outcome.done(Optional.empty());
        }
    }

    record At(Instant instant) implements AsOf {
        @Override
        public String text() {
            return instant.toString();
        }

        @Override
        public LocalDate dayIn(ZoneId zone, Clock clock) {
            return LocalDate.ofInstant(instant, zone);
        }

        @Override
        public Outcome<Optional<Instant>> lastInstantIn(ZoneId zone, Clock clock) {
            return settled(instant, clock);
        }
    }

    /** A day like 2026-11-23, or an instant like 2026-11-23T09:30:00Z, also with another offset; empty for now. */
    static Outcome<AsOf> of(String field, String typed) {
        String trimmed = typed.strip();
        if (trimmed.isEmpty()) {
            return Outcome.done(NOW);
        }
        try {
            if (!trimmed.contains("T")) {
                LocalDate day = LocalDate.parse(trimmed);
                return within(field, trimmed, day, new EndOf(day));
            }
            OffsetDateTime moment = OffsetDateTime.parse(trimmed);
            return within(field, trimmed, moment.toLocalDate(), new At(moment.toInstant()));
        } catch (DateTimeException neither) {
            return Outcome.refused(new AsOfRefusal.NotAMoment(field, Text.excerpt(trimmed)));
        }
    }

    private static Outcome<AsOf> within(String field, String typed, LocalDate day, AsOf asOf) {
        return day.getYear() >= 1900 && day.getYear() <= 2999
                ? Outcome.done(asOf)
                : Outcome.refused(new AsOfRefusal.NotAMoment(field, Text.excerpt(typed)));
    }

    private static Outcome<Optional<Instant>> settled(Instant last, Clock clock) {
        return last.isAfter(clock.instant().minus(SETTLED_AFTER))
                ? Outcome.refused(new AsOfRefusal.TooYoung(last.toString()))
                : Outcome.done(Optional.of(last));
    }

    /** As it is typed; empty for now. */
    String text();

    /** The day that is meant: today for what is known now. */
    LocalDate dayIn(ZoneId zone, Clock clock);

    /**
     * The last instant that counts: what was stored by then was known. Empty for what is known now; refused while it is younger than
     * {@link #SETTLED_AFTER}, and so when it is still to come.
     */
    Outcome<Optional<Instant>> lastInstantIn(ZoneId zone, Clock clock);
}
