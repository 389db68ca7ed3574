package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.stream.IntStream;

/** Finds a Chinese line that only names a thing: 经销商管理系统. */
final class Things {

    private static final int MANY_UNKNOWN = 4;

    private final Reading reading;
    private final Line line;

    Things(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
    }

    /**
     * The place of the thing; -1 when the line says more.
     *
     * @param keyResult whether figures, or somebody who acts, say more too
     */
    int onlyOne(boolean keyResult) {
        int last = IntStream.range(0, line.size())
                .filter(i -> line.at(i).kind() != Word.Kind.MARK)
                .reduce(-1, (one, later) -> later);
        boolean thing = line.is(last, THING) || (!keyResult && line.is(last, DEEDNOUN));
        boolean more = keyResult ? saysMoreOfAResult() : saysMoreOfAnAim();
        return thing && !line.is(last, METRIC) && !more && !isMostlyUnknown() ? last : -1;
    }

    private boolean isMostlyUnknown() {
        long unknown = line.words().stream()
                .filter(word -> word.kind() == Word.Kind.HAN && word.form() == Form.UNKNOWN)
                .count();
        return unknown > MANY_UNKNOWN || line.has(OURS);
    }

    private boolean saysMoreOfAResult() {
        HanDeeds deeds = new HanDeeds(line);
        return reading.head().kind() == Head.Kind.OTHERS
                || deeds.othersAct()
                || deeds.beginsWithOthers(0)
                || line.has(QUALITY)
                || line.words().stream().anyMatch(Word::isFigure);
    }

    private boolean saysMoreOfAnAim() {
        boolean realise = line.words().stream().anyMatch(word -> word.text().equals("实现"));
        boolean verb = line.anyIn(
                0, line.size(), i -> line.is(i, AIM, BETTERING, SUPPORT, HOLD, UP, DOWN) && !line.is(i + 1, THING));
        return (verb && !realise) || line.is(line.size() - 1, ASSET);
    }
}
