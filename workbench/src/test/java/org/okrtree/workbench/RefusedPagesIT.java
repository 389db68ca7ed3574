package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okrtree.workbench.FormPages.Shown;

/**
 * Every refusal that a page can show is provoked on that page of the very jar, in both languages: its sentence stands in sight,
 * the field that it is about is marked, and what was typed is still there.
 */
final class RefusedPagesIT {
    private static final Map<String, String> LANGUAGES =
            Map.of("en-US", "okr.properties", "zh-CN", "okr_zh_CN.properties");

    /** What no page of Jira shows, and why. */
    private static final Map<String, String> ELSEWHERE = elsewhere();

    private static Workbench workbench;
    private static RefusedInPlace inPlace;
    private static Map<String, Function<FormPages, Shown>> cases;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        // The sample's last check-ins are days old: on a Thursday, or so many days later, they are of an earlier week,
        // so that all is due.
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        workbench
                .clock()
                .move(Duration.ofDays(
                        (DayOfWeek.THURSDAY.getValue() - today.getDayOfWeek().getValue() + 7) % 7));
        RefusingCompany company = new RefusingCompany(workbench);
        cases = new LinkedHashMap<>();
        cases.putAll(new RefusedSettingUp(company).cases());
        cases.putAll(new RefusedOnSheets(company).cases());
        cases.putAll(new RefusedInUse(company).cases());
        inPlace = new RefusedInPlace(workbench, company);
    }

    @AfterAll
    static void end() {
        inPlace.close();
        workbench.close();
    }

    private static Map<String, String> elsewhere() {
        Map<String, String> why = new LinkedHashMap<>();
        why.put("okr.sheet.refused.same-field", "the page shows both versions beside each other in its place");
        why.put("okr.sheet.refused.not-one-of-the-two", "who may not choose has no form to choose with");
        String sent = "over REST alone: a form sends its token, its version and the fields that it has";
        Stream.of(
                        "not-json",
                        "too-large",
                        "unknown-field",
                        "wrong-kind",
                        "no-if-match",
                        "one-target",
                        "one-kind-of-line")
                .forEach(key -> why.put("okr.rest.refused." + key, sent));
        why.put("okr.check-in.refused.some-lines", "over REST alone: on the page each line says why");
        why.put("okr.check-in.refused.twice-on-the-page", "over REST alone: a page holds each key result once");
        why.put("okr.check-in.refused.may-not-name-stand-in", "over REST alone: no page names who stands in yet");
        why.put(
                "okr.key-result.refused.no-change",
                "a draft may say so for now; what is said of it is okr.publication.refused.no-change");
        why.put("okr.cycle.refused.not-in-drafting", "no sheet is published before its cycle is drafted");
        why.put(
                "okr.cycle.refused.scoring-rule-stands",
                "over REST alone: then the page shows the rule and sends none");
        why.put(
                "okr.cycle.refused.no-practice",
                "over REST alone: only a practice cycle has the page that asks for it");
        why.put(
                "okr.publication.refused.not-published",
                "over REST alone: only what is published has a page to correct it");
        why.put("okr.finding.refused.too-many-lines", "over REST alone: no page sends lines that stand in no draft");
        why.put("okr.published.refused.no-running-cycle", "in Confluence: in Jira the page says how to begin");
        Stream.of(
                        "not-linked",
                        "not-authorized",
                        "not-for-you",
                        "no-answer",
                        "not-understood",
                        "newer-over-there",
                        "no-such-line",
                        "no-such-revision",
                        "revision-of-no-team")
                .forEach(
                        key -> why.put("okr.published.refused." + key, "in Confluence, which asks Jira over the link"));
        Stream.of("not-a-reader", "no-readers-chosen", "not-logged-in")
                .forEach(key -> why.put("okr.access.refused." + key, "in Confluence, which has readers of its own"));
        return why;
    }

    @Test
    void everyRefusalIsShownOnAPageOrHasAReasonWhyNot() {
        Set<String> shown = new TreeSet<>(cases.keySet());
        shown.addAll(inPlace.cases().keySet());
        Set<String> accounted = new TreeSet<>(ELSEWHERE.keySet());
        accounted.addAll(shown);

        assertEquals(
                words("okr.properties").stringPropertyNames().stream()
                        .filter(key -> key.matches("okr\\.[a-z-]+\\.(refused|condition)\\..*"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                accounted);
        assertEquals(
                Set.of(), ELSEWHERE.keySet().stream().filter(shown::contains).collect(Collectors.toSet()));
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalIsSeenOnItsPage() {
        return LANGUAGES.keySet().stream().sorted().flatMap(language -> {
            FormPages pages = new FormPages(workbench, language);
            return cases.entrySet().stream()
                    .map(one -> DynamicTest.dynamicTest(
                            language + " " + one.getKey(),
                            () -> check(language, one.getKey(), one.getValue().apply(pages))));
        });
    }

    @TestFactory
    Stream<DynamicTest> aScriptShowsWhatWasRefusedInItsPlace() {
        return LANGUAGES.keySet().stream()
                .sorted()
                .flatMap(language -> inPlace.cases().entrySet().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                language + " " + one.getKey(),
                                () -> check(
                                        language,
                                        one.getKey(),
                                        one.getValue().apply(language, inPlace.window(language))))));
    }

    private static void check(String language, String key, Shown shown) {
        Document page = shown.page();
        Optional<Element> said = saying(page, sentence(LANGUAGES.get(language), key));
        boolean isSent = !shown.form().isEmpty();
        assertAll(
                () -> assertTrue(shown.status() < 500, "status " + shown.status()),
                () -> assertEquals(List.of(), WordsIT.raw(page.outerHtml())),
                () -> assertTrue(
                        said.isPresent(), () -> "not in sight on " + page.body().text()),
                () -> assertTrue(
                        language.startsWith("en")
                                || saying(page, sentence("okr.properties", key)).isEmpty(),
                        "English"),
                () -> assertTrue(!isSent || shown.status() >= 400, "status " + shown.status()),
                () -> {
                    if (isSent && said.isPresent()) {
                        assertForm(shown, said.orElseThrow());
                    }
                });
    }

    private static void assertForm(Shown shown, Element said) {
        Element form = shown.page().selectFirst(shown.form());
        assertNotNull(form, () -> "the form is gone from " + shown.page().body().text());
        assertTrue(said.closest("[role=alert], [role=alertdialog]") != null, "nobody is told of " + said);
        shown.typed().forEach((field, values) -> {
            List<String> now = FormPages.values(form, field);
            assertEquals(values, now.subList(0, Math.min(values.size(), now.size())), "typed into " + field);
        });
        if (!shown.wrong().isEmpty()) {
            List<Element> marked = form.select("[name=" + shown.wrong() + "]").stream()
                    .filter(one ->
                            one.attr("aria-invalid").equals("true") || one.closest("[aria-invalid=true]") != null)
                    .toList();
            assertTrue(!marked.isEmpty(), shown.wrong() + " is not marked");
            assertTrue(marked.stream().anyMatch(RefusedPagesIT::isInSight), shown.wrong() + " is folded away");
            assertTrue(isBeside(said, form), "it does not stand at its form");
        }
    }

    /** Inside the form, or above it with no other form between. */
    private static boolean isBeside(Element said, Element form) {
        if (said.closest("form") == form) {
            return true;
        }
        List<Element> all = said.ownerDocument().getAllElements();
        int place = all.indexOf(said);
        return all.subList(place, all.size()).stream()
                .filter(one -> one.is("form"))
                .findFirst()
                .filter(form::equals)
                .isPresent();
    }

    /** The innermost element in sight with this sentence. */
    private static Optional<Element> saying(Document page, Pattern sentence) {
        return page.body().getAllElements().stream()
                .filter(one -> sentence.matcher(one.text()).find())
                .filter(one -> one.children().stream()
                        .noneMatch(child -> sentence.matcher(child.text()).find()))
                .filter(RefusedPagesIT::isInSight)
                .findFirst();
    }

    private static boolean isInSight(Element element) {
        return Stream.iterate(element, one -> one != null, Element::parent)
                .noneMatch(one ->
                        one.hasAttr("hidden") || (one.is("details:not([open])") && element.closest("summary") == null));
    }

    /** The sentence, with anything in the places of its details. */
    private static Pattern sentence(String file, String key) {
        String place = "\uE000";
        String said = new MessageFormat(words(file).getProperty(key))
                .format(new Object[] {place, place, place, place})
                .replaceAll("\\s+", " ")
                .strip();
        return Pattern.compile(
                Stream.of(said.split(place, -1)).map(Pattern::quote).collect(Collectors.joining(".+?")));
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(
                WorkbenchOptions.root().resolve("src/main/resources/i18n").resolve(file))) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
