package org.okrtree.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cycle's written, dated steps: what is done when and by whom. A step that is not written yet has no entry. */
public record RulesDocument(Map<Step, Entry> entries) {

    public static final RulesDocument EMPTY = new RulesDocument(Map.of());

    // Drafting comes before the first day and the retrospective after the last: half a year either way holds both also
    // for
    // a cycle of several years, and finds a date in the wrong year.
    private static final int LIFE_BEFORE_AND_AFTER_MONTHS = 6;

    private static final int FIRST_DRAFTING_DAYS = 28;
    private static final int WEEK = 7;

    /** The steps, in the order in which they are done. The code is stored and never changes. */
    public enum Step {
        SHARED_UNDERSTANDING("shared-understanding"),
        DRAFTING("drafting"),
        PUBLICATION("publication"),
        BRIEFING("briefing"),
        /** The first of them. */
        WEEKLY_CHECK_IN("weekly-check-in"),
        MID_CYCLE_REVIEW("mid-cycle-review"),
        SCORING("scoring"),
        RETROSPECTIVE("retrospective");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Step> ofCode(String code) {
            return Stream.of(values()).filter(step -> step.code.equals(code)).findFirst();
        }
    }

    /**
     * @param on the day on which it is done, or begins
     * @param what is done; may be empty
     * @param byWhom in words; may be empty
     */
    public record Entry(LocalDate on, String what, String byWhom) {}

    public RulesDocument {
        entries = Map.copyOf(entries);
    }

    public Optional<Entry> entry(Step step) {
        return Optional.ofNullable(entries.get(step));
    }

    /**
     * Every step has a day, none before the step that comes before it, the check-ins and the mid-cycle review between the first and
     * the last day of the cycle, and all within half a year around it.
     */
    public boolean isCompleteFor(Cycle cycle) {
        return openSteps(cycle).isEmpty();
    }

    /** The steps that have no day yet, or not one that can be. */
    List<Step> openSteps(Cycle cycle) {
        List<Step> open = new ArrayList<>();
        LocalDate earliest = cycle.firstDay().minusMonths(LIFE_BEFORE_AND_AFTER_MONTHS);
        for (Step step : Step.values()) {
            Optional<LocalDate> on = entry(step).map(Entry::on);
            boolean inTime = on.isPresent()
                    && !on.get().isBefore(earliest)
                    && !on.get().isBefore(first(step, cycle))
                    && !on.get().isAfter(last(step, cycle));
            if (inTime) {
                earliest = on.get();
            } else {
                open.add(step);
            }
        }
        return open;
    }

    private static boolean isDuringTheCycle(Step step) {
        return step == Step.WEEKLY_CHECK_IN || step == Step.MID_CYCLE_REVIEW;
    }

    private static LocalDate first(Step step, Cycle cycle) {
        return isDuringTheCycle(step) ? cycle.firstDay() : cycle.firstDay().minusMonths(LIFE_BEFORE_AND_AFTER_MONTHS);
    }

    private static LocalDate last(Step step, Cycle cycle) {
        return isDuringTheCycle(step) ? cycle.lastDay() : cycle.lastDay().plusMonths(LIFE_BEFORE_AND_AFTER_MONTHS);
    }

    /**
     * Days that suit the length of the cycle, to begin with; complete. What is done and by whom is left to be written.
     *
     * @param isFirst the first cycle here: it gets four weeks of drafting
     */
    public static RulesDocument proposedFor(Cycle cycle, boolean isFirst) {
        LocalDate first = cycle.firstDay();
        long days = ChronoUnit.DAYS.between(first, cycle.lastDay());
        long drafting = isFirst ? FIRST_DRAFTING_DAYS : Math.max(WEEK, Math.min(FIRST_DRAFTING_DAYS, days / 6));
        long beforeCheckIns = Math.min(WEEK, days / 4);
        Map<Step, Entry> entries = new EnumMap<>(Step.class);
        entries.put(Step.SHARED_UNDERSTANDING, on(first.minusDays(drafting + WEEK)));
        entries.put(Step.DRAFTING, on(first.minusDays(drafting)));
        entries.put(Step.PUBLICATION, on(first));
        entries.put(Step.BRIEFING, on(first.plusDays(beforeCheckIns / 2)));
        entries.put(Step.WEEKLY_CHECK_IN, on(first.plusDays(beforeCheckIns)));
        entries.put(Step.MID_CYCLE_REVIEW, on(first.plusDays(days / 2)));
        entries.put(Step.SCORING, on(cycle.lastDay()));
        entries.put(Step.RETROSPECTIVE, on(cycle.lastDay().plusDays(WEEK)));
        return new RulesDocument(entries);
    }

    private static Entry on(LocalDate day) {
        return new Entry(day, "", "");
    }
}
