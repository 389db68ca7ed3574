package org.okrtree.adapter.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.drafting.DraftFindings;
import org.okrtree.domain.drafting.Example;
import org.okrtree.domain.drafting.Exit;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.drafting.Severity;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.FindingKept;

/** What the draft check says beside the lines of a draft, for those who may read it. */
final class LineFindings {

    private final SheetDesk desk;
    private final Draft draft;
    private final boolean canWrite;
    private final LocalDate today;
    private final boolean isShown;
    private final DraftFindings found;

    LineFindings(SheetDesk desk, Draft draft, boolean canWrite, LocalDate today) {
        this.desk = desk;
        this.draft = draft;
        this.canWrite = canWrite;
        this.today = today;
        this.isShown = desk.checked().found().isPresent();
        this.found = desk.checked().found().orElseGet(() -> new DraftFindings(Map.of(), List.of()));
    }

    /** Whether this form, which was refused, stands beside its line again. */
    boolean hasForm(TypedForm form) {
        return canWrite
                && form.action().equals(SheetDeeds.KEEP_FINDING)
                && draft.line(form.line()).stream()
                        .flatMap(line -> open(line).stream())
                        .anyMatch(one -> one.canBeKept()
                                && one.id().code().equals(desk.page().typed("finding")));
    }

    /** The title, the words marked that made the finding which is said first. */
    String marked(DraftLine line) {
        List<Finding.Place> places =
                open(line).stream().findFirst().map(Finding::words).orElse(List.of());
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Finding.Place place : places) {
            if (place.from() >= done && place.to() <= line.title().length()) {
                html.append(Html.of(line.title().substring(done, place.from())))
                        .append("<u>")
                        .append(Html.of(line.title().substring(place.from(), place.to())))
                        .append("</u>");
                done = place.to();
            }
        }
        return html.append(Html.of(line.title().substring(done))).toString();
    }

    /** Markup of what is said of this line; of a good one a tick. */
    String of(DraftLine line) {
        if (!isShown || line.isPublished()) {
            return "";
        }
        List<Finding> open = open(line);
        List<LineFindingsView.KeptView> kept =
                kept(line).stream().map(this::kept).toList();
        List<LineFindingsView.FindingView> views = new ArrayList<>();
        for (Finding finding : open) {
            views.add(finding(line, finding, views.isEmpty() && finding.severity() != Severity.HINTS));
        }
        return desk.page()
                .fragment(
                        "okr-findings",
                        new LineFindingsView(
                                line.uid(), line.version(), canWrite, views.isEmpty() && kept.isEmpty(), views, kept),
                        "okr.finding.");
    }

    /** Markup of the one sentence on what matters most, and of what is said of the sheet as a whole; empty where no line is new. */
    String ofSheet() {
        if (!isShown || lines().allMatch(DraftLine::isPublished)) {
            return "";
        }
        List<DraftLine> asked = lines().filter(
                        line -> open(line).stream().anyMatch(one -> one.severity() != Severity.HINTS))
                .toList();
        Optional<DraftLine> first = asked.stream()
                .min(Comparator.comparing(line -> open(line).get(0).severity()));
        Words words = desk.words();
        return desk.page()
                .fragment(
                        "okr-sheet-findings",
                        new SheetFindingsView(
                                first.isEmpty(),
                                first.map(line -> words.html(
                                                "okr.finding.first",
                                                Integer.toString(asked.size()),
                                                Long.toString(lines().count())))
                                        .orElse(""),
                                first.map(line -> "#line-" + line.uid()).orElse(""),
                                first.map(line -> Html.of(line.title())).orElse(""),
                                first.map(line -> what(open(line).get(0).id())).orElse(""),
                                ofTheWhole()),
                        "okr.finding.");
    }

    private List<SheetFindingsView.HintView> ofTheWhole() {
        long withoutSource = lines().filter(
                        line -> found.of(line.uid()).stream().anyMatch(one -> one.id() == FindingId.NO_SOURCE))
                .count();
        Stream<String> source = withoutSource == 0
                ? Stream.empty()
                : Stream.of(desk.words().html("okr.finding.sources", Long.toString(withoutSource)));
        Stream<String> ofSheet = found.sheet().stream()
                .filter(one -> one.objective().isEmpty())
                .map(one -> desk.words().html("okr.finding.why." + one.id().code()));
        return Stream.concat(ofSheet, source)
                .map(SheetFindingsView.HintView::new)
                .toList();
    }

    private Stream<DraftLine> lines() {
        return draft.objectives().stream()
                .flatMap(objective -> Stream.concat(Stream.<DraftLine>of(objective), objective.keyResults().stream()));
    }

    private List<Finding> open(DraftLine line) {
        List<FindingKept> kept = kept(line);
        return found.at(line.uid()).stream()
                .filter(one -> one.id() != FindingId.NO_SOURCE)
                .filter(one -> kept.stream()
                        .noneMatch(that -> that.finding().equals(one.id().code())))
                .toList();
    }

    private List<FindingKept> kept(DraftLine line) {
        return desk.shown().kept().stream()
                .filter(one -> one.line().equals(line.uid()))
                .filter(one -> FindingId.ofCode(one.finding())
                        .filter(id -> found.at(line.uid()).stream().anyMatch(said -> said.id() == id))
                        .isPresent())
                .toList();
    }

    private LineFindingsView.FindingView finding(DraftLine line, Finding finding, boolean isOpen) {
        Words words = desk.words();
        boolean isRefused = desk.isRefused(SheetDeeds.KEEP_FINDING, line.uid())
                && desk.page().typed("finding").equals(finding.id().code());
        return new LineFindingsView.FindingView(
                finding.id().code(),
                words.html("okr.finding.severity." + finding.severity().code()),
                what(finding.id()),
                words.html("okr.finding.why." + finding.id().code()),
                finding.severity() == Severity.HINTS
                        ? ""
                        : desk.checked()
                                .exits()
                                .example(finding.id(), line.kind(), line.title(), draft)
                                .map(Example::better)
                                .map(Html::of)
                                .orElse(""),
                isOpen,
                canWrite && finding.canBeKept(),
                isRefused,
                isRefused ? desk.refusal(SheetDeeds.KEEP_FINDING, line.uid()) : RefusalView.NONE,
                isRefused ? Html.of(desk.page().typed("reason")) : "",
                canWrite ? exits(line, finding) : List.of());
    }

    private List<LineFindingsView.ExitView> exits(DraftLine line, Finding finding) {
        return desk.checked().exits().of(finding.id(), draft, line, desk.shown().cycle(), today).stream()
                .map(Exit::code)
                .map(code -> new LineFindingsView.ExitView(
                        code,
                        desk.words().html("okr.finding.exit." + code),
                        desk.page().newRequest()))
                .toList();
    }

    private LineFindingsView.KeptView kept(FindingKept kept) {
        return new LineFindingsView.KeptView(
                kept.finding(),
                what(FindingId.ofCode(kept.finding()).orElseThrow()),
                Html.of(desk.name(kept.by())),
                Html.of(desk.words().dayAndYear(kept.at(), desk.shown().cycle().zone())),
                Html.of(kept.reason()));
    }

    private String what(FindingId finding) {
        return desk.words().html("okr.finding.said." + finding.code());
    }
}
