package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.team.Team;

class OkrObjectiveMacroTest {

    private final MacroOnPage page = new MacroOnPage(OkrObjectiveMacro::new);
    private final Cycle cycle = An.cycle().named("Spring").build();
    private final Team team = An.team().build();
    private final DraftKeyResult keyResult = An.keyResult().build();
    private final An.Publication published = An.publication(
            An.sheet(team, cycle),
            team,
            cycle,
            An.objective().titled("Loved & used").with(keyResult).build(),
            An.objective().titled("Fast").with(An.keyResult().build()).build());

    OkrObjectiveMacroTest() {
        page.jira.answers(Map.of(
                "manifest",
                LinkedJira.manifest(cycle, published, "RDX"),
                "texts",
                LinkedJira.texts(published.revision().hash().hex(), published.text()),
                "readings",
                "{\"readings\":[{\"keyResult\":\"" + keyResult.id().uid()
                        + "\",\"value\":\"50\",\"valueOn\":\"2026-02-02\"}]}",
                "people",
                "{\"people\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RD-26Q1-O1", " rd-26q1-o1 "})
    void theObjectiveThatIsNamedIsShownAlone(String named) {
        assertEquals("<okr-tree-macro>", page.rendered("display", Map.of("objective", named)));

        RecordingTemplates.Rendered shown = page.last("okr-tree-macro");
        assertEquals("okr-objective true", shown.at("macroHtml") + " " + shown.at("isOneSheet"));
        assertEquals(
                "1 Loved &amp; used",
                shown.count("tree.sheets.0.objectives") + " " + shown.at("tree.sheets.0.objectives.0.titleHtml"));
        assertEquals("50\u202F%", shown.at("tree.sheets.0.objectives.0.keyResults.0.measuredHtml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | RD-26Q1-O2     | R&amp;D, Spring: objective O2",
                "en    | rd-26q1-o1-kr1 | R&amp;D, Spring: KR 1.1",
                "zh-CN | RD-26Q1-O2     | R&amp;D，Spring：目标 O2",
                "zh-CN | RD-26Q1-O1-KR1 | R&amp;D，Spring：KR 1.1",
            })
    void whoseItIsAndItsNumberAreItsTitle(String language, String named, String title) {
        page.language = Locale.forLanguageTag(language);

        page.rendered("display", Map.of("objective", named));

        assertEquals(title, page.last("okr-tree-macro").at("titleHtml"));
    }

    @Test
    void aKeyResultByItsIdIsNamedByItsNumberToo() {
        page.rendered("display", Map.of("objective", keyResult.id().uid()));

        assertEquals("R&amp;D, Spring: KR 1.1", page.last("okr-tree-macro").at("titleHtml"));
    }

    @Test
    void aTitleThatIsGivenIsText() {
        page.rendered("display", Map.of("objective", "RD-26Q1-O2", "title", "<Ours>"));

        assertEquals("&lt;Ours&gt;", page.last("okr-tree-macro").at("titleHtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed"})
    void everywhereElseItIsAPlainTable(String output) {
        assertEquals("<okr-tree-export>", page.rendered(output, Map.of("objective", "RD-26Q1-O1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutAnObjectiveOneIsAskedForAndJiraIsNot(String named) {
        assertEquals("<okr-macro-line>", page.rendered("display", Map.of("objective", named)));

        assertEquals(
                "okr-objective This must not be empty: fill it in.",
                page.last("okr-macro-line").at("macroHtml") + " "
                        + page.last("okr-macro-line").at("sentenceHtml"));
        assertEquals(List.of(), page.jira.asked);
    }

    @Test
    void oneThatIsNotThereIsNamedInTheLanguageOfItsReader() {
        page.language = Locale.SIMPLIFIED_CHINESE;

        page.rendered("display", Map.of("objective", "<O9>"));

        assertEquals(
                "true false",
                page.last("okr-macro-line").at("sentenceHtml").contains("&lt;O9&gt;") + " "
                        + page.last("okr-macro-line").at("sentenceHtml").contains("There is no"));
    }
}
