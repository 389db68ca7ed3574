package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the deeds that a line joins by marks or by "and", each with an object of its own. */
final class Conjuncts {

    private static final Set<String> MORE =
            Set.of("more", "less", "fewer", "lower", "higher", "better", "更少", "更多", "更快", "更好");

    private final Reading reading;
    private final Line line;

    Conjuncts(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
    }

    /** Where each deed but the first begins; nothing for one or none. */
    List<Integer> others() {
        List<Integer> deeds = new ArrayList<>();
        int from = 0;
        while (from < line.size()) {
            int end = line.first(from, i -> line.isBreak(i) || line.is(i, AND));
            if (isLatinDeed(from, end) || isHanDeed(from, end)) {
                deeds.add(from);
            }
            from = end + 1;
        }
        return deeds.size() < 2 ? List.of() : deeds.subList(1, deeds.size());
    }

    /** Where each comparison but the first begins: faster builds, happier customers and lower bills. */
    List<Integer> otherComparisons() {
        List<Integer> comparisons = new ArrayList<>();
        int from = 0;
        while (from < line.size()) {
            int end = line.first(from, i -> line.isBreak(i) || line.is(i, AND));
            int first = line.first(from, i -> !line.is(i, ARTICLE));
            boolean han = line.anyIn(from + 1, end, i -> line.at(i).text().startsWith("更") && line.isHan(i - 1));
            if (first + 1 < end && (isComparison(first) || han)) {
                comparisons.add(from);
            }
            from = end + 1;
        }
        return comparisons.size() < 2 ? List.of() : comparisons.subList(1, comparisons.size());
    }

    private boolean isComparison(int i) {
        Word word = line.at(i);
        return word.form() == Form.ER || MORE.contains(word.text());
    }

    /** Where each sentence but the first begins. */
    List<Integer> otherSentences() {
        List<Integer> sentences = new ArrayList<>();
        for (int i = 2; i + 2 < line.size(); i++) {
            if (line.at(i).isMark(";；")) {
                sentences.add(i + 1);
            }
        }
        return sentences;
    }

    private boolean isLatinDeed(int from, int end) {
        Head head = reading.latinHead(from, end);
        return head.isVerb()
                && head.kind() != Head.Kind.AIM
                && line.at(head.at()).kind() == Word.Kind.LATIN
                && !line.hasIn(head.at() + 1, head.at() + 3, PRONOUN)
                && end - head.at() > 1;
    }

    // It begins with the deed, or ends in a word of work: 支持业务发展, 功能优化
    private boolean isHanDeed(int from, int end) {
        int first = line.first(from, i -> !line.is(i, LEAD) || line.is(i, WORK, DELIVER, BETTERING, SUPPORT));
        boolean begins = first < end
                && line.isHan(first)
                && line.is(first, WORK, DELIVER, BETTERING, HOLD, SUPPORT, UP, DOWN)
                && !line.is(first, SOTHAT);
        boolean ends =
                end > from && line.isHan(end - 1) && line.is(end - 1, DEEDNOUN) && !line.is(first, SOTHAT, OTHERS);
        long words = line.words().subList(from, Math.max(from, end)).stream()
                .filter(word -> word.kind() != Word.Kind.MARK)
                .count();
        return (begins || ends) && words > 1;
    }
}
