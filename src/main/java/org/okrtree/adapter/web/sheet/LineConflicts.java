package org.okrtree.adapter.web.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.UnsavedEdit;

/** Shows what two people wrote into one line beside each other. */
final class LineConflicts {

    private final SheetDesk desk;

    LineConflicts(SheetDesk desk) {
        this.desk = desk;
    }

    /** The unsaved edit that the form of this line settles: the viewer's own, else one that the viewer may settle. */
    Optional<UnsavedEdit> toSettle(String line) {
        List<UnsavedEdit> all = of(line).filter(one -> SheetRules.whyNotSettle(
                                one,
                                desk.shown().team(),
                                desk.shown().cycle(),
                                desk.page().actor())
                        .isEmpty())
                .toList();
        return all.stream()
                .filter(this::isMine)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Stream<UnsavedEdit> of(String line) {
        return desk.shown().unsaved().stream().filter(one -> one.lineUid().equals(line));
    }

    private boolean isMine(UnsavedEdit edit) {
        return desk.page().actor().is(edit.by());
    }

    /** Markup of the two versions inside of the form that settles them. */
    String inForm(UnsavedEdit edit) {
        return html(edit, true);
    }

    /** Markup of the unsaved edits of a line that its form does not settle. */
    String beside(String line) {
        Optional<UnsavedEdit> inForm = toSettle(line);
        return of(line).filter(one -> inForm.filter(one::equals).isEmpty())
                .map(one -> html(one, false))
                .collect(Collectors.joining());
    }

    private String html(UnsavedEdit edit, boolean isInForm) {
        DraftLine now =
                desk.shown().draft().flatMap(it -> it.line(edit.lineUid())).orElseThrow();
        boolean isMine = isMine(edit);
        boolean isNewer = now.version() != edit.faster().version();
        String who = desk.name(edit.faster().by());
        String by = desk.name(edit.by());
        Instant at = edit.faster().at();
        String when =
                isJustNow(edit) ? desk.words().time(at, desk.shown().cycle().zone()) : dayAndTime(at);
        Words words = desk.words();
        return desk.page()
                .fragment(
                        "okr-line-conflict",
                        new LineConflictView(
                                edit.lineUid(),
                                edit.uid(),
                                isInForm,
                                isInForm && isJustNow(edit),
                                isMine
                                        ? words.html(
                                                isJustNow(edit) ? "okr.conflict.saved" : "okr.conflict.saved-on",
                                                who,
                                                when)
                                        : words.html("okr.conflict.of-another", by, dayAndTime(edit.at()), who),
                                words.html(isInForm ? "okr.conflict.kept" : "okr.conflict.kept-for-them"),
                                Html.of(now.title()),
                                isMine
                                        ? words.html("okr.conflict.before")
                                        : words.html("okr.conflict.before-another", by),
                                isNewer ? words.html("okr.conflict.now") : words.html("okr.conflict.theirs", who, when),
                                isMine ? words.html("okr.conflict.mine") : words.html("okr.conflict.of", by),
                                words.html(isMine ? "okr.conflict.same" : "okr.conflict.as-before"),
                                isMine && !isNewer
                                        ? words.html("okr.conflict.take", who)
                                        : words.html("okr.conflict.leave"),
                                isMine ? words.html("okr.conflict.keep") : words.html("okr.conflict.take", by),
                                fields(edit, now)),
                        "okr.conflict.");
    }

    // A moment ago the time says enough; who comes back later is told the day, too.
    private boolean isJustNow(UnsavedEdit edit) {
        return isMine(edit)
                && desk.refused()
                        .filter(form -> form.refusal() instanceof SheetRefusal.SameField
                                && form.line().equals(edit.lineUid()))
                        .isPresent();
    }

    private String dayAndTime(Instant at) {
        return desk.words().dayAndTime(at, desk.shown().cycle().zone());
    }

    private List<LineConflictView.FieldView> fields(UnsavedEdit edit, DraftLine now) {
        Said before = said(edit.base());
        Said theirs = said(now);
        Said mine = said(edit.mine());
        List<LineConflictView.FieldView> fields = new ArrayList<>();
        for (int i = 0; i < before.names().size(); i++) {
            String was = before.texts().get(i);
            String his = theirs.texts().get(i);
            String own = mine.texts().get(i);
            if (!was.equals(his) || !was.equals(own)) {
                fields.add(new LineConflictView.FieldView(
                        desk.words().html(before.names().get(i)),
                        Html.of(was),
                        Html.of(his),
                        !his.equals(was),
                        Html.of(own),
                        !own.equals(was)));
            }
        }
        return fields;
    }

    /** What a line says, field by field, each under the key of its name. */
    private record Said(List<String> names, List<String> texts) {}

    private Said said(DraftLine line) {
        if (line instanceof DraftObjective objective) {
            ObjectiveWords words = objective.words();
            return objective(
                    words.title(),
                    words.why(),
                    desk.userName(words.owner()),
                    words.commitment().code(),
                    words.cited().map(it -> it.statement().uid()).orElse(""));
        }
        if (line instanceof DraftKeyResult keyResult) {
            KeyResultWords words = keyResult.words();
            return keyResult(
                    words.statement(),
                    words.measureDraft(),
                    words.readFrom(),
                    desk.userName(words.owner()),
                    words.rhythm().code(),
                    words.scoring().map(ScoringRule::text).orElse(""));
        }
        HealthWords words = ((DraftHealthFigure) line).words();
        return healthFigure(words.name(), Optional.of(MeasureDraft.of(words.range())), words.readFrom());
    }

    private Said objective(String title, String why, String owner, String commitment, String cites) {
        String statement = desk.shown().statements().stream()
                .filter(one -> one.id().uid().equals(cites))
                .map(one -> one.text())
                .findFirst()
                .orElse(cites);
        return new Said(
                List.of("okr.line.title", "okr.line.why", "okr.line.owner", "okr.line.commitment", "okr.line.cites"),
                List.of(title, why, owner, commitment, statement));
    }

    private Said keyResult(
            String statement,
            Optional<MeasureDraft> measure,
            String readFrom,
            String owner,
            String rhythm,
            String scoring) {
        return new Said(
                List.of(
                        "okr.line.statement",
                        "okr.line.measure",
                        "okr.line.read-from",
                        "okr.line.owner",
                        "okr.line.rhythm",
                        "okr.line.scoring"),
                List.of(statement, sentence(measure), readFrom, owner, rhythm, scoring));
    }

    private Said healthFigure(String name, Optional<MeasureDraft> range, String readFrom) {
        return new Said(
                List.of("okr.line.name", "okr.line.range", "okr.line.read-from"),
                List.of(name, sentence(range), readFrom));
    }

    // Milestones count by their names too, which the sentence leaves out.
    private String sentence(Optional<MeasureDraft> measure) {
        return measure.map(it -> Stream.concat(
                                Stream.of(new MeasureSentence(desk.words()).plain(it, "")),
                                it.milestones().stream()
                                        .map(one -> one.proof().isEmpty()
                                                ? one.name()
                                                : one.name() + " (" + one.proof() + ")"))
                        .collect(Collectors.joining("; ")))
                .orElse("");
    }
}
