package org.okrtree.domain.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into words: dates and figures first, Latin words by their base forms, Chinese by the longest match. */
final class WordCutter {

    private static final Set<WordClass> NONE = Set.of();
    private static final String NUMBER = "(?:[-+−±]?(?:\\d[\\d.,]*\\d|\\d))";
    private static final String NUMERAL = "[一二两三四五六七八九十百千万亿半几]+";
    private static final String SCALE =
            "(?:\\s?(?:百万|千万|万|亿|千|百|k|m|mn|mio|bn|million|billion|thousand|hundred)(?![a-z]))?";
    // The patterns of dates cost more than all the rest, and most lines have none.
    private static final Pattern MAY_HAVE_A_DATE =
            Pattern.compile("[0-9月季年周底末前期]|by |until |before |till |quarter|half|year|month|week"
                    + "|cycle|sprint|season|summer|winter|spring|autumn|january|february|march|april| may|june|july|august|september"
                    + "|october|november|december|christmas|easter|deadline|holiday|春节|国庆|元旦|年中");
    private static final Pattern WORDS = Pattern.compile("[a-z\u00df-\u024f]+(?:['’][a-z]+)*");

    private final Vocabulary vocabulary;
    private final Pattern figure;

    WordCutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        String unit = "(?:\\s?(?:" + vocabulary.units() + "))";
        this.figure = Pattern.compile("(?:[$€¥£≥≤<>~≈]\\s?)*" + NUMBER + SCALE + unit + "?(?:/[a-z一-鿿]{1,6})?\\+?"
                + "|" + NUMERAL + "(?:" + unit.replace("\\s?", "") + ")"
                + "|(?:第|(?<![目之以当此提年天月周])前)(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[名位]?(?!方|者)"
                + "|翻[一两二三四五六七八九十几]?[番倍]|(?:减|对|一)半|百分之" + NUMERAL);
    }

    private record Span(int from, int to, Word.Kind kind) {}

    List<Word> cut(String text) {
        String line = small(text);
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (Span span : spans(line)) {
            cutWords(line, at, span.from(), words);
            String inside = line.substring(span.from(), span.to());
            Set<WordClass> classes =
                    span.kind() == Word.Kind.NAME ? vocabulary.classesOfName(inside) : vocabulary.hanClasses(inside);
            words.add(new Word(span.from(), span.to(), inside, span.kind(), classes, Form.UNKNOWN));
            at = span.to();
        }
        cutWords(line, at, line.length(), words);
        return words;
    }

    /** Small letters and half width, character by character, so that every place stays where it was. */
    static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                c = (char) (c - 0xfee0);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                c = ' ';
            }
            small.append(Character.toLowerCase(c));
        }
        return small.toString();
    }

    private List<Span> spans(String line) {
        List<Span> dates = MAY_HAVE_A_DATE.matcher(line).find()
                ? all(vocabulary.pattern("date"), line, Word.Kind.DATE)
                : List.of();
        List<Span> figures = all(figure, line, Word.Kind.FIGURE);
        List<Span> names = figures.isEmpty() ? List.of() : all(vocabulary.pattern("notfigure"), line, Word.Kind.NAME);
        List<Span> taken = new ArrayList<>(dates);
        figures.stream()
                .filter(span -> dates.stream().noneMatch(other -> overlap(span, other)))
                .filter(span -> names.stream().noneMatch(other -> overlap(span, other)))
                .filter(span -> isNotInsideAWord(line, span))
                .forEach(taken::add);
        names.stream()
                .filter(span -> hasDigit(line, span) && taken.stream().noneMatch(other -> overlap(span, other)))
                .forEach(taken::add);
        taken.sort(Comparator.comparing(Span::from));
        return taken;
    }

    private static List<Span> all(Pattern pattern, String line, Word.Kind kind) {
        List<Span> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            while (from < to && line.charAt(from) == ' ') {
                from++;
            }
            while (to > from && line.charAt(to - 1) == ' ') {
                to--;
            }
            if (from < to) {
                all.add(new Span(from, to, kind));
            }
        }
        return all;
    }

    private static boolean overlap(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static boolean hasDigit(String line, Span span) {
        return line.substring(span.from(), span.to()).chars().anyMatch(Character::isDigit);
    }

    private static boolean isNotInsideAWord(String line, Span span) {
        char first = line.charAt(span.from());
        return !Character.isDigit(first) || span.from() == 0 || !isLatin(line.charAt(span.from() - 1));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '\u00df' && c <= '\u024f');
    }

    private void cutWords(String line, int from, int to, List<Word> words) {
        int at = from;
        while (at < to) {
            char c = line.charAt(at);
            if (c == ' ') {
                at++;
            } else if (Vocabulary.isHan(c)) {
                at = hanWord(line, at, to, words);
            } else if (isLatin(c)) {
                at = latinWords(line, at, to, words);
            } else {
                int length = line.startsWith("->", at) || line.startsWith("=>", at) ? 2 : 1;
                words.add(
                        new Word(at, at + length, line.substring(at, at + length), Word.Kind.MARK, NONE, Form.UNKNOWN));
                at += length;
            }
        }
    }

    // What only joins others to what they do says nothing by itself.
    private static boolean isKnown(Set<WordClass> classes) {
        return classes.stream().anyMatch(one -> one != WordClass.BY && one != WordClass.NONE);
    }

    private int hanWord(String line, int at, int to, List<Word> words) {
        int length = vocabulary.hanWordAt(line, at, to);
        String word = line.substring(at, at + Math.max(length, 1));
        words.add(new Word(
                at,
                at + word.length(),
                word,
                Word.Kind.HAN,
                vocabulary.hanClasses(word),
                isKnown(vocabulary.hanClasses(word)) ? Form.BASE : Form.UNKNOWN));
        return at + word.length();
    }

    // Words that only spaces and hyphens part may belong together.
    private int latinWords(String line, int at, int to, List<Word> words) {
        List<String> run = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = WORDS.matcher(line).region(at, to);
        int end = at;
        while (matcher.find()
                && line.substring(end, matcher.start()).chars().allMatch(c -> c == ' ' || c == '-' || c == '/')) {
            run.add(matcher.group().replaceFirst("['’]s$", ""));
            starts.add(matcher.start());
            end = matcher.end();
        }
        if (run.isEmpty()) {
            words.add(new Word(at, at + 1, line.substring(at, at + 1), Word.Kind.MARK, NONE, Form.UNKNOWN));
            return at + 1;
        }
        for (int i = 0; i < run.size(); ) {
            Vocabulary.Entry entry = vocabulary.latin(run, i);
            int last = i + entry.length() - 1;
            int until = last + 1 < run.size() ? starts.get(last + 1) : end;
            String text = line.substring(starts.get(i), until).replaceFirst("[ /-]+$", "");
            words.add(new Word(
                    starts.get(i),
                    starts.get(i) + text.length(),
                    text,
                    Word.Kind.LATIN,
                    entry.classes(),
                    entry.form()));
            i = last + 1;
        }
        return end;
    }
}
