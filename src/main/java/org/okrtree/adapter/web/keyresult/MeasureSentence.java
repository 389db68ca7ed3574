package org.okrtree.adapter.web.keyresult;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.MeasureDraft;

/** Says a measure in a sentence, as far as it is written, and names what is still missing in its place. */
public final class MeasureSentence {

    // Characters of private use: nobody's text, and no sentence of ours, has them.
    private static final char BEFORE = '\uE000';
    private static final char AFTER = '\uE001';
    private static final Pattern PLACE = Pattern.compile(BEFORE + "(\\d)" + AFTER);

    private final Words words;

    public MeasureSentence(Words words) {
        this.words = words;
    }

    private record Slot(String text, boolean isMissing) {}

    /** One line of text, with where the number comes from when that is not empty. */
    public String plain(MeasureDraft draft, String readFrom) {
        StringBuilder sentence = new StringBuilder();
        parts(draft).forEach(part -> sentence.append(part.text()));
        String said = sentence.toString().strip();
        return readFrom.isEmpty() ? said : words.say("okr.measure.read-from", said, readFrom);
    }

    /** The sentence in its parts, encoded. */
    public List<SlotView> slots(MeasureDraft draft) {
        return parts(draft).stream()
                .map(part -> new SlotView(Html.of(part.text()), part.isSlot(), part.isMissing()))
                .toList();
    }

    private record Part(String text, boolean isSlot, boolean isMissing) {}

    private List<Part> parts(MeasureDraft draft) {
        List<Slot> slots = written(draft);
        String sentence = words.say(
                "okr.measure." + draft.kind().code(),
                IntStream.range(0, slots.size())
                        .mapToObj(place -> "" + BEFORE + place + AFTER)
                        .toArray(Serializable[]::new));
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int end = 0;
        while (place.find()) {
            add(parts, new Part(sentence.substring(end, place.start()), false, false));
            Slot slot = slots.get(Integer.parseInt(place.group(1)));
            add(parts, new Part(slot.text(), true, slot.isMissing()));
            end = place.end();
        }
        add(parts, new Part(sentence.substring(end), false, false));
        return parts;
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.text().isEmpty()) {
            parts.add(part);
        }
    }

    private List<Slot> written(MeasureDraft draft) {
        return switch (draft.kind()) {
            case INCREASE, DECREASE ->
                List.of(baseline(draft), figure(draft.target(), "target"), new Slot(draft.unit(), false));
            case KEEP -> List.of(range(draft), new Slot(draft.unit(), false));
            case MILESTONES ->
                List.of(new Slot(
                        Integer.toString(draft.milestones().size()),
                        draft.finished().whyNot().isPresent()));
            case YES_NO ->
                List.of(draft.evidence().isEmpty() ? missing("evidence") : new Slot(draft.evidence(), false));
        };
    }

    private Slot baseline(MeasureDraft draft) {
        return draft.foundBy()
                .map(day -> new Slot(words.say("okr.measure.to-be-found", words.day(day)), false))
                .orElseGet(() -> figure(draft.baseline(), "baseline"));
    }

    private Slot range(MeasureDraft draft) {
        return draft.low().isEmpty() && draft.high().isEmpty()
                ? missing("bounds")
                : new Slot(new MeasureWords(words).range(draft.low(), draft.high()), false);
    }

    private Slot figure(Optional<Decimal> number, String name) {
        return number.map(it -> new Slot(Words.figure(it.text()), false)).orElseGet(() -> missing(name));
    }

    private Slot missing(String name) {
        return new Slot(words.say("okr.measure.missing." + name), true);
    }
}
