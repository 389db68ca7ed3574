package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the deeds of ours that a Chinese line names. A verb is none of ours when somebody else does it (客户自助完成上线), when it makes
 * something measured with what follows (发布失败率), when it says what kind of thing is meant (完成引导的用户), or when it only says
 * when (上线后).
 */
final class HanDeeds {

    private static final WordClass[] DEEDS = {WORK, DELIVER, BUILD, MEET, DEEDNOUN};

    private static final Set<String> SPEAKS =
            Set.of("不再", "不是", "是", "成为", "变得", "变成", "不用", "不必", "无需", "不会", "不影响", "都", "也", "像", "站");

    // What ends so is a figure; what does not may be the object of the deed: 修复缺陷
    private static final String MEASURED = "率数量额度长间期本费比例值分频时延";

    private final Line line;

    HanDeeds(Line line) {
        this.line = line;
    }

    List<Integer> deeds() {
        List<Integer> deeds = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isHan(i) && line.is(i, DEEDS) && isOurs(i)) {
                deeds.add(i);
            }
        }
        return deeds;
    }

    /** Whether somebody else does something in the line. */
    boolean othersAct() {
        return line.anyIn(
                0, line.size(), i -> line.isHan(i) && line.is(i, WORK, DELIVER, DECIDE, BUILD) && isDoneByOthers(i));
    }

    /** Whether a clause begins with somebody who acts, and is no part of a thing's name: 志愿者翻译的页面, not 用户画像. */
    boolean beginsWithOthers(int clause) {
        int first = line.first(
                clause,
                i -> !line.isFigure(i) && !line.is(i, ARTICLE) && line.at(i).form() != Form.UNKNOWN);
        boolean near = first < line.size() && first - clause <= 2;
        return near
                && line.is(first, OTHERS)
                && !line.is(first, INHOUSE)
                && (!line.is(first + 1, THING, OUTPUT, DEEDNOUN, GENERIC, METRIC)
                        || line.is(first + 1, ACTIVELY, DECIDE));
    }

    private boolean isOurs(int i) {
        return (!line.is(i, OTHERS) || (isFirst(i) && line.is(i + 1, ARTICLE)))
                && !isPassive(i)
                && !isSpokenOf(i)
                && !makesAMetric(i)
                && !saysWhen(i)
                && !saysWhich(i)
                && !isDoneByOthers(i);
    }

    // 测试不再是交付的瓶颈: testing is what is spoken of, and delivery only says of what
    private boolean isSpokenOf(int i) {
        boolean attribute = line.is(i + 1, DE) && !line.hasIn(i + 2, i + 5, THING, OUTPUT, DEEDNOUN);
        boolean people = line.is(i + 1, AND) && line.is(i + 2, OTHERS);
        boolean named = line.is(i, DEEDNOUN) && i > 0 && line.at(i - 1).text().startsWith("新");
        boolean listed = line.is(i, DEEDNOUN)
                && (isRole(i, i + 1)
                        || (i > 1
                                && isRole(i, i - 1)
                                && line.at(Math.min(i + 1, line.size() - 1)).form() == Form.UNKNOWN));
        boolean modifier = !isFirst(i)
                && line.is(i, WORK, DEEDNOUN)
                && line.is(i + 1, THING)
                && !line.is(i + 1, DEEDNOUN, DELIVER);
        return attribute
                || modifier
                || listed
                || people
                || named
                || SPEAKS.contains(line.at(i + 1).text());
    }

    // 测试、开发、运维站在同一边: who does the work
    private boolean isRole(int i, int mark) {
        int other = mark + (mark - i);
        return mark < line.size()
                && line.at(mark).isMark("、")
                && other >= 0
                && other < line.size()
                && line.is(other, DEEDNOUN);
    }

    private boolean isPassive(int i) {
        return line.anyIn(i - 3, i, at -> line.at(at).text().equals("被"));
    }

    /** To the end of the words that hang together: no mark, no figure, nothing that says from, to or how it changes. */
    private int endOfRun(int i) {
        return line.first(
                i + 1,
                at -> (line.at(at).kind() == Word.Kind.MARK && !line.at(at).isMark("/\"“”「」-'"))
                        || line.isFigure(at)
                        || (line.is(at, FROM, TO, BOUND, AGO) && !line.is(at, METRIC))
                        || (line.is(at, UP, DOWN) && !line.is(at, METRIC, DEEDNOUN))
                        || (line.is(at, HOLD) && !line.is(at, OPS, METRIC, WORK)));
    }

    private boolean makesAMetric(int i) {
        int end = endOfRun(i);
        int last = -1;
        for (int at = i + 1; at < end; at++) {
            if (!line.at(at).classes().isEmpty() && !line.is(at, DE, BE)) {
                last = at;
            }
        }
        if (last < 0) {
            return false;
        }
        boolean figure = MEASURED.indexOf(
                        line.at(last).text().charAt(line.at(last).text().length() - 1))
                >= 0;
        if (line.is(last, METRIC, METRICEND) && !line.is(last, OUTPUT, DEEDNOUN, THING)) {
            return figure || (!(line.is(i, FIXING) && isFirst(i)) && (!isFirst(i) || last == i + 1));
        }
        return line.is(i + 1, METRICEND) && !line.is(i + 1, OTHERS, GENERIC) && !line.is(i, FIXING);
    }

    private boolean isFirst(int i) {
        return !line.anyIn(line.clauseStart(i), i, at -> !line.is(at, LEAD, ARTICLE));
    }

    private boolean saysWhen(int i) {
        int end = endOfRun(i);
        int close = line.clauseEnd(i);
        boolean clause = close < line.size() && line.is(close - 1, AFTERWARDS) && close - 1 > i;
        return clause || line.anyIn(i + 1, end, at -> line.is(at, AFTERWARDS));
    }

    private boolean saysWhich(int i) {
        int end = line.first(i + 1, at -> line.isBreak(at));
        for (int at = i + 1; at < end; at++) {
            if (line.is(at, DE)) {
                boolean which = line.anyIn(
                        at + 1,
                        end,
                        after -> line.is(after, OTHERS, METRIC)
                                && !line.is(after, OUTPUT, DEEDNOUN)
                                && !line.is(after + 1, THING, OUTPUT, DEEDNOUN, GENERIC));
                return which || isOfWhatPassed(i, end);
            }
        }
        return false;
    }

    // 首次送检就通过的样机: the samples, not the sending
    private boolean isOfWhatPassed(int i, int end) {
        return !isFirst(i)
                && line.anyIn(
                        i + 1,
                        end,
                        at -> line.is(at, DE)
                                && end - at <= 4
                                && line.hasIn(line.clauseStart(i), at, ACTIVELY, DECIDE, QUALITY)
                                && line.is(end - 1, THING, OUTPUT));
    }

    private boolean isDoneByOthers(int i) {
        if (beginsWithOthers(line.clauseStart(i))) {
            return true;
        }
        if (line.is(i, MEET) && !line.is(i, WORK, DELIVER)) {
            return false;
        }
        if (line.anyIn(
                i - 8, i, at -> line.at(at).text().equals("由") && line.is(at + 1, OTHERS) && !line.is(at + 1, OURS))) {
            return true;
        }
        for (int at = i - 1; at >= line.clauseStart(i); at--) {
            if (line.is(at, OTHERS) && !line.is(at, OURS) && isSubject(at, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(int other, int deed) {
        if (line.is(other + 1, THING, OUTPUT, GENERIC) && !line.is(other + 1, ACTIVELY, DECIDE)) {
            return false;
        }
        boolean forThem =
                line.anyIn(other - 4, other, at -> line.is(at, BENEFICIARY, WORK, MEET, SUPPORT) && !line.isFigure(at));
        if (line.anyIn(line.clauseStart(other), other, at -> line.at(at).text().equals("在"))) {
            return false;
        }
        if (!forThem && line.isFigure(other - 1)) {
            return true;
        }
        boolean let = line.anyIn(other - 4, other, at -> line.is(at, SOTHAT, AIM));
        boolean directly = deed == other + 1
                || line.hasIn(other + 1, deed, ACTIVELY)
                || line.anyIn(other + 1, deed, line::isFigure);
        return let || (!forThem && directly);
    }
}
