package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.okrtree.domain.keyresult.MeasureKind;

/** Finds counts of what we make or do: 3 releases, 自动化用例由200条到500条, features delivered 0 to 12. */
final class OutputCounts {

    private static final int FAR = 8;

    private final Reading reading;
    private final Line line;
    private final MeasureSaid measure;
    private final Line unit;
    private final Counting counting;
    private final Actors actors;

    OutputCounts(Reading reading, MeasureSaid measure, Line unit) {
        this.reading = reading;
        this.line = reading.line();
        this.measure = measure;
        this.unit = unit;
        this.counting = new Counting(line);
        this.actors = new Actors(reading);
    }

    /** Where they stand. */
    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        ofAmounts(places);
        ofNumbersInWords(places);
        reading.changes().pairs().forEach(pair -> ofChange(pair, places));
        if (places.isEmpty()
                && measure.is(MeasureKind.INCREASE)
                && line.words().stream().noneMatch(Word::isFigure)) {
            ofMeasure(places);
        }
        return places;
    }

    private void ofAmounts(List<Integer> places) {
        Head.Kind kind = reading.head().kind();
        if (measure.isWholeChange() && (kind == Head.Kind.METRIC || kind == Head.Kind.OTHERS)) {
            return;
        }
        for (int i : reading.amounts()) {
            int noun = counting.counted(i);
            if (noun >= 0
                    && Math.abs(noun - i) <= FAR
                    && reading.isCount(i)
                    && !saysWhichOfAChange(i)
                    && isNoneOfAMetric(i)
                    && isOurs(noun, i)) {
                places.add(i);
            }
        }
    }

    // Attend three trade fairs
    private void ofNumbersInWords(List<Integer> places) {
        if (!reading.amounts().isEmpty()) {
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            boolean number = line.at(i).kind() == Word.Kind.LATIN
                    && line.is(i, NUMBER)
                    && !line.at(i).text().endsWith("ly")
                    && !reading.changes().isInPair(i)
                    && !line.is(i - 1, OF);
            int noun = number ? counting.counted(i) : -1;
            if (noun >= 0 && isNoneOfAMetric(i) && isOurs(noun, i)) {
                places.add(i);
            }
        }
    }

    private void ofChange(Changes.Pair pair, List<Integer> places) {
        if (!reading.changes().isRising(pair) || !reading.isCount(pair.after())) {
            return;
        }
        int noun = isOutputBehind(pair) ? behind(pair) : new Measured(reading).noun(pair);
        if (isHeadcount(pair)) {
            places.add(pair.after());
        } else if (noun >= 0 && isOurs(noun, pair.before())) {
            places.add(noun);
        }
    }

    private int behind(Changes.Pair pair) {
        return Math.max(counting.after(pair.after()), counting.after(pair.before()));
    }

    private boolean isOutputBehind(Changes.Pair pair) {
        int noun = behind(pair);
        return noun >= 0
                && line.is(noun, OUTPUT)
                && !line.is(noun, OTHERS, METRIC)
                && !actors.isSaidByOthers()
                && !actors.areOthersBefore(pair.before());
    }

    // The team from 5 to 8 people
    private boolean isHeadcount(Changes.Pair pair) {
        String after = line.at(pair.after()).text();
        boolean people = after.endsWith("人")
                || after.endsWith("名")
                || after.endsWith("people")
                || line.is(pair.after() + 1, STAFF);
        return people && line.hasIn(0, pair.before(), TEAM);
    }

    private void ofMeasure(List<Integer> places) {
        int noun = countedInWords();
        if (isOutputUnit() || (noun >= 0 && isOurs(noun, line.size()))) {
            places.add(Math.max(noun, 0));
        }
    }

    // Number of features delivered, 交付功能数
    private int countedInWords() {
        if (!reading.beginsLatin()) {
            int last = line.size() - 1;
            return last > 0 && line.is(last, COUNTNOUN) ? last - 1 : -1;
        }
        Head head = reading.head();
        if (head.at() >= 0 && line.is(head.at(), COUNTNOUN) && line.is(head.at() + 1, OF)) {
            return reading.latinHead(head.at() + 2, line.size()).at();
        }
        boolean ours = saysOnlyDone(head.at()) || isDoneFirst() || isRateOfOurs(head.at());
        return head.kind() == Head.Kind.OUTPUT && ours ? head.at() : -1;
    }

    private boolean saysOnlyDone(int at) {
        return line.at(at + 1).form() == Form.ED
                && line.is(at + 1, WORK, DELIVER, FINISHED, DECIDE)
                && !line.has(OTHERS);
    }

    private boolean isDoneFirst() {
        int first = line.first(0, i -> !line.is(i, ARTICLE));
        return line.at(first).form() == Form.ED
                && line.is(first, WORK, BUILD, DELIVER)
                && measure.isFromNothing()
                && !line.has(OTHERS);
    }

    // Sales calls per seller: more of what we do
    private boolean isRateOfOurs(int at) {
        return measure.is(MeasureKind.INCREASE)
                && !measure.isShare()
                && !line.is(at, METRIC)
                && (at + 1 == line.size() || line.at(at + 1).text().equals("per"))
                && !line.hasIn(0, at + 1, OTHERS, SOTHAT);
    }

    private boolean isOutputUnit() {
        int last = unit.size() - 1;
        boolean output = unit.is(last, OUTPUT) && !unit.is(last, OTHERS, METRIC);
        Head.Kind kind = reading.head().kind();
        boolean measured = kind == Head.Kind.METRIC
                || kind == Head.Kind.OTHERS
                || line.anyIn(0, line.size(), i -> line.isHan(i) && line.is(i, METRIC));
        boolean ours = isDeedBefore(line.size()) || !reading.hanDeeds().isEmpty() || !line.has(OTHERS);
        return output && !measured && ours;
    }

    /** Whether the figure of a place counts things, and is not only a part of what is measured: 使用两款产品的客户数. */
    boolean isNoneOfAMetric(int figure) {
        Head head = reading.head();
        return head.kind() != Head.Kind.METRIC || (!reading.beginsLatin() && head.at() < figure);
    }

    // Customers who build 3 reports in a week rise from 20 to 50 %: the 3 only says which customers
    private boolean saysWhichOfAChange(int figure) {
        return reading.changes().pairs().stream()
                .anyMatch(pair -> pair.before() > figure
                        ? !line.anyIn(figure, pair.before(), line::isBreak)
                        : !line.anyIn(pair.after(), figure, i -> line.isBreak(i) || line.is(i, AND)));
    }

    private boolean isOurs(int noun, int figure) {
        boolean people = line.is(noun, OTHERS) && line.has(STAFFING);
        if (people && reading.beginsLatin() && line.hasIn(noun - 3, noun, WORK)) {
            return true;
        }
        boolean output = line.is(noun, OUTPUT) && (!line.is(noun + 1, METRICEND) || line.is(noun + 1, COUNTNOUN));
        boolean deed = isDeedBefore(figure) || !reading.hanDeeds().isEmpty();
        return output
                && (people || !line.is(noun, OTHERS))
                && (deed || !line.is(noun, METRIC))
                && !line.has(OUTSIDE)
                && !saysHowGood(noun)
                && !actors.areOthersBefore(figure)
                && !actors.isSaidByOthers();
    }

    private boolean isDeedBefore(int figure) {
        Head head = reading.head();
        return head.isDeed() && head.at() < figure;
    }

    // Jobs that finish unattended, 不用改就能复用的组件: not how many, but how good
    private boolean saysHowGood(int noun) {
        if (line.at(noun).kind() == Word.Kind.LATIN) {
            return line.is(noun + 1, WHICH);
        }
        int start = line.clauseStart(noun);
        return line.isHan(noun)
                && line.hasIn(start, noun, DE)
                && line.anyIn(start, noun, i -> isGood(i) && line.hasIn(i, noun, DE));
    }

    private boolean isGood(int i) {
        boolean reached = line.is(i, DECIDE, REACH, AIM) && !line.is(i, WORK, DELIVER, BUILD, MEET, DEEDNOUN);
        return reached || line.is(i, QUALITY, ACTIVELY);
    }
}
