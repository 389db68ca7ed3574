package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the draft check understands of a line: its figures, its deeds, what it is about. */
final class Reading {

    private static final Pattern ZERO = Pattern.compile("\\D*0(?:\\.0+)?\\s?%?");
    private static final Pattern HUNDRED = Pattern.compile("\\D*100(?:\\.0+)?\\s?%.*");

    private final Line line;
    private final Changes changes;
    private final List<Integer> hanDeeds;
    private final LatinHeads latin;
    private final Vocabulary vocabulary;

    Reading(Line line, Vocabulary vocabulary) {
        this.line = line;
        this.vocabulary = vocabulary;
        this.changes = new Changes(line);
        this.hanDeeds = new HanDeeds(line).deeds();
        this.latin = new LatinHeads(line);
    }

    Line line() {
        return line;
    }

    Changes changes() {
        return changes;
    }

    List<Integer> hanDeeds() {
        return hanDeeds;
    }

    /** Whether most of a line that may begin with a Latin word is Chinese. */
    boolean isMostlyHan() {
        long han = line.words().stream()
                .filter(word -> word.kind() == Word.Kind.HAN)
                .count();
        long latin = line.words().stream()
                .filter(word -> word.kind() == Word.Kind.LATIN)
                .count();
        return han > latin;
    }

    boolean beginsLatin() {
        int first = line.first(0, i -> line.at(i).kind() == Word.Kind.LATIN || line.isHan(i));
        return first < line.size() && line.at(first).kind() == Word.Kind.LATIN;
    }

    /** What the line is about. */
    Head head() {
        return beginsLatin() ? latin.head(0, line.size()) : hanHead();
    }

    // The last noun before something is said of it; what stands before 的 only says which.
    private Head hanHead() {
        int end = line.first(
                1,
                i -> line.isBreak(i)
                        || (line.is(i, FROM, BE, HOLD, UP, DOWN, TO, AIM, AFTERWARDS)
                                && !line.is(i, METRIC, OUTPUT, BOUND))
                        || changes.isInPair(i));
        int from = IntStream.range(0, end)
                .filter(i -> line.is(i, DE) && line.hasIn(i + 1, end, METRIC, METRICEND, OTHERS))
                .reduce(0, (one, later) -> later);
        int noun = IntStream.range(from, end)
                .filter(i -> line.is(i, METRIC, METRICEND, OTHERS, OUTPUT, THING))
                .reduce(-1, (one, later) -> later);
        if (noun < 0) {
            return Head.NONE;
        }
        if (line.is(noun, METRIC, METRICEND)) {
            return new Head(Head.Kind.METRIC, noun);
        }
        return new Head(line.is(noun, OTHERS) ? Head.Kind.OTHERS : Head.Kind.GENERIC, noun);
    }

    Head latinHead(int from, int to) {
        return latin.head(from, to);
    }

    Optional<Integer> deadline() {
        return IntStream.range(0, line.size())
                .filter(i -> line.at(i).kind() == Word.Kind.DATE
                        && vocabulary
                                .pattern("deadline")
                                .matcher(line.at(i).text())
                                .find())
                .boxed()
                .findFirst();
    }

    boolean isHundredPercent(int i) {
        return HUNDRED.matcher(line.at(i).text()).matches();
    }

    /** Time, money or a share: no count of things. */
    boolean isCount(int i) {
        return line.is(i, NUMBER)
                || (!isPercent(i)
                        && !TIME.matcher(line.at(i).text()).matches()
                        && !MONEY.matcher(line.at(i).text()).matches());
    }

    private static final Pattern MONEY =
            Pattern.compile(".*(?:[$€¥£]|元|usd|eur|gbp|cny|rmb|dollars?|euros?|cents?|yuan|ms|毫秒).*");

    /** Whether the figure is zero. */
    boolean isNothing(int i) {
        return ZERO.matcher(line.at(i).text()).matches();
    }

    boolean isPercent(int i) {
        String text = line.at(i).text();
        return text.contains("%") || text.contains("percent") || text.endsWith("成") || text.startsWith("百分之");
    }

    /** Figures that say how much, and are no part of a change, of a window of time or of "of 5". */
    List<Integer> amounts() {
        List<Integer> amounts = new ArrayList<>();
        for (int i : changes.singles()) {
            if (!isWindow(i) && !isScale(i) && !line.is(i, ARTICLE)) {
                amounts.add(i);
            }
        }
        return amounts;
    }

    private static final Pattern TIME = Pattern.compile(
            ".*\\d\\s?(?:s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|quarters?|years?|working days|business days)$"
                    + "|.*(?:秒|秒钟|分钟|小时|天|日|周|星期|个月|月|季度|年|工作日)$");

    private boolean isWindow(int i) {
        if (!TIME.matcher(line.at(i).text()).matches()) {
            return false;
        }
        return line.is(i - 1, WITHIN)
                || (line.is(i - 2, WITHIN) && !line.isBreak(i - 1))
                || line.is(i + 1, WITHIN)
                || (line.isHan(i + 1) && line.is(i + 1, METRIC, AFTERWARDS));
    }

    private boolean isScale(int i) {
        return (line.is(i - 1, OF, PER) && changes.isValue(i - 2)) || line.is(i - 1, PER);
    }

    /** N of M: how many out of how many is known from the start. */
    boolean hasShareOfKnown() {
        for (int i = 0; i < line.size(); i++) {
            if (changes.isValue(i) && line.is(i + 1, OF)) {
                for (int after = i + 2; after <= i + 4; after++) {
                    if (after < line.size() && changes.isValue(after) && !isPercent(i)) {
                        return true;
                    }
                }
            }
            if (line.isFigure(i) && line.isHan(i + 1) && !isPercent(i)) {
                int of = line.first(i + 1, at -> line.is(at, OF) || line.isBreak(at));
                if (of < line.size() && line.is(of, OF) && of - i <= 4 && line.anyIn(of + 1, of + 5, line::isFigure)) {
                    return true;
                }
            }
        }
        return false;
    }
}
