package org.okrtree.domain.cycle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.team.ShortKey;

/**
 * A dated period that OKRs belong to. How it is run stands in its {@link CyclePlan}.
 *
 * @param firstDay of the cycle, in its zone
 * @param lastDay of the cycle, in its zone; not before the first
 * @param zone where its days are decided
 * @param parentId of the cycle whose days contain it; null for none
 */
public record Cycle(
        CycleId id,
        ShortKey shortKey,
        String name,
        CycleKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        ZoneId zone,
        CycleState state,
        @Nullable CycleId parentId) {

    private static final int LONGEST_YEARS = 10;

    public Cycle {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("cycle ends " + lastDay + " before it begins " + firstDay);
        }
    }

    /**
     * A cycle as typed, being prepared; whether it lies within its parent is asked of {@link CycleRules}.
     *
     * @param kind is not read from what was typed
     * @param parent that was named; empty for none
     */
    public static Outcome<Cycle> of(CycleId id, CycleTyped typed, CycleKind kind, Optional<CycleId> parent) {
        return ShortKey.of("shortKey", typed.shortKey())
                .then(key -> Text.line("name", typed.name())
                        .then(name -> Text.day("firstDay", typed.firstDay())
                                .then(first -> Text.day("lastDay", typed.lastDay())
                                        .then(last -> zone(typed.zone())
                                                .then(zone -> last.isBefore(first)
                                                                || last.isAfter(first.plusYears(LONGEST_YEARS))
                                                        ? Outcome.refused(new CycleRefusal.WrongDays("lastDay"))
                                                        : Outcome.done(new Cycle(
                                                                id,
                                                                key,
                                                                name,
                                                                kind,
                                                                first,
                                                                last,
                                                                zone,
                                                                CycleState.PREPARING,
                                                                parent.orElse(null))))))));
    }

    public Optional<CycleId> parent() {
        return Optional.ofNullable(parentId);
    }

    /** The same cycle in another state. */
    public Cycle in(CycleState next) {
        return new Cycle(id, shortKey, name, kind, firstDay, lastDay, zone, next, parentId);
    }

    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** Share of the time that is over on this day, from 0 to 1: 0 before the first day, 1 from the last day on. */
    public BigDecimal expectedOn(LocalDate day) {
        return expectedOn(firstDay, lastDay, day);
    }

    /** The same of a cycle with these days: a published text holds the days that were in force then. */
    public static BigDecimal expectedOn(LocalDate firstDay, LocalDate lastDay, LocalDate day) {
        if (!day.isBefore(lastDay)) {
            return BigDecimal.ONE;
        }
        if (!day.isAfter(firstDay)) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, lastDay)), MathContext.DECIMAL64);
    }

    /**
     * Of these the one with this short key or uid. With nothing asked for, the running one that began last; where none runs, the one
     * that is being scored, then the one that is being drafted; a practice cycle never.
     */
    public static Optional<Cycle> choose(Collection<Cycle> cycles, String asked) {
        return choose(cycles, asked, Set.of());
    }

    /**
     * The same for somebody who asks on behalf of a team.
     *
     * @param withTheTeam cycles in which this team takes part: of several that run, one of these is preferred
     */
    public static Optional<Cycle> choose(Collection<Cycle> cycles, String asked, Set<CycleId> withTheTeam) {
        return cycles.stream()
                .filter(cycle -> asked.isEmpty()
                        ? cycle.state.isOpen() && cycle.kind != CycleKind.PRACTICE
                        : cycle.shortKey.text().equals(asked) || cycle.id.uid().equals(asked))
                .max(Comparator.comparing((Cycle cycle) -> cycle.state == CycleState.RUNNING)
                        .thenComparing(cycle -> withTheTeam.contains(cycle.id))
                        .thenComparing(Cycle::state)
                        .thenComparing(Cycle::firstDay)
                        .thenComparing(cycle -> cycle.id.uid()));
    }

    private static Outcome<ZoneId> zone(String typed) {
        String name = typed.strip();
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Outcome.done(ZoneId.of(name))
                : Outcome.refused(new CycleRefusal.NoSuchZone("zone", Text.excerpt(name)));
    }
}
