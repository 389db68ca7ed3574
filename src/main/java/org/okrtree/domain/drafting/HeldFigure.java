package org.okrtree.domain.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureInWords;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.HealthWords;

/** What a key result that only holds a figure says as a health figure: at least, or at most, or between two bounds. */
final class HeldFigure {

    private static final String BEFORE =
            "(?:\\s*(?:is|are|stays?|kept?|at|to|of|above|below|under|over|least|most|reach(?:es)?"
                    + "|达到|保持在?|维持在?|不低于|不高于|不超过|大于|小于|低于|高于|为|[≥≤<>=]))*";
    private static final Pattern FIGURE = Pattern.compile("(?i)(?<name>.*?)" + BEFORE
            + "\\s*(?<number>\\d{1,9}(?:\\.\\d{1,6})?)\\s?(?<unit>%|ms|毫秒|秒|分钟|小时|天|seconds?|minutes?|hours?|days?)?"
            + "(?:及?以[上下内]|\\s*or (?:more|less|better))?\\s*");
    private static final Pattern AT_MOST =
            Pattern.compile("(?i)below|under|at most|less than|no more than|or less|[≤<]|不超过|不高于|(?<!不)[低小]于|以[下内]");

    private HeldFigure() {}

    /** Empty when neither its measure nor its words say one figure to be held. */
    static Optional<HealthWords> of(KeyResultWords line) {
        return line.measureDraft()
                .flatMap(HeldFigure::range)
                .map(range -> new HealthWords(line.statement(), range, line.readFrom()))
                .or(() -> between(line))
                .or(() -> inWords(line));
    }

    private static Optional<HealthWords> between(KeyResultWords line) {
        return MeasureInWords.in(line.statement())
                .filter(said -> isRange(said.measure()))
                .flatMap(said -> words(
                        line,
                        said.rest(),
                        said.measure().low(),
                        said.measure().high(),
                        said.measure().unit()));
    }

    private static boolean isRange(MeasureTyped typed) {
        return typed.kind().equals(MeasureKind.KEEP.code())
                && !typed.low().isEmpty()
                && !typed.high().isEmpty();
    }

    private static Optional<Keep> range(MeasureDraft draft) {
        return switch (draft.kind()) {
            case KEEP -> done(draft.finishedRange());
            case INCREASE -> draft.target().map(target -> new Keep(target, null, draft.unit(), draft.decimals()));
            case DECREASE -> draft.target().map(target -> new Keep(null, target, draft.unit(), draft.decimals()));
            case MILESTONES, YES_NO -> Optional.empty();
        };
    }

    private static Optional<HealthWords> inWords(KeyResultWords line) {
        Matcher figure = FIGURE.matcher(line.statement());
        boolean isChange = MeasureInWords.in(line.statement())
                .filter(said -> !said.measure().kind().equals(MeasureKind.KEEP.code()))
                .isPresent();
        if (isChange || !figure.matches() || figure.group("name").isBlank()) {
            return Optional.empty();
        }
        String unit = figure.group("unit") == null ? "" : figure.group("unit");
        boolean isAtMost = AT_MOST.matcher(line.statement()).find();
        return words(
                line,
                figure.group("name").strip(),
                isAtMost ? "" : figure.group("number"),
                isAtMost ? figure.group("number") : "",
                unit);
    }

    private static Optional<HealthWords> words(KeyResultWords line, String name, String low, String high, String unit) {
        return done(HealthWords.of(new HealthTyped(name, low, high, unit, line.readFrom())));
    }

    private static <T> Optional<T> done(Outcome<T> outcome) {
        return outcome.fold(Optional::of, no -> Optional.empty());
    }
}
