package org.okrtree.adapter.rest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.drafting.LineToCheck;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.sheet.LineKind;

/** Lines that stand in no draft, for the draft check. */
record LinesToCheckBodyJson(List<LineToCheckJson> lines) {

    /**
     * @param kind objective or key-result
     * @param measure absent when nothing of one is written
     * @param objective what the objective says that a key result stands under; may be empty
     */
    record LineToCheckJson(
            String kind, String text, @Nullable MeasureJson measure, String objective) {

        Outcome<LineToCheck> line() {
            return kindOf(kind)
                    .then(read -> Text.optionalLine("text", text)
                            .then(title -> Text.optionalLine("objective", objective)
                                    .then(above -> draft().map(draft ->
                                            new LineToCheck(read, title, draft.orElse(null), above)))));
        }

        private Outcome<Optional<MeasureDraft>> draft() {
            return measure == null ? Outcome.done(Optional.empty()) : MeasureDraft.of(measure.toTyped());
        }

        private static Outcome<LineKind> kindOf(String code) {
            return switch (code) {
                case "objective" -> Outcome.done(LineKind.OBJECTIVE);
                case "key-result" -> Outcome.done(LineKind.KEY_RESULT);
                default -> Outcome.refused(new InputRefusal.NotAChoice("kind", Text.excerpt(code)));
            };
        }
    }

    Outcome<List<LineToCheck>> toLines() {
        Outcome<List<LineToCheck>> all = Outcome.done(List.of());
        for (LineToCheckJson one : lines) {
            all = all.then(before -> one.line().map(line -> {
                List<LineToCheck> more = new ArrayList<>(before);
                more.add(line);
                return more;
            }));
        }
        return all;
    }
}
