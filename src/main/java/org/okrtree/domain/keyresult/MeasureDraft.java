package org.okrtree.domain.keyresult;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.keyresult.Milestones.Milestone;

/**
 * A measure as far as it is written: a draft keeps it unfinished, and an end that is the same as the start. Only what belongs to its kind
 * is there.
 *
 * @param baselineOrNull null while nobody knows it or it was not written yet
 * @param foundByOrNull the day by which the baseline is to be found; null when it is known or nothing was said
 * @param lowOrNull null for none
 * @param highOrNull null for none
 * @param unit may be empty
 * @param decimals how many are shown, 0 to 12
 * @param milestones in their order, proofs may be empty yet
 * @param evidence may be empty yet
 */
public record MeasureDraft(
        MeasureKind kind,
        @Nullable Decimal baselineOrNull,
        @Nullable LocalDate foundByOrNull,
        @Nullable Decimal targetOrNull,
        @Nullable Decimal lowOrNull,
        @Nullable Decimal highOrNull,
        String unit,
        int decimals,
        List<Milestone> milestones,
        String evidence) {

    public MeasureDraft {
        Decimals.require(decimals);
        milestones = List.copyOf(milestones);
    }

    /** A measure as typed; empty when nothing was typed in any field of its kind. */
    public static Outcome<Optional<MeasureDraft>> of(MeasureTyped typed) {
        if (isNothing(typed)) {
            return Outcome.done(Optional.empty());
        }
        return MeasureKind.ofCode(typed.kind())
                .map(kind -> switch (kind) {
                    case INCREASE, DECREASE -> change(kind, typed);
                    case KEEP -> keep(typed);
                    case MILESTONES -> milestones(typed);
                    case YES_NO ->
                        Text.optionalLine("evidence", typed.evidence())
                                .map(evidence -> ofStates(MeasureKind.YES_NO, List.of(), evidence));
                })
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("kind", Text.excerpt(typed.kind()))))
                .map(Optional::of);
    }

    /** A whole measure as a draft holds it. */
    public static MeasureDraft of(Measure measure) {
        if (measure instanceof Change change) {
            return new MeasureDraft(
                    change.kind(),
                    change.baseline().known().orElse(null),
                    change.baseline().foundBy().orElse(null),
                    change.target(),
                    null,
                    null,
                    change.unit(),
                    change.decimals(),
                    List.of(),
                    "");
        }
        if (measure instanceof Keep range) {
            return new MeasureDraft(
                    MeasureKind.KEEP,
                    null,
                    null,
                    null,
                    range.lowOrNull(),
                    range.highOrNull(),
                    range.unit(),
                    range.decimals(),
                    List.of(),
                    "");
        }
        return measure instanceof Milestones milestones
                ? ofStates(MeasureKind.MILESTONES, milestones.states(), "")
                : ofStates(MeasureKind.YES_NO, List.of(), ((YesNo) measure).evidence());
    }

    private static boolean isNothing(MeasureTyped typed) {
        return typed.milestones().isEmpty()
                && Stream.of(
                                typed.baseline(),
                                typed.foundBy(),
                                typed.target(),
                                typed.low(),
                                typed.high(),
                                typed.unit(),
                                typed.evidence())
                        .allMatch(String::isBlank);
    }

    private static Outcome<MeasureDraft> change(MeasureKind kind, MeasureTyped typed) {
        return number("baseline", typed.baseline())
                .then(baseline -> number("target", typed.target())
                        .then(target -> foundBy(baseline, typed.foundBy())
                                .then(day -> unit(typed)
                                        .then(unit -> decimals(typed, baseline, target)
                                                .then(decimals -> unlessWrongWay(new MeasureDraft(
                                                        kind,
                                                        baseline.orElse(null),
                                                        day.orElse(null),
                                                        target.orElse(null),
                                                        null,
                                                        null,
                                                        unit,
                                                        decimals,
                                                        List.of(),
                                                        "")))))));
    }

    // The same number at both ends stays in the draft, with the question whether it is a range to keep; the wrong way
    // is a slip.
    private static Outcome<MeasureDraft> unlessWrongWay(MeasureDraft draft) {
        return draft.baselineOrNull == null
                        || draft.targetOrNull == null
                        || draft.baselineOrNull.isSameNumberAs(draft.targetOrNull)
                        || draft.kind.agreesWith(draft.baselineOrNull, draft.targetOrNull)
                ? Outcome.done(draft)
                : Outcome.refused(new KeyResultRefusal.WrongWay("target", draft.kind));
    }

    private static Outcome<Optional<LocalDate>> foundBy(Optional<Decimal> baseline, String typed) {
        return baseline.isPresent() || typed.isBlank()
                ? Outcome.done(Optional.empty())
                : Text.day("foundBy", typed).map(Optional::of);
    }

    private static Outcome<MeasureDraft> keep(MeasureTyped typed) {
        return number("low", typed.low())
                .then(low -> number("high", typed.high())
                        .then(high -> unit(typed)
                                .then(unit -> decimals(typed, low, high)
                                        .then(decimals -> unlessBoundsCross(new MeasureDraft(
                                                MeasureKind.KEEP,
                                                null,
                                                null,
                                                null,
                                                low.orElse(null),
                                                high.orElse(null),
                                                unit,
                                                decimals,
                                                List.of(),
                                                ""))))));
    }

    private static Outcome<MeasureDraft> unlessBoundsCross(MeasureDraft draft) {
        return draft.lowOrNull == null || draft.highOrNull == null || Keep.isRange(draft.lowOrNull, draft.highOrNull)
                ? Outcome.done(draft)
                : Outcome.refused(new KeyResultRefusal.BoundsCross("high"));
    }

    private static Outcome<MeasureDraft> milestones(MeasureTyped typed) {
        if (typed.milestones().size() > Milestones.MOST) {
            return Outcome.refused(new KeyResultRefusal.TooManyMilestones("milestones", Milestones.MOST));
        }
        Outcome<List<Milestone>> states = Outcome.done(List.of());
        for (MeasureTyped.MilestoneTyped one : typed.milestones()) {
            states = states.then(before -> Text.line("milestones", one.name())
                    .then(name -> Text.optionalLine("proofs", one.proof())
                            .map(proof -> with(before, new Milestone(name, proof)))));
        }
        return states.map(all -> ofStates(MeasureKind.MILESTONES, all, ""));
    }

    private static <T> List<T> with(List<T> before, T next) {
        List<T> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }

    private static MeasureDraft ofStates(MeasureKind kind, List<Milestone> milestones, String evidence) {
        return new MeasureDraft(kind, null, null, null, null, null, "", 0, milestones, evidence);
    }

    private static Outcome<Optional<Decimal>> number(String field, String typed) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : Decimal.of(field, typed).map(Optional::of);
    }

    private static Outcome<String> unit(MeasureTyped typed) {
        return Text.optionalLine("unit", typed.unit());
    }

    private static Outcome<Integer> decimals(MeasureTyped typed, Optional<Decimal> one, Optional<Decimal> other) {
        int asTyped = Stream.of(one, other)
                .flatMap(Optional::stream)
                .mapToInt(number -> number.number().scale())
                .max()
                .orElse(0);
        return Decimals.of(typed.decimals(), asTyped);
    }

    public Optional<Decimal> baseline() {
        return Optional.ofNullable(baselineOrNull);
    }

    public Optional<LocalDate> foundBy() {
        return Optional.ofNullable(foundByOrNull);
    }

    public Optional<Decimal> target() {
        return Optional.ofNullable(targetOrNull);
    }

    public Optional<Decimal> low() {
        return Optional.ofNullable(lowOrNull);
    }

    public Optional<Decimal> high() {
        return Optional.ofNullable(highOrNull);
    }

    /** The measure, when nothing is missing; else what is, with its field. */
    public Outcome<Measure> finished() {
        return switch (kind) {
            case INCREASE, DECREASE ->
                start().then(baseline -> required("target", targetOrNull, target -> changeTo(baseline, target)));
            case KEEP -> finishedRange().map(range -> range);
            case MILESTONES ->
                milestones.size() < Milestones.FEWEST
                                || milestones.stream()
                                        .anyMatch(one -> one.proof().isEmpty())
                        ? missing("milestones")
                        : Outcome.done(new Milestones(milestones));
            case YES_NO -> evidence.isEmpty() ? missing("evidence") : Outcome.done(new YesNo(evidence));
        };
    }

    /** The range of a measure that keeps one, when it has a bound. */
    public Outcome<Keep> finishedRange() {
        return lowOrNull == null && highOrNull == null
                ? noRange()
                : Outcome.done(new Keep(lowOrNull, highOrNull, unit, decimals));
    }

    /** A range wants at least one bound. */
    public static Outcome<Keep> noRange() {
        return missing("low");
    }

    private Outcome<Baseline> start() {
        if (baselineOrNull != null) {
            return Outcome.done(new Baseline.Known(baselineOrNull));
        }
        return foundByOrNull == null ? missing("baseline") : Outcome.done(new Baseline.ToBeFound(foundByOrNull));
    }

    private Outcome<Measure> changeTo(Baseline baseline, Decimal target) {
        return baseline.known().filter(target::isSameNumberAs).isPresent()
                ? Outcome.refused(new KeyResultRefusal.NoChange("target"))
                : Outcome.done(new Change(kind, baseline, target, unit, decimals));
    }

    private static <T> Outcome<Measure> required(
            String field, @Nullable T value, Function<T, Outcome<Measure>> measure) {
        return value == null ? missing(field) : measure.apply(value);
    }

    private static <T> Outcome<T> missing(String field) {
        return Outcome.refused(new InputRefusal.Missing(field));
    }
}
