package org.okrtree.adapter.web.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.keyresult.YesNo;

class MeasureSentenceTest {

    private static final Measure TO_BE_FOUND = new Change(
            MeasureKind.INCREASE, new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)), An.decimal("60"), "%", 0);

    private final MeasureSentence sentences = new MeasureSentence(new Words(new PropertiesWords(), Locale.ENGLISH));

    private String said(Measure measure) {
        return sentences.plain(MeasureDraft.of(measure), "");
    }

    private static MeasureDraft typed(String kind, String baseline, String target) {
        return MeasureDraft.of(MeasureTyped.change(kind, baseline, target, "h"))
                .fold(draft -> draft.orElseThrow(), refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    @Test
    void eachKindIsSaidInASentence() {
        assertEquals("rises from \u22125 to 60 %", said(An.increase("-5", "60", "%")));
        assertEquals("rises from ? (by 1 Feb) to 60 %", said(TO_BE_FOUND));
        assertEquals("stays at 80\u2013120 ms", said(An.keep("80", "120", "ms")));
        assertEquals("stays at \u2265 80 ms", said(An.keep("80", "", "ms")));
        assertEquals("stays at \u2264 120", said(An.keep("", "120", "")));
        assertEquals("goes through 2 milestones", said(An.milestones("tried", "sold")));
        assertEquals("yes or no; shown by: <the register>", said(new YesNo("<the register>")));
    }

    @Test
    void whereTheNumberComesFromIsSaidLast() {
        assertEquals(
                "rises from 20 to 40 % of new shops, read from billing",
                sentences.plain(MeasureDraft.of(An.increase("20", "40", "% of new shops")), "billing"));
    }

    @Test
    void whatIsNotWrittenYetIsNamedInItsPlace() {
        assertEquals("falls from baseline? to 2 h", sentences.plain(typed("decrease", "", "2"), ""));
        assertEquals("rises from 2 to target? h", sentences.plain(typed("increase", "2", ""), ""));
    }

    @Test
    void whatWasWrittenAndWhatIsMissingAreSlotsAndEncoded() {
        List<SlotView> slots = sentences.slots(MeasureDraft.of(MeasureTyped.change("increase", "", "2", "<b>"))
                .fold(draft -> draft.orElseThrow(), refusal -> {
                    throw new AssertionError(refusal);
                }));

        assertEquals(
                "rises from |[baseline?!]| to |[2]| |[&lt;b&gt;]",
                slots.stream()
                        .map(slot -> slot.isSlot()
                                ? "[" + slot.textHtml() + (slot.isMissing() ? "!" : "") + "]"
                                : slot.textHtml())
                        .collect(Collectors.joining("|")));
    }

    @Test
    void aTextThatLooksLikeAPlaceInTheSentenceStaysText() {
        assertEquals(
                "rises from 1 to 2 {0} '{1}'",
                sentences.plain(MeasureDraft.of(An.increase("1", "2", "{0} '{1}'")), ""));
    }
}
