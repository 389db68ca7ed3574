package org.okrtree.adapter.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.application.person.Account;
import org.okrtree.application.sheet.LineComparison;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.HealthWords;

/** Shows what two people wrote into one line beside each other. */
final class LineConflicts {

    private final SheetDesk desk;

    LineConflicts(SheetDesk desk) {
        this.desk = desk;
    }

    /** Markup; empty when nobody else saved this line. */
    String of(String line) {
        return desk.compared()
                .filter(compared -> compared.now().uid().equals(line))
                .map(this::html)
                .orElse("");
    }

    private String html(LineComparison compared) {
        String who = Optional.ofNullable(
                        compared.people().get(compared.savedBy().person()))
                .map(Account::displayName)
                .orElseGet(() -> desk.words().say("okr.person.unknown"));
        String when =
                desk.words().time(compared.savedBy().at(), desk.shown().cycle().zone());
        LineConflictView view = new LineConflictView(
                compared.now().uid(),
                desk.words().html("okr.conflict.saved", who, when),
                Html.of(compared.now().title()),
                desk.words().html("okr.conflict.theirs", who, when),
                desk.words().html("okr.conflict.take", who),
                Html.of(desk.page()
                        .address("sheet/" + desk.shown().sheet().id().uid() + "#line-"
                                + compared.now().uid())),
                fields(compared));
        return desk.page().fragment("okr-line-conflict", view, "okr.conflict.");
    }

    private List<LineConflictView.FieldView> fields(LineComparison compared) {
        Said before = said(compared.before(), compared);
        Said theirs = said(compared.now(), compared);
        Said mine = mine(compared.now());
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

    private Said said(DraftLine line, LineComparison compared) {
        if (line instanceof DraftObjective objective) {
            ObjectiveWords words = objective.words();
            return objective(
                    words.title(),
                    words.why(),
                    userName(words.owner(), compared),
                    words.commitment().code(),
                    words.cited().map(it -> it.statement().uid()).orElse(""));
        }
        if (line instanceof DraftKeyResult keyResult) {
            KeyResultWords words = keyResult.words();
            return keyResult(
                    words.statement(),
                    words.measureDraft(),
                    words.readFrom(),
                    userName(words.owner(), compared),
                    words.rhythm().code(),
                    words.scoring().map(ScoringRule::text).orElse(""));
        }
        HealthWords words = ((DraftHealthFigure) line).words();
        return healthFigure(words.name(), Optional.of(MeasureDraft.of(words.range())), words.readFrom());
    }

    private static String userName(PersonId person, LineComparison compared) {
        return Optional.ofNullable(compared.people().get(person))
                .map(Account::userName)
                .orElse("");
    }

    private Said mine(DraftLine line) {
        Page page = desk.page();
        if (line instanceof DraftObjective) {
            ObjectiveTyped typed = TypedLines.objective(page);
            return objective(
                    typed.title().strip(), typed.why().strip(), typed.owner(), typed.commitment(), typed.cites());
        }
        if (line instanceof DraftKeyResult) {
            KeyResultTyped typed = TypedLines.keyResult(page);
            return keyResult(
                    typed.statement().strip(),
                    MeasureDraft.of(typed.measure()).fold(it -> it, refusal -> Optional.empty()),
                    typed.readFrom().strip(),
                    typed.owner(),
                    typed.rhythm(),
                    typed.scoring());
        }
        HealthTyped typed = TypedLines.healthFigure(page);
        return healthFigure(
                typed.name().strip(),
                HealthWords.of(typed).fold(it -> Optional.of(MeasureDraft.of(it.range())), refusal -> Optional.empty()),
                typed.readFrom().strip());
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
