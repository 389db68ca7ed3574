package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;

/** What is not a key result, and why. */
final class KeyResultCheck {

    /** They say already why nothing is measured. */
    private static final Set<FindingId> SAY_WHY = Set.of(
            FindingId.OUTPUT_COUNT,
            FindingId.KPI,
            FindingId.TASK,
            FindingId.DELIVERABLE,
            FindingId.TODO_DATE,
            FindingId.SEVERAL_IN_ONE,
            FindingId.NO_CHANGE);

    private final Reading reading;
    private final Line line;
    private final Counting counting;
    private final MeasureSaid measure;
    private final OutputCounts outputs;
    private final boolean isChanged;
    private final Map<FindingId, List<Integer>> found = new EnumMap<>(FindingId.class);

    KeyResultCheck(Reading reading, @Nullable MeasureDraft measure, Line unit) {
        this.reading = reading;
        this.line = reading.line();
        this.counting = new Counting(line);
        this.measure = new MeasureSaid(line, measure);
        this.outputs = new OutputCounts(reading, this.measure, unit);
        this.isChanged = !reading.changes().pairs().isEmpty();
    }

    /** The places of the words that made each finding; none for a fact. */
    Map<FindingId, List<Integer>> findings(boolean repeatsObjective) {
        noChange();
        if (repeatsObjective && !isChanged) {
            say(FindingId.REPEATS_OBJECTIVE);
        }
        outputs.places().forEach(at -> add(FindingId.OUTPUT_COUNT, at));
        if (!found.containsKey(FindingId.NO_CHANGE)) {
            new Levels(reading, measure).places().forEach(at -> add(FindingId.KPI, at));
        }
        work();
        new Claims(reading, measure).others().forEach(at -> add(FindingId.SEVERAL_IN_ONE, at));
        if (isVague()) {
            add(FindingId.VAGUE, 0);
        }
        if (isBetterByNothing() || (found.keySet().stream().noneMatch(SAY_WHY::contains) && isNotMeasured())) {
            say(FindingId.NO_MEASURE);
        }
        return found;
    }

    private void add(FindingId id, int at) {
        found.computeIfAbsent(id, none -> new ArrayList<>()).add(at);
    }

    private void say(FindingId id) {
        found.computeIfAbsent(id, none -> new ArrayList<>());
    }

    // --- its measure

    private void noChange() {
        if (measure.isNoChange()) {
            say(FindingId.NO_CHANGE);
        }
        reading.changes().pairs().stream()
                .filter(reading.changes()::isStanding)
                .forEach(pair -> add(FindingId.NO_CHANGE, pair.after()));
    }

    private boolean isNotMeasured() {
        if (measure.isWhole() || isChanged) {
            return false;
        }
        return measure.isThere() || (!reading.hasShareOfKnown() && !countsOthers() && !wasNone());
    }

    // Conversion improved, yes or no: by how much is not said
    private boolean isBetterByNothing() {
        Head.Kind kind = reading.head().kind();
        return found.isEmpty()
                && measure.is(MeasureKind.YES_NO)
                && (kind == Head.Kind.METRIC || kind == Head.Kind.BETTERING)
                && line.has(UP, DOWN, BETTERING)
                && reading.amounts().isEmpty()
                && !line.has(OTHERS);
    }

    // Today nobody, 目前还没有: nothing is a baseline too
    private boolean wasNone() {
        return !reading.amounts().isEmpty()
                && line.anyIn(0, line.size(), i -> line.is(i, NONE) && line.hasIn(i - 4, i + 5, AGO, FROM));
    }

    // 20 developers publish a plugin: it starts from none.
    private boolean countsOthers() {
        return reading.amounts().stream().filter(i -> !reading.isPercent(i)).anyMatch(i -> {
            int noun = counting.counted(i);
            return noun >= 0 && line.is(noun, OTHERS) && line.hasIn(i, line.size(), DECIDE);
        });
    }

    private boolean isVague() {
        boolean figures = isChanged || measure.isWhole() || !reading.amounts().isEmpty();
        Vagueness vagueness = new Vagueness(reading);
        return !isProgressOfOurs() && (figures ? vagueness.isOfNothingMeasured() : vagueness.isVague());
    }

    // --- what we do

    private void work() {
        boolean effect = isChanged && !isOnlyPercentDone() && !isMovingThings();
        boolean effectInWords = measure.isWholeChange() && !measure.isToHundred() && line.has(SOTHAT);
        if (effect
                || effectInWords
                || isVague()
                || found.containsKey(FindingId.OUTPUT_COUNT)
                || found.containsKey(FindingId.KPI)) {
            return;
        }
        if (isThingsDone()) {
            add(FindingId.OUTPUT_COUNT, 0);
            return;
        }
        int deed = isProgressOfOurs() ? line.first(0, i -> line.is(i, PROGRESS)) : new Deeds(reading, measure).place();
        if (deed >= 0) {
            add(whichWork(deed), deed);
        } else if (saysOnlyWhen()) {
            reading.deadline().ifPresent(day -> add(FindingId.TODO_DATE, day));
        }
    }

    private FindingId whichWork(int deed) {
        if (isCountOfDeeds(deed)) {
            return FindingId.OUTPUT_COUNT;
        }
        if (reading.deadline().isPresent() && !measure.isWholeChange()) {
            return FindingId.TODO_DATE;
        }
        return new HandingOver(reading).isSaidAt(deed) ? FindingId.DELIVERABLE : FindingId.TASK;
    }

    // Twenty branches rolled out, five contracts closed: how often we did it
    private boolean isCountOfDeeds(int deed) {
        boolean counted = reading.amounts().stream()
                .anyMatch(i -> i > deed && reading.isCount(i) && outputs.isNoneOfAMetric(i) && !isOfAMetric(i));
        return counted || (measure.isWholeChange() && !measure.isToHundred() && measure.countsThings());
    }

    private boolean isOfAMetric(int figure) {
        int noun = counting.counted(figure);
        return noun >= 0 && noun < figure && line.is(noun, METRIC) && !line.is(noun, OUTPUT);
    }

    // Migrated workloads 0 to 120
    private boolean isThingsDone() {
        int first = line.first(0, i -> !line.is(i, ARTICLE));
        return line.at(first).form() == Form.ED
                && line.is(first, WORK, BUILD, DELIVER)
                && measure.isWholeChange()
                && measure.isFromNothing()
                && measure.countsThings()
                && !line.has(OTHERS, METRIC);
    }

    // By 30 June the new data center is operational: a day, and nothing measured
    private boolean saysOnlyWhen() {
        boolean metric = reading.head().kind() == Head.Kind.METRIC || line.has(UP, DOWN);
        boolean open = !measure.isThere() || (measure.is(MeasureKind.YES_NO) && !line.has(OTHERS));
        return !isChanged && open && !metric && reading.amounts().isEmpty() && !measure.isBaselineToBeFound();
    }

    // Move the data from three silos to one: numbers in words, and work
    private boolean isMovingThings() {
        Head head = reading.head();
        return head.isDeed()
                && line.is(head.at(), WORK)
                && reading.changes().pairs().stream()
                        .allMatch(pair -> line.is(pair.before(), NUMBER) && line.is(pair.after(), NUMBER));
    }

    // 0 to 100 % of what we do
    private boolean isOnlyPercentDone() {
        return reading.changes().pairs().stream()
                .allMatch(pair -> reading.isHundredPercent(pair.after()) && reading.isNothing(pair.before()));
    }

    // 设计文档完成度 0 to 100 %
    private boolean isProgressOfOurs() {
        return measure.isWholeChange() && measure.isToHundred() && line.has(PROGRESS) && !line.has(OTHERS);
    }
}
