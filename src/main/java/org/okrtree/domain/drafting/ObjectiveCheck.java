package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is not an objective, and why. */
final class ObjectiveCheck {

    private final Reading reading;
    private final Line line;
    private final Counting counting;
    private final Map<FindingId, List<Integer>> found = new EnumMap<>(FindingId.class);

    ObjectiveCheck(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
        this.counting = new Counting(line);
    }

    Map<FindingId, List<Integer>> findings() {
        figures();
        held();
        deeds();
        several();
        if (!found.containsKey(FindingId.TASK)
                && !found.containsKey(FindingId.KPI)
                && !found.containsKey(FindingId.NUMBER_IN_OBJECTIVE)
                && new Vagueness(reading).isVague()
                && !isStrong()) {
            add(FindingId.VAGUE, 0);
        }
        return found;
    }

    private void add(FindingId id, int at) {
        found.computeIfAbsent(id, none -> new ArrayList<>()).add(at);
    }

    private void figures() {
        for (int i = 0; i < line.size(); i++) {
            if (isNumber(i)) {
                add(FindingId.NUMBER_IN_OBJECTIVE, i);
                int noun = counting.counted(i);
                if (noun >= 0 && line.is(noun, OUTPUT) && !line.is(noun, OTHERS, METRIC)) {
                    add(FindingId.OUTPUT_COUNT, i);
                }
                if (reading.isPercent(i)
                        && line.hasIn(line.clauseStart(i), line.clauseEnd(i), OPS)
                        && !line.has(UP, DOWN)) {
                    add(FindingId.KPI, i);
                }
            }
        }
    }

    private boolean isNumber(int i) {
        Word word = line.at(i);
        if (word.is(LARGENUMBER)
                || (word.is(NUMBER)
                        && !word.text().matches("one|an? .*")
                        && i + 1 < line.size()
                        && SPANS.matcher(line.at(i + 1).text()).matches()
                        && !line.is(i + 2, OF))) {
            return true;
        }
        boolean definite = line.is(i - 1, ARTICLE) || line.at(i - 1).text().endsWith("s");
        if (word.is(NUMBER) && COUNTS.contains(word.text()) && !definite && line.hasIn(i + 1, i + 4, OTHERS, OUTPUT)) {
            return true;
        }
        if (!word.isFigure()) {
            return false;
        }
        if (word.text().startsWith("一") && !word.text().equals("一半")) {
            return false;
        }
        boolean hanNumeral = word.text().chars().noneMatch(Character::isDigit);
        if (hanNumeral && line.is(i + 1, DE)) {
            return false;
        }
        if (SMALL.matcher(word.text()).matches()) {
            return line.hasIn(i - 2, i, REACH, UP, DELIVER, MEET, WORK);
        }
        boolean digits = word.text().chars().anyMatch(Character::isDigit);
        return digits
                || (word.text().length() > 1 && !word.text().startsWith("一"))
                || word.text().equals("一半");
    }

    // Three teams like one: so many are a picture, no aim
    private static final java.util.regex.Pattern SMALL =
            java.util.regex.Pattern.compile("[一二两三四五六七八九十几半][个家位名人种条张间台件端方类支把根次步句门块]");

    private static final java.util.Set<String> COUNTS = java.util.Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
            "twenty", "thirty", "forty", "fifty", "dozen");

    private static final java.util.regex.Pattern SPANS =
            java.util.regex.Pattern.compile("(?:second|minute|hour|day|week|month|year|percent|time|point)s?");

    // --- direction

    private boolean isDirection() {
        return line.has(SOTHAT)
                || new RelativeClauses(line).anySaysForWhom()
                || IntStream.range(0, line.size()).anyMatch(this::isQuality);
    }

    private boolean isStrong() {
        return IntStream.range(0, line.size()).anyMatch(this::isQuality);
    }

    private boolean isQuality(int i) {
        Word word = line.at(i);
        if (BARE.contains(word.text())) {
            return line.words().stream()
                    .anyMatch(other -> other.kind() != Word.Kind.MARK
                            && !other.isAny(EMPTYWORD, LEAD, BETTERING, ARTICLE, BE, AIM, QUALITY));
        }
        return (word.form() == Form.EST && !word.classes().isEmpty())
                || (word.is(QUALITY)
                        && !word.isAny(EMPTYWORD, LEAD, GENERIC)
                        && !word.text().equals("better"))
                || (word.is(QUALITY) && word.text().startsWith("success") && line.has(DELIVER))
                || (word.is(QUALITY) && word.text().equals("成功"))
                || (word.is(ASSET) && !word.isAny(GENERIC) && !isOnlyToGetBetter());
    }

    // 提升品牌影响力 says as little as 提升质量
    private boolean isOnlyToGetBetter() {
        int verb = line.first(0, i -> !line.is(i, LEAD, ARTICLE) || line.is(i, BETTERING));
        return line.is(verb, BETTERING, SUPPORT) && !line.is(verb, REACH, BUILD, AIM);
    }

    private static final java.util.Set<String> BARE = java.util.Set.of("best", "最好", "最佳", "最");

    // --- what runs anyway

    private void held() {
        Head head = reading.head();
        if (new Holding(line).isHeldInWords() && !line.has(SOTHAT)) {
            add(FindingId.KPI, 0);
            return;
        }
        if (reading.beginsLatin()) {
            boolean ours = line.is(head.at(), AIM) && line.hasIn(head.at() + 1, line.size(), OTHERS);
            if (head.kind() == Head.Kind.HOLD && !isDirection() && !ours) {
                add(FindingId.KPI, head.at());
            } else if (!head.isVerb()
                    && line.is(head.at(), OPS)
                    && line.at(head.at()).text().matches("(?:on|in)[- ](?:time|schedule|budget).*")
                    && !isDirection()) {
                add(FindingId.KPI, head.at());
            }
            return;
        }
        if (line.has(QUALITY) && isDirection() && line.has(SOTHAT)) {
            return;
        }
        IntStream.range(0, line.size())
                .filter(i -> line.isHan(i) && line.is(i, HOLD) && line.hasIn(i - 4, i + 7, OPS))
                .findFirst()
                .ifPresent(i -> add(FindingId.KPI, i));
    }

    // --- what we do

    private void deeds() {
        if (found.containsKey(FindingId.KPI) || found.containsKey(FindingId.OUTPUT_COUNT)) {
            return;
        }
        int at = deed();
        if (at < 0
                && reading.deadline().isPresent()
                && line.has(THING, OUTPUT, DEEDNOUN)
                && !line.has(OTHERS, QUALITY)) {
            add(FindingId.TODO_DATE, reading.deadline().get());
        }
        if (at < 0 || isDirection() || (isOnlyToGetBetter() && new Vagueness(reading).isVague())) {
            return;
        }
        if (reading.deadline().isPresent()) {
            add(FindingId.TODO_DATE, reading.deadline().get());
        } else {
            add(new HandingOver(reading).isSaidAt(at) ? FindingId.DELIVERABLE : FindingId.TASK, at);
        }
    }

    private int deed() {
        if (!reading.hanDeeds().isEmpty()) {
            return reading.hanDeeds().get(0);
        }
        Head head = reading.head();
        boolean thing = (head.kind() == Head.Kind.THING || head.kind() == Head.Kind.OUTPUT) && !reading.isMostlyHan();
        int only = reading.isMostlyHan() ? new Things(reading).onlyOne(false) : -1;
        if (only >= 0) {
            return only;
        }
        boolean withoutObject = head.isDeed()
                && line.at(Math.min(head.at() + 1, line.size() - 1)).form() == Form.LY;
        if (withoutObject || (head.isDeed() && line.is(head.at(), BUILD) && isForOthers(head.at()))) {
            return -1;
        }
        return head.isDeed() || (thing && new LatinHeads(line).saysOnlyThatItIsThere(head.at())) ? head.at() : -1;
    }

    // Create raving fans, establish trust
    private boolean isForOthers(int verb) {
        int object = new LatinHeads(line).noun(verb + 1, line.size()).at();
        return object >= 0
                && line.is(object, OTHERS)
                && !line.at(object).text().matches(".*(?:team|department|unit)s?");
    }

    // --- several in one

    private void several() {
        Conjuncts conjuncts = new Conjuncts(reading);
        conjuncts.others().forEach(at -> add(FindingId.SEVERAL_IN_ONE, at));
        conjuncts.otherComparisons().forEach(at -> add(FindingId.SEVERAL_IN_ONE, at));
        conjuncts.otherSentences().forEach(at -> add(FindingId.SEVERAL_IN_ONE, at));
    }
}
