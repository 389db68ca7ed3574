package org.okrtree.adapter.web.keyresult;

import java.util.Optional;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.keyresult.Progress;

/** Says measures and their values in one reader's words. Text is encoded where nothing else is said. */
public final class MeasureWords {

    private final Words words;

    public MeasureWords(Words words) {
        this.words = words;
    }

    /** Whether values go from a start to an end. */
    public static boolean isWay(Measure measure) {
        return measure instanceof Change || measure instanceof Milestones;
    }

    /** Whether time says anything of it. */
    public static boolean hasPace(Measure measure) {
        return measure instanceof Change;
    }

    /** Where the way begins; empty where there is none to say. */
    public String baseline(Measure measure) {
        if (measure instanceof Change change) {
            return Html.of(baseline(change));
        }
        return measure instanceof Milestones ? "0" : "";
    }

    /** The same as text, not encoded. */
    public String baseline(Change change) {
        return change.baseline()
                .foundBy()
                .map(day -> words.say("okr.measure.to-be-found", words.day(day)))
                .orElseGet(() -> figure(change.baseline().known()));
    }

    public String value(Measure measure, Decimal value) {
        return measure.kind() == MeasureKind.YES_NO
                ? words.html(value.number().signum() == 0 ? "okr.measure.no" : "okr.measure.yes")
                : Html.of(Words.figure(value.text()));
    }

    /** Where the way ends, or what is kept. */
    public String target(Measure measure) {
        if (measure instanceof Change change) {
            return Html.of(Words.figure(change.target().text()));
        }
        if (measure instanceof Keep range) {
            return Html.of(range(range.low(), range.high()));
        }
        return measure instanceof Milestones milestones
                ? Integer.toString(milestones.states().size())
                : words.html("okr.measure.yes-or-no");
    }

    public String unit(Measure measure) {
        if (measure instanceof Change change) {
            return Html.of(change.unit());
        }
        if (measure instanceof Keep range) {
            return Html.of(range.unit());
        }
        return measure instanceof Milestones ? words.html("okr.measure.states") : "";
    }

    /** How far, or how it stands, at a value; empty where a value says nothing yet. */
    public String measured(Measure measure, Decimal value) {
        if (measure instanceof Keep range) {
            Keep.Standing standing = range.standingAt(value);
            return switch (standing.side()) {
                case INSIDE -> words.html("okr.measure.inside");
                case BELOW -> words.html("okr.measure.below", standing.by().toPlainString());
                case ABOVE -> words.html("okr.measure.above", standing.by().toPlainString());
            };
        }
        return measure.progressAt(value)
                .map(Progress::percent)
                .map(Words::percent)
                .map(Html::of)
                .orElse("");
    }

    /** Bounds as text, not encoded; one of them may be absent. */
    public String range(Optional<Decimal> low, Optional<Decimal> high) {
        if (low.isPresent() && high.isPresent()) {
            return figure(low) + "\u2013" + figure(high);
        }
        return low.isPresent()
                ? words.say("okr.measure.at-least", figure(low))
                : words.say("okr.measure.at-most", figure(high));
    }

    private String figure(Optional<Decimal> number) {
        return number.map(Decimal::text).map(Words::figure).orElse("\u2026");
    }
}
