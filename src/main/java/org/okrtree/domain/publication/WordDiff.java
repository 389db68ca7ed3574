package org.okrtree.domain.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What changed between two texts, word by word. A character of a script without blanks, such as Chinese, is a word of its own.
 *
 * @param parts in the order of reading; those of the earlier text are {@code SAME} and {@code OUT}, of the later one {@code SAME} and
 *     {@code IN}
 */
public record WordDiff(List<Part> parts) {

    /** What became of a part. */
    public enum Fate {
        SAME,
        OUT,
        IN
    }

    /** Words that stand together and share a fate, with the blanks behind them. */
    public record Part(Fate fate, String text) {}

    /** Beyond this many comparisons what lies between a common beginning and end is told as all out and all in. */
    private static final int MOST_COMPARISONS = 1_000_000;

    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]+|\\s+|.");

    public WordDiff {
        parts = List.copyOf(parts);
    }

    public static WordDiff between(String before, String after) {
        List<String> old = words(before);
        List<String> present = words(after);
        int start = 0;
        while (start < Math.min(old.size(), present.size()) && old.get(start).equals(present.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), present.size()) - start
                && old.get(old.size() - 1 - end).equals(present.get(present.size() - 1 - end))) {
            end++;
        }
        Parts parts = new Parts();
        parts.all(Fate.SAME, old.subList(0, start));
        parts.between(old.subList(start, old.size() - end), present.subList(start, present.size() - end));
        parts.all(Fate.SAME, old.subList(old.size() - end, old.size()));
        return new WordDiff(parts.told());
    }

    /** The parts of the earlier text. */
    public List<Part> before() {
        return parts.stream().filter(part -> part.fate() != Fate.IN).toList();
    }

    /** The parts of the later text. */
    public List<Part> after() {
        return parts.stream().filter(part -> part.fate() != Fate.OUT).toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static final class Parts {
        private final List<Part> told = new ArrayList<>();

        private void all(Fate fate, List<String> words) {
            words.forEach(word -> add(fate, word));
        }

        private void add(Fate fate, String word) {
            int last = told.size() - 1;
            if (last >= 0 && told.get(last).fate() == fate) {
                told.set(last, new Part(fate, told.get(last).text() + word));
            } else {
                told.add(new Part(fate, word));
            }
        }

        private void between(List<String> old, List<String> present) {
            if ((long) old.size() * present.size() > MOST_COMPARISONS) {
                all(Fate.OUT, old);
                all(Fate.IN, present);
                return;
            }
            int[][] common = longestCommon(old, present);
            int i = 0;
            int j = 0;
            while (i < old.size() && j < present.size()) {
                if (old.get(i).equals(present.get(j))) {
                    add(Fate.SAME, old.get(i));
                    i++;
                    j++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    add(Fate.OUT, old.get(i++));
                } else {
                    add(Fate.IN, present.get(j++));
                }
            }
            all(Fate.OUT, old.subList(i, old.size()));
            all(Fate.IN, present.subList(j, present.size()));
        }

        // How many words the rests of both have in common, from each pair of places on.
        private static int[][] longestCommon(List<String> old, List<String> present) {
            int[][] common = new int[old.size() + 1][present.size() + 1];
            for (int i = old.size() - 1; i >= 0; i--) {
                for (int j = present.size() - 1; j >= 0; j--) {
                    common[i][j] = old.get(i).equals(present.get(j))
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }

        // A blank that both have between words that both changed is no place to stop reading.
        private List<Part> told() {
            List<Part> all = new ArrayList<>();
            int at = 0;
            while (at < told.size()) {
                int end = endOfChange(at);
                List<Part> run = told.subList(at, end);
                boolean isBoth = run.stream().anyMatch(part -> part.fate() == Fate.OUT)
                        && run.stream().anyMatch(part -> part.fate() == Fate.IN);
                if (isBoth) {
                    all.add(new Part(Fate.OUT, textWithout(run, Fate.IN)));
                    all.add(new Part(Fate.IN, textWithout(run, Fate.OUT)));
                } else {
                    all.addAll(run);
                }
                at = end;
            }
            return all;
        }

        private int endOfChange(int from) {
            int end = from + 1;
            if (told.get(from).fate() == Fate.SAME) {
                return end;
            }
            while (end < told.size()
                    && (told.get(end).fate() != Fate.SAME
                            || (told.get(end).text().isBlank() && end + 1 < told.size()))) {
                end++;
            }
            return end;
        }

        private static String textWithout(List<Part> run, Fate other) {
            return run.stream()
                    .filter(part -> part.fate() != other)
                    .map(Part::text)
                    .collect(Collectors.joining());
        }
    }
}
