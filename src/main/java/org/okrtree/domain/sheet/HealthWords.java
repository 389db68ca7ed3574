package org.okrtree.domain.sheet;

import java.util.List;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.MeasureTyped;

/**
 * What a health figure says: what must not slip. It has no score and no confidence.
 *
 * @param range between which bounds it is kept
 * @param readFrom where the number comes from; may be empty
 */
public record HealthWords(String name, Keep range, String readFrom) {

    public static Outcome<HealthWords> of(HealthTyped typed) {
        return Text.line("name", typed.name())
                .then(name -> range(typed)
                        .then(range -> Text.optionalLine("readFrom", typed.readFrom())
                                .map(readFrom -> new HealthWords(name, range, readFrom))));
    }

    private static Outcome<Keep> range(HealthTyped typed) {
        return MeasureDraft.of(new MeasureTyped(
                        MeasureKind.KEEP.code(),
                        "",
                        "",
                        "",
                        typed.low(),
                        typed.high(),
                        typed.unit(),
                        "",
                        List.of(),
                        ""))
                .then(draft -> draft.map(MeasureDraft::finishedRange).orElseGet(MeasureDraft::noRange));
    }
}
