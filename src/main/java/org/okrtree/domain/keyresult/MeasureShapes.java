package org.okrtree.domain.keyresult;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How people write a measure into a sentence, in both languages. A shape with two numbers has five groups: sign of money, number,
 * unit, sign of money, number; one with one number has two: sign of money, number. Each repetition is bounded, so that no text
 * takes long.
 */
final class MeasureShapes {

    private static final String FIGURE = "(?:(US\\$|[$€£¥])\\s?)?"
            + "(-?(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,18})(?:\\.\\d{1,12})?)(?!\\d|[.,]\\d)";

    /** What stands between a number and the word that leads to the next one. */
    private static final String UNIT = "\\s?([^\\d,.;:()→]{0,40}?)\\s*";

    private static final String START = "(?<![\\p{L}\\d.,])";
    private static final String ABOUT =
            "(?:(?:an?|the|its|currently|current|today's|today|about|around|roughly|some|~|≈)\\s*){0,3}";
    private static final String LIMIT =
            "(?:(?:at least|at most|no more than|less than|more than|under|below|over|above|about"
                    + "|around|an?|~|≈|[<>≤≥]=?)\\s*){0,2}";
    private static final String TO_OR = "(?:-|~|to|到|至|和|与)\\s*";

    private static final String RISE =
            "increas(?:e|es|ing)|rais(?:e|es|ing)|grow(?:s|ing)?|lift(?:s|ing)?|boost(?:s|ing)?|ris(?:e|es|ing)";
    private static final String FALL =
            "decreas(?:e|es|ing)|reduc(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?|drop(?:s|ping)?"
                    + "|shorten(?:s|ing)?|shrink(?:s|ing)?|fall(?:s|ing)?";
    private static final String RISE_ZH = "提升|提高|增加|增长|上升|升高";
    private static final String FALL_ZH = "降低|减少|下降|缩短|压缩|缩减|削减";
    private static final String EITHER_WAY_ZH = "(?:" + RISE_ZH + "|" + FALL_ZH + "|扩大|扩展|涨|升|降|减|缩)";
    private static final String TURN_ZH = "(?:" + EITHER_WAY_ZH + "|改善|优化|改进|变化|变|达|做|推进)";
    private static final String LIMIT_ZH = "(?:至少|最多|不超过|不低于|超过|大约|约|近)?\\s*";
    private static final String NOW_ZH = "(?:目前的?|现在的?|当前的?|约|近)?\\s*";
    /** How often it is counted, before the number: the words around stay, for no unit says so. */
    private static final String EVERY_ZH = "每个?(?:年|季度?|月|周|星期|天|日)";

    private static final String KEEPING = "(?:keep|stay|remain|hold|maintain)(?:s|ing)?\\s+";
    private static final String KEEPING_ZH = "(?:保持|维持|稳定|控制)\\s*(?:在|于)?\\s*";

    static final Pattern RISING = word(RISE, RISE_ZH);
    static final Pattern FALLING = word(FALL, FALL_ZH);

    static final Pattern EVERY = Pattern.compile(EVERY_ZH);

    /** From one number to another, the baseline first. */
    static final List<Pattern> FORWARD = shapes(
            START + "from\\s+" + ABOUT + FIGURE + UNIT + "(?:up |down )?to\\s+" + LIMIT + FIGURE,
            "[从由自]\\s*(?:" + EVERY_ZH + ")?" + NOW_ZH + FIGURE + UNIT + TURN_ZH + "?\\s*[到至为成]\\s*" + LIMIT_ZH + FIGURE,
            "(?:" + START + "|" + EVERY_ZH + ")(?:from\\s+)?" + FIGURE + UNIT + "(?:→|-{1,2}>|=>)\\s*" + LIMIT + FIGURE,
            START + "(?:baseline|start)(?: value)?\\s?[:=]?\\s?" + FIGURE
                    + "\\s?([^\\d,.;:()→]{0,40}?)[,;/\\s]{1,3}target(?: value)?\\s?[:=]?\\s?" + FIGURE,
            "(?:基线值?|现状|当前值?)\\s?[:为是]?\\s?" + FIGURE + "\\s?([^\\d,.;:()→]{0,20}?)[,;\\s]{0,3}目标值?\\s?[:为是]?\\s?"
                    + FIGURE);

    /** The same, the target first. */
    static final List<Pattern> BACKWARD = shapes(
            START + "to\\s+" + LIMIT + FIGURE + UNIT
                    + "[,(]?\\s?(?:from|was|baseline|currently|now|today|against|vs\\.?)[\\s:]{1,2}" + ABOUT + FIGURE,
            TURN_ZH + "[到至为]\\s*" + LIMIT_ZH + FIGURE + UNIT
                    + "[,;(]?\\s?(?:由|从|原来|原先|原|目前|当前|现在|现状|现|基线值?)[为是的]?[:\\s]{0,2}" + FIGURE);

    /** To a target; where from is not said. */
    static final List<Pattern> TOWARDS = shapes(
            START + "(?:" + RISE + "|" + FALL + ")\\s[^.;:]{1,200}?\\sto\\s+" + LIMIT + FIGURE + "(?!st|nd|rd|th)",
            EITHER_WAY_ZH + "[到至为]\\s*" + LIMIT_ZH + FIGURE);

    /** By how much. */
    static final List<Pattern> BY = shapes(
            START + "(?:" + RISE + "|" + FALL + ")\\s[^.;:]{1,200}?\\sby\\s+" + LIMIT + FIGURE,
            EITHER_WAY_ZH + "了?\\s*" + LIMIT_ZH + FIGURE);

    /** Both bounds of a range to keep. */
    static final List<Pattern> BETWEEN = shapes(
            START + "(?:" + KEEPING + ")?between\\s+" + FIGURE + UNIT + "and\\s+" + FIGURE,
            START + KEEPING + "(?:at |within |in )?(?:the range (?:of |from )?)?" + FIGURE + UNIT + TO_OR + FIGURE,
            START + "within\\s+(?:the range (?:of )?)?" + FIGURE + UNIT + TO_OR + FIGURE,
            "(?:" + KEEPING_ZH + "|介于\\s*)" + FIGURE + UNIT + TO_OR + FIGURE,
            "在?" + FIGURE + UNIT + TO_OR + FIGURE + "(?=\\s?[^\\d,.;:()]{0,8}(?:之间|区间))");

    static final List<Pattern> AT_LEAST = shapes(
            "(?:≥|>=)\\s*" + FIGURE,
            START + "(?:no less than|not less than|not below|never below)\\s+" + FIGURE,
            START + KEEPING + "(?:[^.;:]{1,120}?\\s)?(?:at least|above|over|at or above)\\s+" + FIGURE,
            "不低于\\s*" + FIGURE,
            KEEPING_ZH + FIGURE + "(?=\\s?[^\\d,.;:()]{0,8}以上)");

    static final List<Pattern> AT_MOST = shapes(
            "(?:≤|<=)\\s*" + FIGURE,
            START + "(?:no more than|not more than|not above|never above|not exceed(?:ing)?|never exceeds?)\\s+"
                    + FIGURE,
            START + KEEPING + "(?:[^.;:]{1,120}?\\s)?(?:at most|below|under|at or below|within)\\s+" + FIGURE,
            "(?:不超过|不高于)\\s*" + FIGURE,
            KEEPING_ZH + FIGURE + "(?=\\s?[^\\d,.;:()]{0,8}(?:以下|以内|之内))");

    static final Pattern QUANTITY = Pattern.compile(FIGURE + "\\s?([^\\d,.;:()→~≤≥<>?\\s-][^\\d→~≤≥<>?]{0,39})?");

    private static final Pattern DAY =
            Pattern.compile("(?i)(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Alpha}*|q[1-4]|[月年日号季]).*");

    private static final Pattern NO_END = Pattern.compile(
            "(?i)(?:.*\\s)?(?:is|are|be|stays?|keeps?|remains?|at|to|by|of|in|with|and|or|the|a)|.*[在由从为到至被将把和与并]");
    private static final Pattern NO_BEGINNING = Pattern.compile("[将把使让从由].*");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,，、:：;；(（–—-]+$");
    private static final Pattern END = Pattern.compile("[\\s.。;；,，)）]*");

    private MeasureShapes() {}

    private static List<Pattern> shapes(String... shapes) {
        return Stream.of(shapes)
                .map(shape -> Pattern.compile(shape, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    private static Pattern word(String english, String chinese) {
        return Pattern.compile("(?<![A-Za-z])(?:" + english + ")(?![A-Za-z])|" + chinese, Pattern.CASE_INSENSITIVE);
    }

    /** What stands behind a number is no unit but says a day. */
    static boolean isDay(String unit) {
        return DAY.matcher(unit).matches();
    }

    /** A sentence without these words, where it can stand alone; else the whole sentence. */
    static String without(String sentence, int from, int to) {
        String before = LOOSE_END.matcher(sentence.substring(0, from)).replaceFirst("");
        boolean isAlone = END.matcher(sentence.substring(to)).matches()
                && before.codePoints().filter(Character::isLetter).count() > 1
                && !NO_END.matcher(before).matches()
                && !NO_BEGINNING.matcher(before).matches();
        return isAlone ? before : sentence;
    }

    /** A character as the shapes have it: digits, signs and brackets of a Chinese keyboard, wide and narrow blanks, arrows. */
    static char plain(char typed) {
        if (typed > '！' && typed <= '～' && typed != '，' && typed != '；' && typed != '？') {
            return (char) (typed - '！' + '!');
        }
        return switch (typed) {
            case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\u3000', '\t', '\n' -> ' ';
            case '\u2212', '\u2013', '\u2010', '\u2011' -> '-';
            case '，', '、', '。', '；', '！', '？' -> ';';
            case '⇒', '➔', '➜', '⟶', '➝', '▶' -> '→';
            case '〜', '∼' -> '~';
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '￥' -> '¥';
            default -> typed;
        };
    }
}
