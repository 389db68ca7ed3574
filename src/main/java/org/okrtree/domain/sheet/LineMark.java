package org.okrtree.domain.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the words of a pasted line: bullets, numbers, and labels that name an objective or a key result.
 *
 * @param text as it stands there; empty for none
 * @param kindOrNull what a label names; null without a label
 * @param style alike for lines that are marked alike; empty for none
 * @param words what follows
 */
record LineMark(String text, @Nullable PastedKind kindOrNull, String style, String words) {

    private static final String DIGITS = "\\d{1,2}";
    private static final String HAN_NUMBER = "[一二三四五六七八九十]{1,3}";
    private static final String OPEN = "[\\[(【（〔]?\\s?";
    private static final String CLOSE = "\\s?[\\])】）〕]?";

    /** After a number of a label: a separator, a blank, the end, or Chinese words at once. */
    private static final String NUMBER_ENDS = "(?=[\\s:：.．、,，;；)）\\]】〕–—-]|$|\\p{IsHan})(?![.．]\\d)";

    private static final String SEPARATED = "(?=\\s?[:：、,，.．)）\\]】〕–—-]|\\s|$)";
    private static final String COLON = "(?=\\s?[:：])";
    private static final String SEPARATORS = "[\\s:：.．、,，)）\\]】〕–—-]*";

    private static final Pattern KEY_RESULT = label("(?:(?:objective\\s?|obj\\s?|o)" + DIGITS + "\\s?[-.·/_ ]?\\s?)?"
            + "(?:key\\s?results?|kr)\\s?[-.#]?\\s?" + DIGITS + "(?:[.．-]" + DIGITS + ")?" + NUMBER_ENDS
            + "|(?:key\\s?results?|krs?)" + COLON
            + "|kr(?=[\\s\\])】）〕])"
            + "|关键(?:结果|成果)\\s?(?:" + HAN_NUMBER + "|" + DIGITS + "(?:[.．-]" + DIGITS + ")?)" + SEPARATED
            + "|关键(?:结果|成果)(?=\\s?[:：\\])】）〕])");

    private static final Pattern OBJECTIVE = label("(?:objective|obj|o)\\s?[-.#]?\\s?" + DIGITS + NUMBER_ENDS
            + "|(?:objectives?|obj|o)" + COLON
            + "|目标\\s?(?:" + HAN_NUMBER + "|" + DIGITS + ")" + SEPARATED
            + "|目标(?=\\s?[:：\\])】）〕])");

    private record Style(String name, Pattern pattern) {}

    private static final List<Style> STYLES = List.of(
            style("heading", "(#{1,6})\\s+"),
            style("bullet", "([-*+]\\s\\[[ xX]\\])\\s+"),
            style("bullet", "([-*+>§–—]|o(?=\\s{2}))\\s+"),
            style("bullet", "([•●○◦▪■□▫‣·∙◆◇★☆➢➤►✓✔☐☑])\\s*"),
            style("numbers", "(" + DIGITS + "(?:\\." + DIGITS + "){1,3})[.)、）:：]?\\s+(?![a-z%万亿千百倍])"),
            style("number", "(" + DIGITS + "[.．、)）])(?!\\d)\\s*"),
            style("brackets", "([(（]" + DIGITS + "[)）])\\s*"),
            style("circle", "([①-⑳])\\s*"),
            style("letter", "([a-zA-Z][.)])\\s+"),
            style("roman", "([ivxIVX]{2,5}[.)])\\s+"),
            style("han", "(" + HAN_NUMBER + "[、.．])\\s*"),
            style("han-brackets", "([(（]" + HAN_NUMBER + "[)）])\\s*"));

    private static Pattern label(String labels) {
        return Pattern.compile(OPEN + "(?:" + labels + ")" + CLOSE + SEPARATORS, Pattern.CASE_INSENSITIVE);
    }

    private static Style style(String name, String pattern) {
        return new Style(name, Pattern.compile(pattern));
    }

    /** @param line without the blanks before it */
    static LineMark of(String line) {
        String plain = line.replace("**", "");
        String style = "";
        int words = 0;
        for (Style one : STYLES) {
            Matcher matcher = one.pattern.matcher(plain);
            if (matcher.lookingAt()) {
                style = one.name + depth(one.name, matcher.group(1));
                words = matcher.end();
                break;
            }
        }
        return labelled(plain, words, style);
    }

    private static String depth(String style, String mark) {
        return switch (style) {
            case "numbers" -> Long.toString(mark.chars().filter(c -> c == '.').count());
            case "heading", "bullet" -> mark;
            default -> "";
        };
    }

    private static LineMark labelled(String plain, int from, String style) {
        String rest = plain.substring(from);
        Matcher keyResult = KEY_RESULT.matcher(rest);
        if (keyResult.lookingAt()) {
            return at(plain, from + keyResult.end(), PastedKind.KEY_RESULT, style);
        }
        Matcher objective = OBJECTIVE.matcher(rest);
        return objective.lookingAt()
                ? at(plain, from + objective.end(), PastedKind.OBJECTIVE, style)
                : at(plain, from, null, style);
    }

    private static LineMark at(String plain, int words, @Nullable PastedKind kind, String style) {
        return new LineMark(
                plain.substring(0, words).strip(),
                kind,
                style,
                plain.substring(words).strip());
    }
}
