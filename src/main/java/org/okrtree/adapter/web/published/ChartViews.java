package org.okrtree.adapter.web.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.publication.LineWords;
import org.okrtree.application.published.ObjectiveShown;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInTrail;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.publication.ExpectedLine;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;

/** Draws the chart of one key result: two scales, never one over the other. Only places are worked out here, no figure. */
final class ChartViews {
    private static final int LEFT = 52;
    private static final int RIGHT = 750;
    private static final int TOP = 46;
    private static final int BOTTOM = 230;
    private static final int STRIP = 292;
    private static final int STEP_OF_STRIP = 4;
    private static final int TICKS = 4;
    private static final int WIDEST_WEEK = 22;
    private static final int MOST_LABELS = 8;

    private final Words words;
    private final ObjectiveShown shown;
    private final ObjectiveShown.OnRecord record;
    private final PublishedKeyResult keyResult;
    private final Measure measure;
    private final CheckInTrail trail;
    private final ExpectedLine expected;
    private final LocalDate first;
    private final LocalDate last;
    private final BigDecimal low;
    private final BigDecimal high;

    ChartViews(Words words, ObjectiveShown shown, ObjectiveShown.OnRecord record, PublishedKeyResult keyResult) {
        this.words = words;
        this.shown = shown;
        this.record = record;
        this.keyResult = keyResult;
        this.measure = keyResult.measure();
        this.trail = CheckInTrail.of(record.checkInsOf(keyResult.id()));
        List<PublishedSheet> oldestFirst = new ArrayList<>(record.texts());
        Collections.reverse(oldestFirst);
        this.expected = ExpectedLine.of(keyResult.id(), oldestFirst);
        PublishedCycle cycle = record.place().cycle();
        List<LocalDate> days = said().map(CheckIn::validOn).toList();
        this.first = Stream.concat(Stream.of(cycle.firstDay()), days.stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        this.last = Stream.concat(Stream.of(cycle.lastDay()), days.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<BigDecimal> figures = figures();
        this.low = figures.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        this.high = figures.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    }

    private Stream<CheckIn> said() {
        return Stream.of(trail.values(), trail.corrected(), trail.believed()).flatMap(List::stream);
    }

    // All that has a place on the scale of values.
    private List<BigDecimal> figures() {
        List<BigDecimal> figures = new ArrayList<>();
        Stream.concat(trail.values().stream(), trail.corrected().stream())
                .flatMap(one -> one.value().stream())
                .map(Decimal::number)
                .forEach(figures::add);
        expected.segments().forEach(segment -> {
            figures.add(segment.atFrom());
            figures.add(segment.atTo());
        });
        ends().forEach(end -> figures.add(end.at()));
        return figures;
    }

    private record End(BigDecimal at, String key) {}

    private List<End> ends() {
        List<End> ends = new ArrayList<>();
        if (measure instanceof Change change) {
            ends.add(new End(change.target().number(), "okr.chart.target"));
            change.baseline().known().ifPresent(known -> ends.add(new End(known.number(), "okr.chart.baseline")));
        } else if (measure instanceof Keep range) {
            range.low().ifPresent(bound -> ends.add(new End(bound.number(), "okr.chart.at-least")));
            range.high().ifPresent(bound -> ends.add(new End(bound.number(), "okr.chart.at-most")));
        } else {
            ends.add(new End(BigDecimal.ZERO, "okr.chart.baseline"));
            ends.add(new End(
                    measure instanceof Milestones milestones
                            ? BigDecimal.valueOf(milestones.states().size())
                            : BigDecimal.ONE,
                    "okr.chart.target"));
        }
        return ends;
    }

    ChartView view() {
        Optional<CheckIn> latest = trail.values().stream().reduce((earlier, later) -> later);
        return new ChartView(
                aria(),
                words.html(expected.segments().isEmpty() ? "okr.chart.caption" : "okr.chart.caption-expected"),
                ticks(),
                ends().stream()
                        .map(end -> new ChartView.TickView(y(end.at()), words.html(end.key())))
                        .toList(),
                expectedPath(),
                latest.isPresent(),
                valuePath(),
                dots(trail.values()),
                dots(trail.corrected()),
                latest.map(one -> x(one.validOn())).orElse(0),
                latest.map(one -> y(number(one))).orElse(0),
                latest.map(this::figureHtml).orElse(""),
                flags(),
                !shown.today().isBefore(first) && !shown.today().isAfter(last),
                x(shown.today()),
                weeks(),
                labels(),
                rows());
    }

    private String aria() {
        Reading reading = Reading.inForce(record.checkInsOf(keyResult.id()));
        return words.html(
                "okr.chart.finding",
                keyResult.statement(),
                new LineWords(words, Map.of()).measure(measure),
                reading.value().map(this::figure).orElseGet(() -> words.say("okr.measure.not-yet")),
                reading.confidence()
                        .map(said -> Integer.toString(said.outOfTen()))
                        .orElseGet(() -> words.say("okr.confidence.none")));
    }

    private List<ChartView.TickView> ticks() {
        if (measure.kind() == MeasureKind.YES_NO) {
            return List.of(
                    new ChartView.TickView(y(BigDecimal.ZERO), words.html("okr.measure.no")),
                    new ChartView.TickView(y(BigDecimal.ONE), words.html("okr.measure.yes")));
        }
        BigDecimal span = high.subtract(low);
        int scale = Math.max(decimals(), span.compareTo(BigDecimal.valueOf(TICKS)) < 0 && decimals() == 0 ? 1 : 0);
        List<ChartView.TickView> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            BigDecimal at = low.add(span.multiply(BigDecimal.valueOf(i))
                    .divide(BigDecimal.valueOf(TICKS), scale + 2, RoundingMode.HALF_UP));
            ticks.add(new ChartView.TickView(
                    y(at),
                    Html.of(Words.figure(
                            at.setScale(scale, RoundingMode.HALF_UP).toPlainString()))));
        }
        return ticks;
    }

    private int decimals() {
        if (measure instanceof Change change) {
            return change.decimals();
        }
        return measure instanceof Keep range ? range.decimals() : 0;
    }

    private String expectedPath() {
        StringBuilder path = new StringBuilder();
        for (ExpectedLine.Segment segment : expected.segments()) {
            path.append(path.isEmpty() ? 'M' : 'L').append(place(segment.from(), segment.atFrom()));
            path.append('L').append(place(segment.to(), segment.atTo()));
        }
        return path.toString();
    }

    private String valuePath() {
        if (trail.values().size() < 2) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        trail.values()
                .forEach(one -> path.append(path.isEmpty() ? 'M' : 'L').append(place(one.validOn(), number(one))));
        return path.toString();
    }

    private List<ChartView.DotView> dots(List<CheckIn> some) {
        return some.stream()
                .map(one -> new ChartView.DotView(x(one.validOn()), y(number(one)), figureHtml(one)))
                .toList();
    }

    // Not the first one, which is where the line begins.
    private List<ChartView.LabelView> flags() {
        return record.heads().stream()
                .filter(head -> head.number() > 1)
                .filter(head -> !dayOf(head).isBefore(first) && !dayOf(head).isAfter(last))
                .map(head -> new ChartView.LabelView(
                        x(dayOf(head)), words.html("okr.revision.number", Integer.toString(head.number()))))
                .toList();
    }

    private LocalDate dayOf(PublishedRevision head) {
        return LocalDate.ofInstant(head.at(), record.place().cycle().zone());
    }

    private List<ChartView.WeekView> weeks() {
        LocalDate until = shown.today().isAfter(last) ? last : shown.today();
        int pitch = Math.max(1, x(first.plusWeeks(1)) - x(first));
        int width = Math.min(WIDEST_WEEK, Math.max(1, pitch - 2));
        return trail.weeks(first, until).stream()
                .map(week -> {
                    int height = week.said()
                            .map(said -> Math.max(1, said.outOfTen() * STEP_OF_STRIP))
                            .orElse(10 * STEP_OF_STRIP);
                    int x = Math.min(x(week.firstDay()), RIGHT - width);
                    return new ChartView.WeekView(
                            x,
                            width,
                            STRIP - height,
                            height,
                            x + width / 2,
                            week.said()
                                    .map(said -> Integer.toString(said.outOfTen()))
                                    .orElse(""),
                            week.said().isEmpty(),
                            week.said().filter(said -> said.outOfTen() <= 3).isPresent());
                })
                .toList();
    }

    private List<ChartView.LabelView> labels() {
        long all = ChronoUnit.WEEKS.between(first, last) + 1;
        long step = Math.max(1, (all + MOST_LABELS - 1) / MOST_LABELS);
        List<ChartView.LabelView> labels = new ArrayList<>();
        for (long week = 0; week < all; week += step) {
            labels.add(new ChartView.LabelView(
                    x(first.plusWeeks(week)), words.html("okr.chart.week", Long.toString(week + 1))));
        }
        return labels;
    }

    private List<ChartView.RowView> rows() {
        return record.checkInsOf(keyResult.id()).stream()
                .sorted(Comparator.comparing(CheckIn::validOn).thenComparing(CheckIn::recordedAt))
                .map(one -> new ChartView.RowView(
                        Html.of(words.dayAndYear(one.validOn())),
                        one.value().isPresent() ? figureHtml(one) : words.html("okr.chart.no-reading"),
                        one.confidence()
                                .map(said -> Integer.toString(said.outOfTen()))
                                .orElse("\u2013"),
                        expectedOn(one.validOn()),
                        trail.corrected().contains(one)))
                .toList();
    }

    private String expectedOn(LocalDate day) {
        return expected.segments().stream()
                .filter(segment -> !day.isBefore(segment.from()) && !day.isAfter(segment.to()))
                .reduce((earlier, later) -> later)
                .map(segment -> between(segment, day))
                .map(at -> Html.of(Words.figure(
                        at.setScale(decimals() + 1, RoundingMode.HALF_UP).toPlainString())))
                .orElse("\u2013");
    }

    private static BigDecimal between(ExpectedLine.Segment segment, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(segment.from(), segment.to());
        long gone = ChronoUnit.DAYS.between(segment.from(), day);
        return segment.atFrom()
                .add(segment.atTo()
                        .subtract(segment.atFrom())
                        .multiply(BigDecimal.valueOf(gone))
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    private String figureHtml(CheckIn one) {
        return Html.of(figure(one.value().orElseThrow()));
    }

    private String figure(Decimal value) {
        return measure.kind() == MeasureKind.YES_NO
                ? words.say(value.number().signum() == 0 ? "okr.measure.no" : "okr.measure.yes")
                : Words.figure(value.text());
    }

    private static BigDecimal number(CheckIn one) {
        return one.value().orElseThrow().number();
    }

    private String place(LocalDate day, BigDecimal at) {
        return x(day) + " " + y(at);
    }

    private int x(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return (int) (LEFT + ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT) / whole);
    }

    private int y(BigDecimal at) {
        BigDecimal span = high.subtract(low);
        if (span.signum() == 0) {
            return (TOP + BOTTOM) / 2;
        }
        return BOTTOM
                - at.subtract(low)
                        .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                        .divide(span, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
