package org.okrtree.adapter.web.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.PersonView;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.strategy.Statement;

/** The lines of a draft as they are read, each with its own forms for who writes. */
final class DraftLines {

    private final SheetDesk desk;
    private final LineFindings findings;
    private final Draft draft;
    private final boolean canWrite;
    private final String today;
    private final LineForms forms;
    private final LineConflicts conflicts;
    private final MeasureSentence sentences;

    /** @param today in the cycle's zone */
    DraftLines(SheetDesk desk, LineFindings findings, Draft draft, boolean canWrite, LocalDate today) {
        this.desk = desk;
        this.findings = findings;
        this.draft = draft;
        this.canWrite = canWrite;
        this.today = today.toString();
        this.forms = new LineForms(desk);
        this.conflicts = new LineConflicts(desk);
        this.sentences = new MeasureSentence(desk.words());
    }

    /** Markup of all objectives with their key results. */
    String objectives() {
        return draft.objectives().stream().map(this::objective).collect(Collectors.joining());
    }

    /** Markup of all health figures. */
    String healthFigures() {
        return draft.health().stream().map(this::healthFigure).collect(Collectors.joining());
    }

    private String objective(DraftObjective line) {
        ObjectiveWords said = line.words();
        return html(new DraftLineView(
                line.uid(),
                line.version(),
                true,
                false,
                line.isPublished() ? desk.words().html("okr.objective.ref", Integer.toString(line.number())) : "",
                Html.of(line.title()),
                findings.marked(line),
                findings.of(line),
                !said.why().isEmpty(),
                Html.of(said.why()),
                person(said.owner()),
                said.commitment() == Commitment.NOT_SAID
                        ? ""
                        : desk.words()
                                .html("okr.commitment." + said.commitment().code()),
                cites(said),
                contributions(line),
                false,
                List.of(),
                List.of(),
                false,
                "",
                "",
                "",
                "",
                canWrite,
                up(line),
                down(line),
                canRemove(line),
                canDrop(line),
                drop(line),
                DraftLineView.SmallFormView.CLOSED,
                today,
                isEditOpen(SheetDeeds.EDIT_OBJECTIVE, line),
                canWrite ? forms.objective(line.uid(), line.version(), said) : "",
                conflicts.beside(line.uid()),
                desk.isRefused(SheetDeeds.ADD_KEY_RESULT, line.uid()),
                canWrite ? forms.newKeyResult(line.uid()) : "",
                line.keyResults().stream()
                        .map(keyResult -> keyResult(line, keyResult))
                        .collect(Collectors.joining())));
    }

    private String cites(ObjectiveWords said) {
        return said.cited()
                .flatMap(cited -> desk.shown().statements().stream()
                        .filter(one -> one.id().equals(cited.statement()))
                        .findFirst())
                .map(Statement::text)
                .map(text -> desk.words().html("okr.line.serves", text))
                .orElse("");
    }

    private List<DraftLineView.ContributionLineView> contributions(DraftObjective line) {
        return desk.shown().upward().offers().stream()
                .filter(offer -> offer.child().equals(line.id()))
                .flatMap(offer ->
                        Optional.ofNullable(desk.shown().upward().parents().get(offer.parent()))
                                .map(PublishedObjective::title)
                                .map(title -> new DraftLineView.ContributionLineView(Html.of(title)))
                                .stream())
                .toList();
    }

    private String keyResult(DraftObjective objective, DraftKeyResult line) {
        KeyResultWords said = line.words();
        return html(new DraftLineView(
                line.uid(),
                line.version(),
                false,
                true,
                line.isPublished()
                        ? desk.words()
                                .html(
                                        "okr.key-result.ref",
                                        Integer.toString(objective.number()),
                                        Integer.toString(line.number()))
                        : "",
                Html.of(line.title()),
                findings.marked(line),
                findings.of(line),
                false,
                "",
                person(said.owner()),
                "",
                "",
                List.of(),
                said.measureDraft().isPresent(),
                said.measureDraft().map(sentences::slots).orElse(List.of()),
                said.measureDraft().map(DraftLines::milestones).orElse(List.of()),
                !said.readFrom().isEmpty(),
                Html.of(said.readFrom()),
                said.rhythm() == Rhythm.WEEKLY
                        ? ""
                        : desk.words().html("okr.rhythm." + said.rhythm().code()),
                said.scoring().map(this::scoring).orElse(""),
                "",
                canWrite,
                up(line),
                down(line),
                canRemove(line),
                canDrop(line),
                drop(line),
                DraftLineView.SmallFormView.CLOSED,
                today,
                isEditOpen(SheetDeeds.EDIT_KEY_RESULT, line),
                canWrite ? forms.keyResult(line.uid(), line.version(), said, line.isPublished()) : "",
                conflicts.beside(line.uid()),
                false,
                "",
                ""));
    }

    private String scoring(ScoringRule rule) {
        String[] parts = rule.text().split(" ", 2);
        return desk.words().html("okr.scoring." + parts[0]) + (parts.length > 1 ? " " + Html.of(parts[1]) : "");
    }

    private static List<MilestoneView> milestones(MeasureDraft measure) {
        return measure.milestones().stream()
                .map(one -> new MilestoneView(Html.of(one.name()), !one.proof().isEmpty(), Html.of(one.proof())))
                .toList();
    }

    private String healthFigure(DraftHealthFigure line) {
        return html(new DraftLineView(
                line.uid(),
                line.version(),
                false,
                false,
                line.isPublished() ? desk.words().html("okr.health-figure.ref", Integer.toString(line.number())) : "",
                Html.of(line.title()),
                Html.of(line.title()),
                "",
                false,
                "",
                new PersonView("", "", 1),
                "",
                "",
                List.of(),
                true,
                sentences.slots(MeasureDraft.of(line.words().range())),
                List.of(),
                !line.words().readFrom().isEmpty(),
                Html.of(line.words().readFrom()),
                "",
                "",
                draft.lastValue(line.id())
                        .map(last -> desk.words()
                                .html(
                                        "okr.health-figure.last",
                                        Words.figure(last.value().text()),
                                        line.words().range().unit(),
                                        desk.words().day(last.on())))
                        .orElse(""),
                canWrite,
                up(line),
                down(line),
                canRemove(line),
                canDrop(line),
                drop(line),
                small(SheetDeeds.SET_VALUE, line, "value"),
                today,
                isEditOpen(SheetDeeds.EDIT_HEALTH_FIGURE, line),
                canWrite ? forms.healthFigure(line.uid(), line.version(), line.words(), line.isPublished()) : "",
                conflicts.beside(line.uid()),
                false,
                "",
                ""));
    }

    private String html(DraftLineView view) {
        return desk.page().fragment("okr-draft-line", view, "okr.sheet.", "okr.line.");
    }

    private PersonView person(PersonId person) {
        return PersonView.of(desk.name(person));
    }

    private boolean isEditOpen(String action, DraftLine line) {
        return desk.isRefused(action, line.uid())
                || conflicts.toSettle(line.uid()).isPresent();
    }

    private boolean canRemove(DraftLine line) {
        return canWrite && SheetRules.whyNotRemove(line).isEmpty();
    }

    private boolean canDrop(DraftLine line) {
        return canWrite && SheetRules.whyNotDrop(line).isEmpty();
    }

    private DraftLineView.MoveView up(DraftLine line) {
        List<DraftLine> order = draft.besides(line.uid());
        int place = order.indexOf(line);
        return canWrite && place > 0
                ? new DraftLineView.MoveView(
                        true, place > 1 ? order.get(place - 2).uid() : "")
                : DraftLineView.MoveView.NONE;
    }

    private DraftLineView.MoveView down(DraftLine line) {
        List<DraftLine> order = draft.besides(line.uid());
        int place = order.indexOf(line);
        return canWrite && place < order.size() - 1
                ? new DraftLineView.MoveView(true, order.get(place + 1).uid())
                : DraftLineView.MoveView.NONE;
    }

    private DraftLineView.SmallFormView drop(DraftLine line) {
        return small(SheetDeeds.DROP, line, "reason");
    }

    private DraftLineView.SmallFormView small(String action, DraftLine line, String field) {
        return desk.isRefused(action, line.uid())
                ? new DraftLineView.SmallFormView(
                        true,
                        desk.refusal(action, line.uid()),
                        Html.of(desk.page().typed(field)),
                        Html.of(desk.page().typed("on")))
                : DraftLineView.SmallFormView.CLOSED;
    }
}
