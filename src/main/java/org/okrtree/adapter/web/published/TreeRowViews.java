package org.okrtree.adapter.web.published;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PersonView;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.application.published.TreeShown;
import org.okrtree.domain.alignment.ContributionState;
import org.okrtree.domain.checkin.ConfidenceTrail;
import org.okrtree.domain.checkin.KeptPeriods;
import org.okrtree.domain.checkin.KeptPeriods.Period;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.ConfidenceBand;
import org.okrtree.domain.keyresult.KeptShare;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.published.TreeLine;
import org.okrtree.domain.published.TreeSheet;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;

/** Makes views of the rows of a tree, in one reader's words. */
final class TreeRowViews {

    private static final int FIRST_X = 3;
    private static final double WEEK = 16.5;
    private static final double LOWEST_Y = 28;
    private static final double STEP = 2.6;

    private final Page page;
    private final TreeShown tree;
    private final Words words;
    private final TreeViews published;

    TreeRowViews(Page page, TreeShown tree) {
        this.page = page;
        this.tree = tree;
        this.words = page.words();
        this.published = new TreeViews(words, sheet -> "");
    }

    List<TreeRowView> rows() {
        return tree.rows().stream().map(this::row).toList();
    }

    /** Share of the time that is over in the cycle, in per cent. */
    static int expected(TreeShown tree) {
        return Words.percent(tree.cycle().expectedOn(tree.figures().today()));
    }

    private TreeRowView row(TreeLine row) {
        if (row instanceof TreeLine.OfTeam one) {
            return TreeRowView.of(team(one));
        }
        if (row instanceof TreeLine.OfObjective one) {
            return TreeRowView.of(objective(one));
        }
        TreeLine.OfKeyResult one = (TreeLine.OfKeyResult) row;
        return one.sheet().text() instanceof TreeSheet.Text.Published text
                ? TreeRowView.of(keyResult(one, text.content()))
                : TreeRowView.of(draft(one));
    }

    private TreeRowView.Team team(TreeLine.OfTeam row) {
        TreeSheet sheet = row.sheet();
        PublishedTeam team = sheet.team();
        String level = words.say("okr.team.level." + team.level().code());
        String where = team.above().isEmpty()
                ? level
                : words.say(
                        "okr.tree.team-in",
                        level,
                        team.above().get(team.above().size() - 1).name());
        return new TreeRowView.Team(
                sheet.text().sheet().uid(),
                row.isFolded(),
                Html.of(team.nameAmong(tree.names())),
                Html.of(where),
                words.html(
                        "okr.tree.lines",
                        counted(sheet.objectives().size(), "okr.tree.one-objective", "okr.tree.objectives"),
                        counted(sheet.keyResults(), "okr.tree.one-key-result", "okr.tree.key-results")),
                tag(sheet.text()),
                Html.of(page.address("sheet/" + sheet.text().sheet().uid())),
                sheet.text() instanceof TreeSheet.Text.Published,
                sheet.text() instanceof TreeSheet.Text.Drafted one
                        && one.draft().state() == SheetState.AGREED);
    }

    private String tag(TreeSheet.Text text) {
        if (text instanceof TreeSheet.Text.Published one) {
            PublishedSheet content = one.content();
            return words.html(
                    "okr.revision.badge",
                    count(content.revision()),
                    words.day(LocalDate.ofInstant(content.at(), content.cycle().zone())));
        }
        Sheet draft = ((TreeSheet.Text.Drafted) text).draft();
        return draft.state() == SheetState.IN_DISCUSSION
                ? words.html("okr.tree.draft-in-round", count(draft.round()))
                : words.html("okr.sheet.state." + draft.state().code());
    }

    private TreeRowView.Objective objective(TreeLine.OfObjective row) {
        var objective = row.objective();
        String owner = published.owner(objective.owner(), tree.names());
        boolean isDraft = row.sheet().text() instanceof TreeSheet.Text.Drafted;
        return new TreeRowView.Objective(
                objective.id().uid(),
                row.isFolded(),
                objective.keyResults().isEmpty(),
                isDraft,
                objective.number() == 0 ? "" : words.html("okr.objective.ref", count(objective.number())),
                Html.of(objective.title()),
                address(row.sheet(), objective.id().uid(), ""),
                Html.of(owner),
                Html.of(PersonView.initials(owner)),
                PersonView.colour(owner),
                objective.commitment() == Commitment.NOT_SAID
                        ? ""
                        : words.html("okr.tree.kind." + objective.commitment().code()),
                tree.contributions().getOrDefault(objective.id(), List.of()).stream()
                        .map(this::contribution)
                        .toList(),
                Html.of(counted(objective.keyResults().size(), "okr.tree.one-key-result", "okr.tree.key-results")),
                pace(row));
    }

    private String pace(TreeLine.OfObjective row) {
        return row.sheet().text() instanceof TreeSheet.Text.Published text
                ? text.content()
                        .objective(row.objective().id())
                        .map(objective -> published.keptPace(
                                objective,
                                tree.figures().readings(),
                                TreeViews.expected(
                                        text.content().cycle(), tree.figures().today())))
                        .orElse("")
                : "";
    }

    private TreeRowView.Contribution contribution(TreeShown.Contributes one) {
        return new TreeRowView.Contribution(
                one.number() == 0
                        ? Html.of(one.words())
                        : words.html("okr.objective.ref", count(one.number())) + " " + Html.of(one.words()),
                Html.of(page.address("objective/" + one.parent().uid())),
                words.html("okr.tree.contribution." + one.state().code()),
                one.state() == ContributionState.OFFERED,
                one.state() == ContributionState.ACKNOWLEDGED,
                one.state() == ContributionState.QUESTIONED);
    }

    private TreeRowView.KeyResult keyResult(TreeLine.OfKeyResult row, PublishedSheet content) {
        Reading reading = tree.figures().readingOf(row.keyResult().id());
        PublishedObjective objective = content.objective(row.objective().id()).orElseThrow();
        KeyResultView figures = published.keyResult(
                content,
                objective,
                content.keyResult(row.keyResult().id()).orElseThrow(),
                reading,
                tree.figures().today(),
                tree.names());
        Measure measure = content.keyResult(row.keyResult().id()).orElseThrow().measure();
        List<Period> periods = tree.periods().getOrDefault(row.keyResult().id(), List.of());
        KeptShare kept = KeptPeriods.share(periods);
        int states = measure instanceof Milestones all && reading.value().isPresent()
                ? all.states().size()
                : 0;
        int proved = states == 0
                ? 0
                : reading.value().map(value -> value.number().intValue()).orElse(0);
        boolean isStale = tree.figures().isStale(row.sheet(), row.keyResult());
        ConfidenceTrail trail = tree.trails().getOrDefault(row.keyResult().id(), ConfidenceTrail.NONE);
        Spark spark = Spark.of(trail);
        return new TreeRowView.KeyResult(
                figures,
                address(
                        row.sheet(),
                        row.objective().id().uid(),
                        row.keyResult().id().uid()),
                page.actor().is(row.keyResult().owner()),
                figures.expectedPercent() != expected(tree),
                !periods.isEmpty(),
                periods.stream()
                        .map(one -> new TreeRowView.PeriodView(one.code()))
                        .toList(),
                words.html(
                        "okr.tree.periods-all",
                        count(kept.inside()),
                        count(kept.withValue()),
                        count(kept.missing()),
                        count(Collections.frequency(periods, Period.TO_COME))),
                states > 0,
                IntStream.range(0, states)
                        .mapToObj(at -> new TreeRowView.StateView(at < proved))
                        .toList(),
                words.html("okr.tree.proved", count(proved), count(states)),
                stands(figures, kept, proved, states),
                isStale ? words.html("okr.tree.no-word-since") : trend(trail),
                spark.isDrawn(),
                spark.line(),
                spark.gaps(),
                spark.x(),
                spark.y(),
                reading.confidence().map(Confidence::band).equals(Optional.of(ConfidenceBand.DOUBTFUL)),
                words.html("okr.tree.spark", said(trail)),
                isStale,
                isStale
                        ? reading.lastOn()
                                .map(last -> words.html("okr.tree.days-ago", count((int) ChronoUnit.DAYS.between(
                                        last, tree.figures().today()))))
                                .orElse("")
                        : figures.lastHtml(),
                Optional.ofNullable(tree.work().get(row.keyResult().id()))
                        .map(TreeRowViews::count)
                        .orElse("\u2013"));
    }

    private String stands(KeyResultView figures, KeptShare kept, int proved, int states) {
        if (kept.withValue() > 0) {
            return words.html("okr.tree.inside", count(kept.inside()), count(kept.withValue()));
        }
        return states > 0 ? words.html("okr.tree.proved", count(proved), count(states)) : figures.paceHtml();
    }

    private String trend(ConfidenceTrail trail) {
        if (trail.change().isEmpty()) {
            return "";
        }
        int change = trail.change().getAsInt();
        if (change == 0) {
            return words.html("okr.tree.steady");
        }
        return words.html(change < 0 ? "okr.tree.down" : "okr.tree.up", count(Math.abs(change)));
    }

    private static String said(ConfidenceTrail trail) {
        return trail.weeks().stream()
                .map(week -> week.map(one -> count(one.outOfTen())).orElse("\u2013"))
                .collect(Collectors.joining(" "));
    }

    private TreeRowView.Draft draft(TreeLine.OfKeyResult row) {
        var line = row.keyResult();
        String owner = published.owner(line.owner(), tree.names());
        return new TreeRowView.Draft(
                line.id().uid(),
                line.number() == 0
                        ? ""
                        : words.html("okr.key-result.ref", count(row.objective().number()), count(line.number())),
                Html.of(line.statement()),
                address(row.sheet(), row.objective().id().uid(), line.id().uid()),
                Html.of(owner),
                Html.of(PersonView.initials(owner)),
                PersonView.colour(owner),
                line.draft().isPresent(),
                line.draft()
                        .map(measure -> Html.of(new MeasureSentence(words).plain(measure, "")))
                        .orElseGet(() -> words.html("okr.tree.no-measure")));
    }

    // What is only drafted has no page but its sheet's.
    private String address(TreeSheet sheet, String objective, String keyResult) {
        String part = keyResult.isEmpty() ? "" : "#kr-" + keyResult;
        return Html.of(page.address(
                sheet.text() instanceof TreeSheet.Text.Published
                        ? "objective/" + objective + part
                        : "sheet/" + sheet.text().sheet().uid()));
    }

    private String counted(int number, String one, String many) {
        return number == 1 ? words.say(one) : words.say(many, count(number));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    /** The line of the confidence, on a scale from 0 to 10 that is the same everywhere. */
    private record Spark(String line, String gaps, String x, String y) {

        private static Spark of(ConfidenceTrail trail) {
            StringBuilder line = new StringBuilder();
            StringBuilder gaps = new StringBuilder();
            List<String> last = new ArrayList<>();
            boolean isDrawing = false;
            for (int week = 0; week < trail.weeks().size(); week++) {
                String x = number(FIRST_X + week * WEEK);
                Optional<Confidence> stated = trail.weeks().get(week);
                if (stated.isPresent()) {
                    String y = number(LOWEST_Y - stated.get().outOfTen() * STEP);
                    line.append(isDrawing ? 'L' : 'M').append(x).append(' ').append(y);
                    last = List.of(x, y);
                } else {
                    gaps.append('M').append(x).append(" 10v10");
                }
                isDrawing = stated.isPresent();
            }
            return last.isEmpty()
                    ? new Spark("", "", "", "")
                    : new Spark(line.toString(), gaps.toString(), last.get(0), last.get(1));
        }

        private boolean isDrawn() {
            return !line.isEmpty();
        }

        private static String number(double at) {
            return String.format(Locale.ROOT, "%.1f", at).replace(".0", "");
        }
    }
}
