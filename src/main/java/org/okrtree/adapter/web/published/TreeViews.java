package org.okrtree.adapter.web.published;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.PersonView;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureWords;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Pace;
import org.okrtree.domain.keyresult.Progress;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.PublishedTree;

/** Makes views of what is published, in one reader's words. */
public final class TreeViews {
    private final Words words;
    private final Places places;

    /** Where more is said. */
    public interface Places {

        /** Address of the page of a sheet; empty for none. */
        String of(PublishedSheet sheet);

        /** Address of the page of an objective; empty for none. */
        default String of(PublishedObjective objective) {
            return "";
        }

        /** Address of what changed since an older revision; empty for none. */
        default String of(PublishedTree.Newer newer) {
            return "";
        }
    }

    public TreeViews(Words words, Places places) {
        this.words = words;
        this.places = places;
    }

    public OkrTreeView tree(PublishedTree tree) {
        Cycle cycle = tree.cycle();
        int over = Words.percent(cycle.expectedOn(tree.today()));
        return new OkrTreeView(
                Html.of(cycle.name()),
                words.html("okr.tree.days", words.days(cycle.firstDay(), cycle.lastDay()), Words.percent(over)),
                words.html("okr.tree.as-of", words.dayAndYear(tree.today())),
                tree.sheets().isEmpty(),
                tree.sheets().stream().map(sheet -> sheet(sheet, tree)).toList());
    }

    private SheetView sheet(PublishedSheet sheet, PublishedTree tree) {
        return sheet(sheet, tree.newerThan(sheet), tree.today(), tree.readings(), tree.names());
    }

    /**
     * A sheet of which nothing newer is known.
     *
     * @param today in the cycle's zone
     */
    public SheetView sheet(
            PublishedSheet sheet, LocalDate today, Map<KeyResultId, Reading> readings, Map<PersonId, String> names) {
        return sheet(sheet, Optional.empty(), today, readings, names);
    }

    private SheetView sheet(
            PublishedSheet sheet,
            Optional<PublishedTree.Newer> newer,
            LocalDate today,
            Map<KeyResultId, Reading> readings,
            Map<PersonId, String> names) {
        String page = places.of(sheet);
        return new SheetView(
                sheet.sheet().uid(),
                Html.of(sheet.team().nameAmong(names)),
                words.html("okr.team.level." + sheet.team().level().code()),
                Html.of(String.join(
                        " / ",
                        sheet.team().above().stream().map(up -> up.name()).toList())),
                sheet.revision(),
                words.html(
                        "okr.revision.badge",
                        Integer.toString(sheet.revision()),
                        words.day(LocalDate.ofInstant(sheet.at(), sheet.cycle().zone()))),
                newer.map(one -> words.html(
                                "okr.macro.newer",
                                Integer.toString(one.newest().number()),
                                day(one.newest().at(), sheet)))
                        .orElse(""),
                newer.map(one -> Html.of(places.of(one))).orElse(""),
                foot(sheet, newer, names),
                !page.isEmpty(),
                Html.of(page),
                sheet.objectives().stream()
                        .map(objective -> objective(sheet, objective, today, readings, names))
                        .toList());
    }

    private String foot(PublishedSheet sheet, Optional<PublishedTree.Newer> newer, Map<PersonId, String> names) {
        String number = Integer.toString(sheet.revision());
        String published = words.say(
                "okr.revision.published-by",
                words.dayAndYear(sheet.at(), sheet.cycle().zone()),
                owner(sheet.by(), names));
        return words.html(
                "okr.macro.foot",
                newer.map(one -> words.say(
                                "okr.revision.place",
                                number,
                                Integer.toString(one.newest().number())))
                        .orElseGet(() -> words.say("okr.revision.place-newest", number, number)),
                published);
    }

    private String day(Instant at, PublishedSheet sheet) {
        return words.day(LocalDate.ofInstant(at, sheet.cycle().zone()));
    }

    ObjectiveView objective(
            PublishedSheet sheet,
            PublishedObjective objective,
            LocalDate today,
            Map<KeyResultId, Reading> readings,
            Map<PersonId, String> names) {
        String owner = owner(objective.owner(), names);
        return new ObjectiveView(
                objective.id().uid(),
                words.html("okr.objective.ref", Integer.toString(objective.number())),
                Html.of(objective.title()),
                !places.of(objective).isEmpty(),
                Html.of(places.of(objective)),
                objective.commitment() == Commitment.NOT_SAID
                        ? ""
                        : words.html("okr.tree.kind." + objective.commitment().code()),
                objective.contributions().stream()
                        .map(one ->
                                new ObjectiveView.ContributionView(Html.of(one.parentTitle()), Html.of(one.sentence())))
                        .toList(),
                !objective.why().isEmpty(),
                Html.of(objective.why()),
                Html.of(owner),
                Html.of(PersonView.initials(owner)),
                PersonView.colour(owner),
                keptPace(objective, readings, expected(sheet.cycle(), today)),
                objective.keyResults().stream()
                        .map(keyResult -> keyResult(
                                sheet,
                                objective,
                                keyResult,
                                readings.getOrDefault(keyResult.id(), Reading.NONE),
                                today,
                                names))
                        .toList());
    }

    /** @param today in the cycle's zone */
    public KeyResultView keyResult(
            PublishedSheet sheet,
            PublishedObjective objective,
            PublishedKeyResult keyResult,
            Reading reading,
            LocalDate today,
            Map<PersonId, String> names) {
        Measure measure = keyResult.measure();
        BigDecimal expected = expected(sheet.cycle(), today);
        MeasureWords says = new MeasureWords(words);
        Optional<Progress> progress = reading.value().flatMap(measure::progressAt);
        Optional<Pace> pace = reading.value().flatMap(value -> measure.paceAt(value, expected));
        String owner = owner(keyResult.owner(), names);
        String measured =
                reading.value().map(value -> says.measured(measure, value)).orElse("");
        String band =
                reading.confidence().map(confidence -> confidence.band().code()).orElse("none");
        String over = Words.percent(Words.percent(expected));
        return new KeyResultView(
                keyResult.id().uid(),
                Html.of(ref(objective, keyResult)),
                Html.of(sheet.shortKeyOf(objective, keyResult)),
                Html.of(keyResult.statement()),
                Html.of(owner),
                Html.of(PersonView.initials(owner)),
                PersonView.colour(owner),
                measure.kind().code(),
                MeasureWords.isWay(measure),
                says.baseline(measure),
                reading.value().map(value -> says.value(measure, value)).orElse(""),
                says.target(measure),
                says.unit(measure),
                reading.value().isPresent(),
                measured,
                progress.isPresent() || (reading.value().isEmpty() && MeasureWords.isWay(measure)),
                progress.map(Progress::barPercent).orElse(0),
                progress.filter(so -> so.percent() > 100).isPresent(),
                progress.filter(so -> so.percent() < 0).isPresent(),
                Words.percent(expected),
                MeasureWords.hasPace(measure),
                pace.isPresent(),
                pace.map(this::paceHtml).orElse(""),
                barHtml(progress, over, MeasureWords.hasPace(measure)),
                barParts(
                        progress.map(Progress::barPercent).orElse(0),
                        MeasureWords.hasPace(measure) ? Words.percent(expected) : -1),
                band,
                words.html("okr.confidence." + band),
                reading.confidence()
                        .map(confidence -> Integer.toString(confidence.outOfTen()))
                        .orElse(""),
                day(reading.valueOn()),
                day(reading.confidenceOn()),
                day(reading.lastOn()),
                !keyResult.readFrom().isEmpty(),
                Html.of(keyResult.readFrom()));
    }

    /** Display name of a person, or a word for somebody whom the host no longer knows. */
    String owner(PersonId person, Map<PersonId, String> names) {
        return Optional.ofNullable(names.get(person)).orElseGet(() -> words.say("okr.person.unknown"));
    }

    /** How many of its key results keep pace, of a single one whether it does; empty when there is nothing to say. */
    String keptPace(PublishedObjective objective, Map<KeyResultId, Reading> readings, BigDecimal expected) {
        List<PublishedKeyResult> paced = objective.keyResults().stream()
                .filter(keyResult -> MeasureWords.hasPace(keyResult.measure()))
                .toList();
        List<Pace> paces = paced.stream()
                .flatMap(keyResult -> readings.getOrDefault(keyResult.id(), Reading.NONE).value().stream()
                        .flatMap(value -> keyResult.measure().paceAt(value, expected).stream()))
                .toList();
        if (paces.isEmpty()) {
            return "";
        }
        return paced.size() == 1
                ? words.html(
                        paces.get(0).isKept() ? "okr.pace.one-kept" : "okr.pace.one-behind",
                        ref(objective, paced.get(0)))
                : words.html(
                        "okr.pace.count",
                        Long.toString(paces.stream().filter(Pace::isKept).count()),
                        Integer.toString(paced.size()));
    }

    private String ref(PublishedObjective objective, PublishedKeyResult keyResult) {
        return words.say(
                "okr.key-result.ref", Integer.toString(objective.number()), Integer.toString(keyResult.number()));
    }

    /** @param expected from 0 to 100; -1 where time says nothing */
    private static List<KeyResultView.BarPartView> barParts(int done, int expected) {
        List<KeyResultView.BarPartView> parts = new ArrayList<>();
        int before = Math.max(expected, 0);
        addPart(parts, Math.min(done, before), true);
        addPart(parts, before - Math.min(done, before), false);
        if (expected >= 0) {
            parts.add(new KeyResultView.BarPartView(0, false, true));
        }
        addPart(parts, Math.max(done - before, 0), true);
        addPart(parts, 100 - Math.max(done, before), false);
        return parts;
    }

    private static void addPart(List<KeyResultView.BarPartView> parts, int percent, boolean isDone) {
        if (percent > 0) {
            parts.add(new KeyResultView.BarPartView(percent, isDone, false));
        }
    }

    private String barHtml(Optional<Progress> progress, String over, boolean hasPace) {
        if (progress.isEmpty()) {
            return hasPace ? words.html("okr.measure.bar-empty", over) : words.html("okr.measure.not-yet");
        }
        String percent = Words.percent(progress.get().percent());
        return hasPace
                ? words.html("okr.measure.bar", percent, over)
                : words.html("okr.measure.bar-without-pace", percent);
    }

    private String paceHtml(Pace pace) {
        return words.html("okr.pace." + pace.standing().code(), Long.toString(Math.abs((long) pace.points())));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(on -> Html.of(words.day(on))).orElse("");
    }

    static BigDecimal expected(PublishedCycle cycle, LocalDate today) {
        return Cycle.expectedOn(cycle.firstDay(), cycle.lastDay(), today);
    }
}
