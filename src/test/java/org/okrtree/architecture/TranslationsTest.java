package org.okrtree.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.domain.keyresult.ScoringRule;

/** Both language files say the same things, and only what somebody asks them for. */
class TranslationsTest {
    private static final String ENGLISH = "okr.properties";
    private static final String CHINESE = "okr_zh_CN.properties";
    private static final String MACRO_PREFIX = "org.okrtree.okr-plugin.";

    private static final String CONDITION = "org.okrtree.domain.cycle.CycleCondition";

    private static final Pattern LITERAL = Pattern.compile("\"(okr\\.[\\w.-]*[\\w])\"(?!\\s*\\+)");
    private static final Pattern BEGINNING = Pattern.compile("\"(okr\\.(?:[\\w-]+\\.)+)\"(?!\\s*\\+)");
    private static final Pattern MADE_UP = Pattern.compile("\"(okr\\.[\\w.-]*)\"\\s*\\+");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\$!?\\{?t_(\\w+)Html\\b");
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("key=\"(okr\\.[\\w.-]+)\"");
    private static final Pattern MACRO =
            Pattern.compile("(?s)<xhtml-macro [^>]*\\bname=\"([\\w-]+)\".*?</xhtml-macro>");
    private static final Pattern PARAMETER = Pattern.compile("<parameter name=\"([\\w-]+)\"");
    private static final Pattern DETAIL = Pattern.compile("\\{(\\d)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BLANK =
            Pattern.compile("[\\p{IsHan}\uFF0C\u3002\uFF1A\uFF1B\u3001] +[\\p{IsHan}\uFF0C\u3002\uFF1A\uFF1B\u3001]");
    private static final Pattern GLUED = Pattern.compile("\\p{IsHan}\\{\\d|\\{\\d[^{}]*\\}\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][a-z]{2,}|[A-Z]{3,}");

    /** References and signs that both languages write alike. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "okr.objective.ref",
            "okr.key-result.ref",
            "okr.measure.at-least",
            "okr.measure.at-most",
            "okr.health-figure.ref",
            "okr.issue-history.title",
            "okr.check-in.choice",
            "okr.objective.open-quote",
            "okr.objective.close-quote",
            "okr.macro.foot",
            "okr.format.time");

    private static final Set<String> WITHOUT_A_CHINESE_WORD = Stream.concat(
                    SAME_IN_BOTH.stream(),
                    Stream.of(
                            "okr.menu.okrs",
                            "okr.nav.title",
                            "okr.issue-panel.dropped-because",
                            "okr.issue-history.place",
                            "okr.calendar.name",
                            "okr.revision.of",
                            "okr.macro.key-result-of",
                            "okr.macro.comma",
                            "okr.macro.of-ten",
                            "okr.tree.day-and-time",
                            "okr.line.typed",
                            "okr.tree.lines",
                            "okr.steps.rule",
                            "okr.steps.rule-with",
                            "okr.steps.and",
                            "okr.objective.and",
                            "okr.diff.and",
                            "okr.diff.contributes",
                            "okr.conflict.theirs"))
            .collect(Collectors.toUnmodifiableSet());

    /** The details are days, or parts of a sentence: where a Chinese sign stands beside one, it ends or begins with another. */
    private static final Set<String> WITH_DETAILS_IN_CHINESE = Set.of(
            "okr.check-in.believed",
            "okr.check-in.due",
            "okr.check-in.was",
            "okr.check-in.week-due",
            "okr.practice.cycle",
            "okr.revision.published-by",
            "okr.steps.every",
            "okr.tree.nothing-in");

    /** Names, codes that are typed, abbreviations that Chinese uses, and the word that chooses by a number. */
    private static final Set<String> NAMES = Set.of(
            "Asia",
            "Confluence",
            "choice",
            "JSON",
            "Jira",
            "Match",
            "OKR",
            "REST",
            "SHA",
            "Shanghai",
            "UTC",
            "mon",
            "sun");

    private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+)=");

    /** Keys whose end is the code of something: the beginning, with the enum that has the codes, and ends beside them. */
    private static final Map<String, List<String>> ENDS = Map.ofEntries(
            Map.entry("okr.admin.first.", List.of("access", "teams", "strategy", "cycles")),
            Map.entry("okr.cycle.kind.", codes("org.okrtree.domain.cycle.CycleKind")),
            Map.entry("okr.step.", codes(CONDITION)),
            Map.entry("okr.step-why.", codes(CONDITION, "check-ins", "days")),
            Map.entry("okr.steps.next.", codes("org.okrtree.domain.cycle.CycleState")),
            Map.entry("okr.steps.deed.", List.of("begin-drafting", "begin-scoring", "close", "reopen")),
            Map.entry("okr.steps.standing.", codes("org.okrtree.domain.steps.CycleSteps$Standing")),
            Map.entry("okr.rules-step.", codes("org.okrtree.domain.cycle.RulesDocument$Step")),
            Map.entry("okr.committee.duty.", codes("org.okrtree.domain.cycle.Duty")),
            Map.entry("okr.committee.warning.", codes("org.okrtree.domain.cycle.Committee$Warning")),
            Map.entry(
                    "okr.scoring-rule.",
                    List.of(
                            "linear",
                            "reached-or-not",
                            "bands",
                            "share-inside",
                            "share-inside-of-all",
                            "last-value-inside",
                            "judged")),
            Map.entry("okr.link-admin.who.", codes("org.okrtree.domain.access.ReadersChoice$Who")),
            Map.entry("okr.team.level.", codes("org.okrtree.domain.team.TeamLevel")),
            Map.entry("okr.cycle.state.", codes("org.okrtree.domain.cycle.CycleState")),
            Map.entry("okr.cycle.refused.not-in-", codes("org.okrtree.domain.cycle.CycleState")),
            Map.entry("okr.cycle.condition.", codes(CONDITION)),
            Map.entry("okr.sheet.state.", codes("org.okrtree.domain.sheet.SheetState")),
            Map.entry("okr.sprint-focus.state.", codes("org.okrtree.domain.worklink.SprintState")),
            Map.entry("okr.measure.", codes("org.okrtree.domain.keyresult.MeasureKind")),
            Map.entry("okr.pace.", codes("org.okrtree.domain.keyresult.Pace$Standing")),
            Map.entry("okr.confidence.", codes("org.okrtree.domain.keyresult.ConfidenceBand", "none")),
            Map.entry("okr.issue-history.", codes("org.okrtree.domain.worklink.LinkDeed")),
            Map.entry("okr.done.", codes("org.okrtree.adapter.web.Done")),
            Map.entry("okr.tree.kind.", List.of("committed", "aspirational")),
            Map.entry(
                    "okr.tree.contribution.", codes("org.okrtree.domain.alignment.ContributionAnswer$Kind", "offered")),
            Map.entry("okr.tree.band.", codes("org.okrtree.domain.published.TreeFilter$Believing")),
            Map.entry("okr.finding.said.", codes("org.okrtree.domain.drafting.FindingId")),
            Map.entry("okr.finding.why.", codes("org.okrtree.domain.drafting.FindingId")),
            Map.entry("okr.finding.severity.", codes("org.okrtree.domain.drafting.Severity")),
            Map.entry("okr.finding.exit.", codes("org.okrtree.domain.drafting.Exit")),
            Map.entry("okr.finding.taken.", codes("org.okrtree.domain.drafting.Exit")),
            Map.entry("okr.contribution.state.", codes("org.okrtree.domain.alignment.ContributionState")),
            Map.entry("okr.diff.fate.", codes("org.okrtree.domain.publication.RevisionDiff$Fate", "same")),
            Map.entry("okr.diff.field.", codes("org.okrtree.adapter.web.publication.LineField")),
            Map.entry("okr.diff.rhythm.", codes("org.okrtree.domain.keyresult.Rhythm")),
            Map.entry(
                    "okr.sheet.needs.",
                    List.of(
                            "no-objectives",
                            "no-key-results",
                            "no-measure",
                            "no-change",
                            "repeats-parent-kr",
                            "number-changed",
                            "another-measure",
                            "no-strategy")),
            Map.entry("okr.measure.kind.", codes("org.okrtree.domain.keyresult.MeasureKind")),
            Map.entry("okr.measure.missing.", List.of("baseline", "target", "bounds", "evidence")),
            Map.entry("okr.rhythm.", codes("org.okrtree.domain.keyresult.Rhythm")),
            Map.entry(
                    "okr.scoring.",
                    Stream.concat(ScoringRule.WORDS.stream(), Stream.of("of-the-cycle"))
                            .toList()),
            Map.entry("okr.commitment.", List.of("committed", "aspirational", "not-said")));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(words(ENGLISH).stringPropertyNames(), words(CHINESE).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void aFileIsAscii(String file) {
        assertEquals(
                List.of(),
                Sources.text(Sources.words(file))
                        .lines()
                        .filter(line -> !line.matches("\\p{ASCII}*"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void noKeyStandsTwice(String file) {
        List<String> keys = new ArrayList<>(
                Sources.found(List.of(Sources.words(file)), LINE).toList());
        new HashSet<>(keys).forEach(keys::remove);

        assertEquals(List.of(), keys);
    }

    /** In a sentence with details a straight one would be taken for a quotation mark; so there is none anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void noTextHasAStraightApostrophe(String file) {
        assertEquals(List.of(), keysWhere(words(file), text -> text.contains("'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void noTextIsEmpty(String file) {
        assertEquals(List.of(), keysWhere(words(file), String::isBlank));
    }

    @Test
    void bothLanguagesNameTheSameDetails() {
        assertEquals(details(words(ENGLISH)), details(words(CHINESE)));
    }

    /** A detail is given by its number, and of two the first is never left out. */
    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void theDetailsOfATextAreCountedFromZeroWithoutAGap(String file) {
        assertEquals(
                List.of(),
                details(words(file)).entrySet().stream()
                        .filter(one -> !one.getValue()
                                .equals(new TreeSet<>(
                                        IntStream.range(0, one.getValue().size())
                                                .boxed()
                                                .toList())))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void everyTextIsTranslated() {
        Properties english = words(ENGLISH);

        assertEquals(
                SAME_IN_BOTH,
                Set.copyOf(keysWhere(words(CHINESE), (key, text) -> text.equals(english.getProperty(key)))));
    }

    @Test
    void everyChineseTextHasAChineseWord() {
        assertEquals(
                WITHOUT_A_CHINESE_WORD,
                Set.copyOf(keysWhere(
                        words(CHINESE), (key, text) -> !HAN.matcher(text).find())));
    }

    @Test
    void noEnglishTextHasAChineseWord() {
        assertEquals(
                List.of(),
                keysWhere(words(ENGLISH), (key, text) -> HAN.matcher(text).find()));
    }

    @Test
    void betweenChineseSignsStandsNoBlank() {
        assertEquals(
                List.of(),
                keysWhere(words(CHINESE), (key, text) -> BLANK.matcher(text).find()));
    }

    /** A name may be written in Latin letters, a number is: between these and Chinese signs stands a blank. */
    @Test
    void betweenAChineseSignAndADetailStandsABlank() {
        assertEquals(
                WITH_DETAILS_IN_CHINESE,
                Set.copyOf(keysWhere(
                        words(CHINESE), (key, text) -> GLUED.matcher(text).find())));
    }

    /** Names and codes stay as they are; any other Latin word in a Chinese sentence was forgotten. */
    @Test
    void aChineseTextKeepsNoEnglishWordButNames() {
        assertEquals(
                List.of(),
                keysWhere(
                        words(CHINESE),
                        (key, text) -> !key.startsWith("okr.format.")
                                && LATIN.matcher(text)
                                        .results()
                                        .map(MatchResult::group)
                                        .anyMatch(word -> !NAMES.contains(word))));
    }

    @ParameterizedTest
    @CsvSource({"Helps with, Helps with", "'{0} of {1}', '{1} 中的'", "Link, Link 关联"})
    void whatIsNotTranslatedIsSeen(String english, String chinese) {
        boolean isSeen = english.equals(chinese)
                || !details(english).equals(details(chinese))
                || LATIN.matcher(chinese).results().map(MatchResult::group).anyMatch(word -> !NAMES.contains(word));

        assertTrue(isSeen);
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> absent = asked();
        absent.removeAll(words(ENGLISH).stringPropertyNames());

        assertEquals(Set.of(), absent);
    }

    @Test
    void everyKeyIsAskedFor() {
        Set<String> unused = new TreeSet<>(words(ENGLISH).stringPropertyNames());
        unused.removeAll(asked());
        Set<String> inTemplates =
                Sources.found(Sources.templates(), IN_TEMPLATE).collect(Collectors.toSet());
        unused.removeIf(key -> key.startsWith("okr.") && inTemplates.contains(inTemplate(key)));

        assertEquals(Set.of(), unused);
    }

    @Test
    void everySentenceOfATemplateIsThere() {
        Set<String> said = words(ENGLISH).stringPropertyNames().stream()
                .filter(key -> key.startsWith("okr."))
                .map(TranslationsTest::inTemplate)
                .collect(Collectors.toSet());
        Set<String> absent =
                Sources.found(Sources.templates(), IN_TEMPLATE).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(absent.isEmpty(), "nothing was looked at");
        absent.removeAll(said);

        assertEquals(Set.of(), absent);
    }

    @Test
    void everyBeginningHasSentences() {
        List<String> empty = Sources.found(Sources.java(), BEGINNING)
                .filter(start -> words(ENGLISH).stringPropertyNames().stream().noneMatch(key -> key.startsWith(start)))
                .toList();

        assertEquals(List.of(), empty);
    }

    @Test
    void theEndsOfEveryKeyThatIsMadeUpAreKnown() {
        assertEquals(ENDS.keySet(), Sources.found(Sources.java(), MADE_UP).collect(Collectors.toSet()));
    }

    /** Keys that code, descriptor and the products ask for by name. */
    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        Sources.found(Sources.java(), LITERAL).forEach(asked::add);
        Sources.found(List.of(Sources.descriptor()), IN_DESCRIPTOR).forEach(asked::add);
        Sources.found(Sources.blueprints(), IN_DESCRIPTOR).forEach(asked::add);
        ENDS.forEach((start, ends) -> ends.forEach(end -> asked.add(start + end)));
        MACRO.matcher(Sources.text(Sources.descriptor())).results().forEach(macro -> {
            String start = MACRO_PREFIX + macro.group(1);
            Stream<String> parameters =
                    PARAMETER.matcher(macro.group()).results().map(it -> start + ".param." + it.group(1));
            Stream.concat(Stream.of(start), parameters)
                    .forEach(name -> Collections.addAll(asked, name + ".label", name + ".desc"));
        });
        return asked;
    }

    /** The name under which a template finds a sentence, as Words gives it. */
    private static String inTemplate(String key) {
        return key.substring("okr.".length()).replace('.', '_').replace('-', '_');
    }

    private static Map<String, Set<Integer>> details(Properties words) {
        Map<String, Set<Integer>> details = new TreeMap<>();
        words.forEach((key, text) -> details.put((String) key, details((String) text)));
        return details;
    }

    /** The numbers of the details that a text names; that it can be said at all is seen beside it. */
    private static Set<Integer> details(String text) {
        assertFalse(new MessageFormat(text).toPattern().isEmpty());
        return DETAIL.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysWhere(Properties words, Predicate<String> wrong) {
        return keysWhere(words, (key, text) -> wrong.test(text));
    }

    private static List<String> keysWhere(Properties words, BiPredicate<String, String> wrong) {
        return words.stringPropertyNames().stream()
                .filter(key -> wrong.test(key, words.getProperty(key)))
                .sorted()
                .toList();
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(Sources.words(file), StandardCharsets.ISO_8859_1)) {
            words.load(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }

    private static List<String> codes(String enumName, String... more) {
        List<String> codes = new ArrayList<>(List.of(more));
        try {
            Class<?> type = Class.forName(enumName);
            Method code = type.getDeclaredMethod("code");
            code.setAccessible(true);
            for (Object constant : type.getEnumConstants()) {
                codes.add((String) code.invoke(constant));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        codes.removeIf(String::isEmpty);
        return codes;
    }
}
