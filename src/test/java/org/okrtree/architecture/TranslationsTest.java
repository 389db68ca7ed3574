package org.okrtree.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+)=");

    /** Keys whose end is the code of something: the beginning, with the enum that has the codes, and ends beside them. */
    private static final Map<String, List<String>> ENDS = Map.ofEntries(
            Map.entry("okr.admin.first.", List.of("access", "teams", "strategy", "cycles")),
            Map.entry("okr.cycle.kind.", codes("org.okrtree.domain.cycle.CycleKind")),
            Map.entry("okr.step.", codes(CONDITION)),
            Map.entry("okr.step-why.", codes(CONDITION, "check-ins")),
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
            Map.entry("okr.team.level.", codes("org.okrtree.domain.team.TeamLevel")),
            Map.entry("okr.cycle.state.", codes("org.okrtree.domain.cycle.CycleState")),
            Map.entry("okr.cycle.refused.not-in-", codes("org.okrtree.domain.cycle.CycleState")),
            Map.entry("okr.cycle.condition.", codes(CONDITION)),
            Map.entry("okr.sheet.state.", codes("org.okrtree.domain.sheet.SheetState")),
            Map.entry("okr.measure.", codes("org.okrtree.domain.keyresult.MeasureKind")),
            Map.entry("okr.pace.", codes("org.okrtree.domain.keyresult.Pace$Standing")),
            Map.entry("okr.confidence.", codes("org.okrtree.domain.keyresult.ConfidenceBand", "none")),
            Map.entry("okr.done.", codes("org.okrtree.adapter.web.Done")));

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
        Map<String, Integer> english = new TreeMap<>();
        Map<String, Integer> chinese = new TreeMap<>();
        words(ENGLISH).forEach((key, text) -> english.put((String) key, details((String) text)));
        words(CHINESE).forEach((key, text) -> chinese.put((String) key, details((String) text)));

        assertEquals(english, chinese);
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

    private static int details(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static List<String> keysWhere(Properties words, Predicate<String> wrong) {
        return words.stringPropertyNames().stream()
                .filter(key -> wrong.test(words.getProperty(key)))
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
