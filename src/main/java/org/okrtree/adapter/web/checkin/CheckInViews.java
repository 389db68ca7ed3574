package org.okrtree.adapter.web.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PeopleNames;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureWords;
import org.okrtree.adapter.web.published.KeyResultView;
import org.okrtree.adapter.web.published.TreeViews;
import org.okrtree.application.checkin.FilterOffer;
import org.okrtree.application.checkin.MyWeek;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Milestones;

/** Makes the page of one's week, in one reader's words. */
final class CheckInViews {

    private static final int STEPS = 11;

    /** The fields that stand folded away until something is said in them, or is wrong with them. */
    private static final Set<String> FOLDED = Set.of("note", "next", "inTheWay", "help", "helpFrom", "validOn");

    private final Page page;
    private final Words words;
    private final MyWeek week;
    private final Map<PersonId, Account> names;
    private final Set<String> opened;
    private final Optional<Refusal> refusal;
    private final Map<String, Refusal> refusedLines;

    /**
     * @param opened uids of lines that have fields though they are not due
     * @param refusal of what was just sent; what was typed stays then
     */
    CheckInViews(
            Page page,
            MyWeek week,
            Map<PersonId, Account> names,
            Collection<String> opened,
            Optional<Refusal> refusal) {
        this.page = page;
        this.words = page.words();
        this.week = week;
        this.names = names;
        this.opened = Set.copyOf(opened);
        this.refusal = refusal;
        this.refusedLines = refusal.stream()
                .flatMap(why -> why.lines().stream())
                .collect(Collectors.toMap(Refusal.Line::uid, Refusal.Line::why, (one, other) -> one));
    }

    CheckInPageView view() {
        List<CheckInPageView.Group> groups = groups();
        List<MyWeek.Line> open = week.lines().stream().filter(this::isOpen).toList();
        Set<String> shown = open.stream().map(CheckInViews::uid).collect(Collectors.toSet());
        long wrong = refusedLines.keySet().stream().filter(shown::contains).count();
        return new CheckInPageView(
                week.lines().isEmpty(),
                !open.isEmpty(),
                week.lines().stream().findFirst().map(this::weekHtml).orElse(""),
                open.isEmpty() ? "" : words.html("okr.check-in.count", Integer.toString(open.size())),
                open.isEmpty() ? restHtml() : "",
                pageRefusal(shown),
                wrong == 0 ? "" : wrongHtml(wrong),
                open.stream().map(CheckInViews::uid).collect(Collectors.joining(" ")),
                refusal.isPresent() && !page.typed("request").isEmpty() && !refusedLines.isEmpty()
                        ? Html.of(page.typed("request"))
                        : page.newRequest(),
                page.actor().person().uid(),
                week.lines().stream()
                        .findFirst()
                        .map(line -> line.today().toString())
                        .orElse(""),
                refusal.isPresent() && !page.typed("rest").isEmpty(),
                Html.of(page.address("check-in?done=" + Done.CHECKED_IN.code())),
                slot("okr.check-in.offer"),
                slot("okr.check-in.kept"),
                slot("okr.check-in.changed"),
                words.html("okr.check-in.one-wrong"),
                slot("okr.check-in.some-wrong"),
                groups);
    }

    // A sentence with a place that the script fills.
    private String slot(String key) {
        return words.html(key, "{0}");
    }

    private String wrongHtml(long wrong) {
        return wrong == 1
                ? words.html("okr.check-in.one-wrong")
                : words.html("okr.check-in.some-wrong", Long.toString(wrong));
    }

    // What was refused of a line that is no longer here is said above the others.
    private RefusalView pageRefusal(Set<String> shown) {
        if (refusal.isEmpty()) {
            return RefusalView.NONE;
        }
        if (refusedLines.isEmpty()) {
            return page.refusal(refusal.get());
        }
        return refusedLines.entrySet().stream()
                .filter(one -> !shown.contains(one.getKey()))
                .findFirst()
                .map(one -> page.refusal(one.getValue()))
                .orElse(RefusalView.NONE);
    }

    private String weekHtml(MyWeek.Line line) {
        String number = Integer.toString(line.calendar().weekOf(line.today()));
        String of = Integer.toString(line.calendar().weeks());
        return line.calendar()
                .dayInWeekOf(line.today())
                .map(day -> words.html("okr.check-in.week-due", number, of, words.weekday(day)))
                .orElseGet(() -> words.html("okr.check-in.week", number, of));
    }

    private String restHtml() {
        Optional<LocalDate> next = week.lines().stream()
                .flatMap(line -> line.calendar().dayAfterWeekOf(line.today()).stream())
                .min(LocalDate::compareTo);
        boolean isDone = week.lines().stream()
                .anyMatch(line -> line.calendar().dayInWeekOf(line.today()).isPresent());
        return words.html(isDone ? "okr.check-in.all-done" : "okr.check-in.week-without")
                + " "
                + next.map(day -> words.html("okr.check-in.next-due", words.weekday(day)))
                        .orElseGet(() -> words.html("okr.check-in.none-due"));
    }

    private List<CheckInPageView.Group> groups() {
        Map<String, List<MyWeek.Line>> byObjective = week.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.objective().id().uid(), LinkedHashMap::new, Collectors.toList()));
        Optional<String> first = week.lines().stream()
                .filter(this::isOpen)
                .map(CheckInViews::uid)
                .findFirst();
        return byObjective.values().stream().map(lines -> group(lines, first)).toList();
    }

    private CheckInPageView.Group group(List<MyWeek.Line> lines, Optional<String> first) {
        MyWeek.Line one = lines.get(0);
        return new CheckInPageView.Group(
                words.html("okr.objective.ref", Integer.toString(one.objective().number())),
                Html.of(one.objective().title()),
                Html.of(one.sheet().team().name()),
                Html.of(one.cycle().name()),
                one.calendar()
                        .dayInWeekOf(one.today())
                        .map(day -> words.html("okr.check-in.due", words.weekday(day)))
                        .orElse(""),
                lines.stream()
                        .map(line -> line(line, first.equals(Optional.of(uid(line)))))
                        .toList());
    }

    private boolean isOpen(MyWeek.Line line) {
        return line.isDue() || opened.contains(uid(line));
    }

    private CheckInPageView.Line line(MyWeek.Line line, boolean isFirst) {
        Optional<CheckIn> corrected = corrected(line);
        Typed typed = refusal.isPresent() ? new Typed(page, uid(line)) : new Typed(corrected, names);
        Optional<Refusal> why = Optional.ofNullable(refusedLines.get(uid(line)));
        boolean hasSaid = typed.hasWords()
                || why.filter(no -> FOLDED.contains(no.field())).isPresent();
        Optional<Decimal> value = line.reading().value();
        boolean asksValue = line.asksForReading()
                || opened.contains(uid(line))
                || !typed.value().isEmpty();
        return new CheckInPageView.Line(
                keyResult(line),
                isOpen(line),
                line.isDue(),
                asksValue,
                value.isPresent(),
                input(line),
                line.asStandIn()
                        ? words.html("okr.check-in.for", name(line.keyResult().owner()))
                        : "",
                value.map(it -> wasHtml(line, it)).orElseGet(() -> words.html("okr.check-in.no-value")),
                line.offer().map(this::offer).orElse(CheckInPageView.Offer.NONE),
                line.asksForReading() ? "" : nextReadingHtml(line),
                line.reading()
                        .confidence()
                        .map(it -> believedHtml(line, it))
                        .orElseGet(() -> words.html("okr.confidence.none")),
                doneHtml(line),
                isOpen(line) ? "" : Html.of(page.address("check-in?line=" + uid(line) + "#kr-" + uid(line))),
                words.html(
                        line.correctableBy(page.actor())
                                        .filter(one -> isOfThisWeek(line, one))
                                        .isPresent()
                                ? "okr.check-in.correct"
                                : "okr.check-in.open"),
                corrected.isPresent(),
                corrected.map(one -> one.id().uid()).orElse(""),
                line.newest().map(one -> one.id().uid()).orElse(CheckInTyped.NONE),
                isFirst && refusal.isEmpty(),
                refusal.isPresent() && typed.isTouched(),
                hasSaid,
                line.cycle().firstDay().toString(),
                line.today().toString(),
                why.map(page::refusal).orElse(RefusalView.NONE),
                Html.of(typed.value()),
                typed.reading().contains(CheckInTyped.SAME),
                typed.reading().contains(CheckInTyped.NONE),
                Html.of(typed.of("note")),
                Html.of(typed.of("next")),
                Html.of(typed.of("inTheWay")),
                Html.of(typed.of("help")),
                Html.of(typed.of("helpFrom")),
                Html.of(typed.of("validOn")),
                choices(line, typed.value()),
                cells(line, typed.of("confidence"), isFirst && refusal.isEmpty() && !asksValue));
    }

    // Whoever opens a line that they checked in themselves puts that right.
    private Optional<CheckIn> corrected(MyWeek.Line line) {
        if (line.isDue() || !opened.contains(uid(line))) {
            return Optional.empty();
        }
        return line.correctableBy(page.actor())
                .filter(one -> isOfThisWeek(line, one))
                .filter(one -> refusal.isEmpty()
                        || page.typed("replaces." + uid(line)).equals(one.id().uid()));
    }

    private static boolean isOfThisWeek(MyWeek.Line line, CheckIn one) {
        return !line.calendar().isDue(line.today(), List.of(one))
                && line.calendar().dayInWeekOf(line.today()).isPresent();
    }

    private KeyResultView keyResult(MyWeek.Line line) {
        return new TreeViews(words, sheet -> "")
                .keyResult(
                        line.sheet(),
                        line.objective(),
                        line.keyResult(),
                        line.reading(),
                        line.today(),
                        PeopleNames.of(names));
    }

    private String name(PersonId person) {
        return Optional.ofNullable(names.get(person))
                .map(Account::displayName)
                .orElseGet(() -> words.say("okr.person.unknown"));
    }

    private static String input(MyWeek.Line line) {
        MeasureKind kind = line.keyResult().measure().kind();
        return kind.isNumber() ? "number" : kind == MeasureKind.MILESTONES ? "states" : "yes-no";
    }

    private String wasHtml(MyWeek.Line line, Decimal value) {
        String was = words.html(
                "okr.check-in.was",
                figure(line, value),
                line.reading().valueOn().map(words::day).orElse(""));
        return line.keyResult().measure() instanceof Keep range
                ? was + ", " + new MeasureWords(words).measured(range, value)
                : was;
    }

    private CheckInPageView.Offer offer(FilterOffer offer) {
        String id = Long.toString(offer.filter().id());
        String count = offer.count().map(found -> Long.toString(found)).orElse("");
        return new CheckInPageView.Offer(
                true,
                !count.isEmpty(),
                id,
                words.html("okr.check-in.filter", id),
                count.isEmpty()
                        ? words.html("okr.check-in.filter-unseen")
                        : words.html("okr.check-in.filter-counts", Words.figure(count)),
                count);
    }

    private String figure(MyWeek.Line line, Decimal value) {
        Measure measure = line.keyResult().measure();
        if (measure instanceof Milestones milestones) {
            return state(milestones, value);
        }
        return measure.kind() == MeasureKind.YES_NO
                ? words.say(value.number().signum() == 0 ? "okr.measure.no" : "okr.measure.yes")
                : Words.figure(value.text());
    }

    private String state(Milestones milestones, Decimal value) {
        int reached = value.number().intValue();
        return reached == 0
                ? words.say("okr.check-in.no-state")
                : milestones.states().get(reached - 1).name();
    }

    private String nextReadingHtml(MyWeek.Line line) {
        return line.calendar()
                .readingAfterWeekOf(line.keyResult().rhythm(), line.today())
                .map(day -> words.html("okr.check-in.next-reading", words.weekday(day)))
                .orElseGet(() -> words.html("okr.check-in.no-reading-due"));
    }

    private String believedHtml(MyWeek.Line line, Confidence confidence) {
        return words.html(
                "okr.check-in.believed",
                Integer.toString(confidence.outOfTen()),
                words.say("okr.confidence." + confidence.band().code()),
                line.reading().confidenceOn().map(words::day).orElse(""));
    }

    private String doneHtml(MyWeek.Line line) {
        return line.newest()
                .map(one -> words.html(
                        "okr.check-in.done",
                        words.day(one.validOn()),
                        one.value().map(value -> figure(line, value)).orElseGet(() -> words.say("okr.check-in.none")),
                        one.confidence()
                                .map(confidence -> Integer.toString(confidence.outOfTen()))
                                .orElse("\u2013"),
                        name(one.by())))
                .orElseGet(() -> words.html("okr.check-in.not-due"));
    }

    private List<ChoiceView> choices(MyWeek.Line line, String chosen) {
        if (!(line.keyResult().measure() instanceof Milestones milestones)) {
            return List.of();
        }
        return IntStream.rangeClosed(0, milestones.states().size())
                .mapToObj(reached -> new ChoiceView(
                        Integer.toString(reached),
                        reached == 0
                                ? words.html("okr.check-in.choice-none")
                                : words.html(
                                        "okr.check-in.choice",
                                        Integer.toString(reached),
                                        milestones.states().get(reached - 1).name()),
                        chosen.equals(Integer.toString(reached))))
                .toList();
    }

    private static List<CheckInPageView.Cell> cells(MyWeek.Line line, String chosen, boolean isAutofocus) {
        Optional<Confidence> last = line.reading().confidence();
        return IntStream.range(0, STEPS)
                .mapToObj(Confidence::new)
                .map(step -> new CheckInPageView.Cell(
                        step.outOfTen(),
                        chosen.equals(Integer.toString(step.outOfTen())),
                        last.equals(Optional.of(step)),
                        last.filter(before -> before.isMoveTo(step)).isPresent(),
                        isAutofocus && step.outOfTen() == 0))
                .toList();
    }

    static String uid(MyWeek.Line line) {
        return line.keyResult().id().uid();
    }

    /** What stands in the fields of a line: what was sent, what is corrected, or nothing. */
    private record Typed(Function<String, String> field) {

        private static final List<String> WORDS = List.of("note", "next", "inTheWay", "help", "helpFrom");

        Typed(Page page, String uid) {
            this(name -> page.typed(name + "." + uid));
        }

        Typed(Optional<CheckIn> corrected, Map<PersonId, Account> names) {
            this(name -> corrected.map(one -> said(one, name, names)).orElse(""));
        }

        private static String said(CheckIn one, String name, Map<PersonId, Account> names) {
            return switch (name) {
                case "value" -> one.value().map(Decimal::text).orElse("");
                case "none" -> one.value().isPresent() ? "" : CheckInTyped.NONE;
                case "confidence" ->
                    one.confidence().map(it -> Integer.toString(it.outOfTen())).orElse("");
                case "note" -> one.words().note();
                case "next" -> one.words().next();
                case "inTheWay" -> one.words().inTheWay();
                case "help" -> one.words().help();
                case "helpFrom" ->
                    one.words()
                            .helpFrom()
                            .map(names::get)
                            .map(Account::userName)
                            .orElse("");
                case "validOn" -> one.validOn().toString();
                default -> "";
            };
        }

        String of(String name) {
            return field.apply(name);
        }

        String value() {
            return of("value");
        }

        String reading() {
            return (of("same") + " " + of("none")).strip();
        }

        boolean hasWords() {
            return WORDS.stream().anyMatch(name -> !of(name).isBlank());
        }

        boolean isTouched() {
            List<String> all = new ArrayList<>(WORDS);
            all.addAll(List.of("value", "same", "none", "confidence", "validOn"));
            return all.stream().anyMatch(name -> !of(name).isBlank());
        }
    }

    /** Everybody whose name the page says. */
    static Set<PersonId> people(MyWeek week) {
        return week.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.keyResult().owner()),
                        line.newest().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.by()), one.words().helpFrom().stream()))))
                .collect(Collectors.toSet());
    }
}
