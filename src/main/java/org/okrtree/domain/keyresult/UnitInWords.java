package org.okrtree.domain.keyresult;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit that stands behind a number in a sentence.
 *
 * @param to where it ends
 * @param unitOrNull empty for a bare number; null when the two numbers of the sentence have different units
 */
record UnitInWords(int to, @Nullable String unitOrNull) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 3;

    /** Ends a unit in English: what follows says of what, by when, or for whom. */
    private static final Pattern STOP =
            Pattern.compile("(?i)to|and|or|by|in|on|at|for|from|of|until|till|before|after|with|within"
                    + "|this|next|last|who|that|which|when|while|during|across|among|through|as|is|are|was|if|so|than");

    private static final Pattern KNOWN =
            Pattern.compile("(?i)ms|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?"
                    + "|months?|years?|k|m|bn|million|billion|kb|mb|gb|tb|points?|pts|percent|times|x");

    private static final Pattern PER_CENT =
            Pattern.compile("^\\s?([%‰](?:\\s?(?:of|points)\\s[^\\d,.;:()]{1,40}(?=$|[,.;:()])|\\s?points\\b)?)");
    private static final Pattern WORD = Pattern.compile("\\G\\s?([A-Za-zµ°²³]+(?:[/-][A-Za-z]+)*)");
    private static final Pattern HAN = Pattern.compile("^\\s?(\\p{IsHan}{1,8}(?:/\\p{IsHan}{1,4})?)");
    private static final Pattern HAN_STOP = Pattern.compile("[并且和或以之的在于而后左区范]");
    private static final int MOST_HAN = 4;
    private static final Pattern HAN_KNOWN =
            Pattern.compile("^(?:个百分点|百分点|个月|小时|分钟|毫秒|工作日|万元|亿元|万人|万次" + "|[个天日周月年秒次家人元万亿分倍件单台项条名位套款点篇份种])");
    private static final Pattern BOUND = Pattern.compile("^\\s?(?:以上|以下|以内|之内|之间|左右|的?区间|的?范围)内?");

    /**
     * The unit behind a number.
     *
     * @param first unit of an earlier number in the same sentence; empty for none
     */
    static UnitInWords after(String text, int from, String first) {
        String rest = text.substring(from);
        String early = first.strip();
        int again = early.isEmpty() ? 0 : beginning(rest, early);
        int own = again > 0 ? again : own(rest);
        String said = rest.substring(0, own).strip();
        int to = from + own;
        Matcher bound = BOUND.matcher(text.substring(to));
        if (bound.find()) {
            to += bound.end();
        }
        return new UnitInWords(to, agreed(early, said));
    }

    private static @Nullable String agreed(String early, String said) {
        boolean isEarlyLonger = early.length() > said.length();
        String longer = isEarlyLonger ? early : said;
        String shorter = isEarlyLonger ? said : early;
        return longer.length() <= LONGEST
                        && longer.toLowerCase(Locale.ROOT).startsWith(shorter.toLowerCase(Locale.ROOT))
                ? longer
                : null;
    }

    /** How far the rest repeats the unit of the earlier number; 0 when it does not. */
    private static int beginning(String rest, String early) {
        int from = rest.startsWith(" ") ? 1 : 0;
        int to = from + early.length();
        boolean repeats = rest.regionMatches(true, from, early, 0, early.length())
                && (to == rest.length() || !isSpelled(rest.charAt(to)) || !isSpelled(rest.charAt(to - 1)));
        return repeats && !early.equals("%") ? to : 0;
    }

    private static int own(String rest) {
        Matcher perCent = PER_CENT.matcher(rest);
        if (perCent.find()) {
            return perCent.end();
        }
        Matcher han = HAN.matcher(rest);
        return han.find() ? han.start(1) + han(han.group(1)) : words(rest);
    }

    private static int han(String run) {
        Matcher stop = HAN_STOP.matcher(run);
        String unit = stop.find() ? run.substring(0, stop.start()) : run;
        if (unit.length() <= MOST_HAN) {
            return unit.length();
        }
        Matcher known = HAN_KNOWN.matcher(unit);
        return known.find() ? known.end() : 0;
    }

    private static int words(String rest) {
        Matcher word = WORD.matcher(rest);
        int words = 0;
        int to = 0;
        int known = 0;
        while (word.find() && !STOP.matcher(word.group(1)).matches()) {
            words++;
            to = word.end();
            known = words == 1 && KNOWN.matcher(word.group(1)).matches() ? to : known;
        }
        return words <= MOST_WORDS ? to : known;
    }

    /** A letter of a script that is read word by word. */
    private static boolean isSpelled(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    Optional<String> agreed() {
        return Optional.ofNullable(unitOrNull);
    }

    /** @param moneyOrNull a sign of money before the number; null for none */
    String with(@Nullable String moneyOrNull) {
        String unit = unitOrNull == null ? "" : unitOrNull.strip();
        return moneyOrNull == null ? unit : moneyOrNull + unit;
    }

    /** The same with the signs of money that stand before the two numbers. */
    UnitInWords withMoney(@Nullable String firstOrNull, @Nullable String secondOrNull) {
        boolean agree = firstOrNull == null || secondOrNull == null || firstOrNull.equals(secondOrNull);
        return new UnitInWords(
                to, unitOrNull == null || !agree ? null : with(firstOrNull == null ? secondOrNull : firstOrNull));
    }

    /** The same up to the bracket that was opened within the words. */
    UnitInWords closing(String text, int from) {
        String said = text.substring(from, to);
        boolean isOpen = said.lastIndexOf('(') > said.lastIndexOf(')');
        int next = text.startsWith(" ", to) ? to + 1 : to;
        return isOpen && text.startsWith(")", next) ? new UnitInWords(next + 1, unitOrNull) : this;
    }
}
