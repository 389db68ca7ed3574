package org.okrtree.domain.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The figures of a line that belong together: what it was before, and what it is to be. */
final class Changes {

    private static final Set<String> ARROWS = Set.of("→", "->", "=>", "➔", "⇒", "➜", "↗", "↘", "»", ">");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final Pattern GRADE = Pattern.compile("[a-f]级?|第.{1,3}|(?:level|rank|place|grade) \\d+|l\\d");
    private static final int FAR = 16;

    /** The places of the two figures. */
    record Pair(int before, int after) {}

    private final Line line;
    private final List<Pair> pairs = new ArrayList<>();

    Changes(Line line) {
        this.line = line;
        int next = 0;
        while (next < line.size()) {
            Optional<Pair> pair = isValue(next) ? pairFrom(next) : Optional.empty();
            pair.ifPresent(pairs::add);
            next = pair.map(one -> Math.max(one.before(), one.after()) + 1).orElse(next + 1);
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Whether it stays as it was: 3.0 % to 3 %. */
    boolean isStanding(Pair pair) {
        boolean ofMore = line.is(pair.before() + 1, WordClass.OF) || line.is(pair.after() + 1, WordClass.OF);
        return !ofMore
                && scale(pair.before()).equals(scale(pair.after()))
                && compare(pair).equals(Optional.of(0));
    }

    /** Whether it goes up, as far as its figures can be compared. */
    boolean isRising(Pair pair) {
        return compare(pair).orElse(-1) <= 0;
    }

    private Optional<Integer> compare(Pair pair) {
        return value(pair.before()).flatMap(before -> value(pair.after()).map(before::compareTo));
    }

    private Optional<BigDecimal> value(int i) {
        String text = line.at(i).text();
        Matcher number = NUMBER.matcher(text);
        int numeral = text.isEmpty() ? -1 : NUMERALS.indexOf(text.charAt(0));
        return number.find()
                ? Optional.of(new BigDecimal(number.group()))
                : numeral < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(numeral));
    }

    private String scale(int i) {
        return line.at(i).text().replaceAll("[\\d.,\\s%]", "");
    }

    boolean isInPair(int i) {
        return pairs.stream().anyMatch(pair -> pair.before() == i || pair.after() == i);
    }

    /** Figures, and numbers and rhythms in words. */
    boolean isValue(int i) {
        if (line.is(i, WordClass.NUMBER) && line.at(i).text().matches("an? .*")) {
            return line.is(i - 1, WordClass.FROM, WordClass.TO);
        }
        if (line.is(i, WordClass.NUMBER) && isRhythm(i)) {
            return (line.is(i - 1, WordClass.FROM, WordClass.TO) && !line.isFigure(i + 1))
                    || line.is(i + 1, WordClass.TO)
                    || (!line.isFigure(i + 1) && line.is(i + 2, WordClass.TO));
        }
        if (isGrade(i)) {
            return line.is(i - 1, WordClass.FROM, WordClass.TO);
        }
        return line.isFigure(i) || (line.is(i, WordClass.NUMBER) && !line.isFigure(i + 1));
    }

    // From C to A, from level 2 to level 4, 由第八名到第三名
    private boolean isGrade(int i) {
        Word word = line.at(i);
        return word.kind() != Word.Kind.FIGURE && GRADE.matcher(word.text()).matches();
    }

    // monthly, 每月
    private boolean isRhythm(int i) {
        String text = line.at(i).text();
        return text.endsWith("ly") || text.startsWith("每");
    }

    private Optional<Pair> pairFrom(int first) {
        boolean from = isFrom(first);
        for (int second = first + 1; second < line.size() && second - first <= FAR; second++) {
            if (isValue(second) && belong(first, second, from)) {
                return Optional.of(new Pair(first, second));
            }
        }
        return Optional.empty();
    }

    private boolean isFrom(int i) {
        return line.anyIn(i - 3, i, at -> line.is(at, WordClass.FROM) && !line.anyIn(at, i, line::isBreak));
    }

    private boolean belong(int first, int second, boolean from) {
        boolean others = line.anyIn(first + 1, second, this::isValue);
        if (from && isTo(second)) {
            return true;
        }
        if (others) {
            return false;
        }
        return isAside(first, second)
                || (isTo(second) && !isRange(first, second) && (isSameUnit(first, second) || isFalling(first, second)))
                || line.anyIn(
                        first + 1, second, at -> ARROWS.contains(line.at(at).text()))
                || line.hasIn(first + 1, second, WordClass.AGO)
                || (line.hasIn(first - 2, first, WordClass.AGO)
                        && line.hasIn(first + 1, second, WordClass.WANTED, WordClass.TO))
                || (isTo(second)
                        && !isRange(first, second)
                        && line.hasIn(first - 4, second, WordClass.UP, WordClass.DOWN))
                || (isTo(second) && line.hasIn(first + 1, second, WordClass.UP, WordClass.DOWN));
    }

    // 4 % (3 % in spring): the same thing, said of another time
    private boolean isAside(int first, int second) {
        return line.anyIn(first + 1, second, at -> line.at(at).isMark("("))
                && line.isFigure(first)
                && line.isFigure(second)
                && unit(first).equals(unit(second));
    }

    // 900 to 50 is no range
    private boolean isFalling(int first, int second) {
        return line.isFigure(first)
                && line.isFigure(second)
                && compare(new Pair(first, second)).orElse(0) > 0;
    }

    private boolean isSameUnit(int first, int second) {
        return line.isFigure(first)
                && line.isFigure(second)
                && !unit(first).isEmpty()
                && unit(first).equals(unit(second));
    }

    private String unit(int i) {
        return line.at(i).text().replaceAll("[\\d.,\\s+]", "");
    }

    private boolean isTo(int i) {
        return line.anyIn(i - 3, i, at -> line.is(at, WordClass.TO) && !line.anyIn(at, i, this::isValue));
    }

    private boolean isRange(int first, int second) {
        return line.hasIn(first - 2, first, WordClass.BETWEEN) || line.hasIn(second + 1, second + 3, WordClass.BETWEEN);
    }

    /** Figures that are no part of a change and say how much: not how long after, not of how many. */
    List<Integer> singles() {
        return IntStream.range(0, line.size())
                .filter(i -> line.isFigure(i) && !isInPair(i))
                .boxed()
                .toList();
    }
}
