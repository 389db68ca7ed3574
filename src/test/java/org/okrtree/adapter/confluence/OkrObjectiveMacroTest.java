package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.team.Team;

class OkrObjectiveMacroTest {

    private final LinkedJira jira = new LinkedJira();
    private final RecordingTemplates templates = new RecordingTemplates();
    private final Cycle cycle = An.cycle().named("Spring").build();
    private final Team team = An.team().build();
    private final DraftKeyResult keyResult = An.keyResult().build();
    private final An.Publication published = An.publication(
            An.sheet(team, cycle),
            team,
            cycle,
            An.objective().titled("Loved & used").with(keyResult).build(),
            An.objective().titled("Fast").with(An.keyResult().build()).build());

    private Locale language = Locale.ENGLISH;

    OkrObjectiveMacroTest() {
        jira.answers(Map.of(
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

    private record Output(String type) {

        public String getOutputType() {
            return type;
        }

        public String getSpaceKey() {
            return "RDX";
        }

        public @Nullable Object getProperty(String name) {
            return null;
        }

        public void setProperty(String name, Object value) {}
    }

    private String rendered(String output, Map<String, String> parameters) {
        return new OkrObjectiveMacro(
                        new MacroTools(
                                new Fragments(templates),
                                new PropertiesWords(),
                                mock(LocaleResolver.class, call -> language),
                                mock(PageBuilderService.class, RETURNS_DEEP_STUBS)),
                        new LinkedSources(jira).sources(),
                        new Reading().reader())
                .execute(parameters, "", HostDoubles.of(ConversionContext.class, new Output(output)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RD-26Q1-O1", " rd-26q1-o1 "})
    void theObjectiveThatIsNamedIsShownAlone(String named) {
        assertEquals("<okr-tree-macro>", rendered("display", Map.of("objective", named)));

        RecordingTemplates.Rendered shown = templates.last("okr-tree-macro");
        assertEquals("okr-objective true", shown.at("macroHtml") + " " + shown.at("isOneSheet"));
        assertEquals(
                "1 Loved &amp; used",
                shown.count("tree.sheets.0.objectives") + " " + shown.at("tree.sheets.0.objectives.0.titleHtml"));
        assertEquals("50\u202F%", shown.at("tree.sheets.0.objectives.0.keyResults.0.measuredHtml"));
    }

    @Test
    void whoseItIsIsItsTitleUntilOneIsGiven() {
        rendered("display", Map.of("objective", "RD-26Q1-O2"));
        assertEquals("R&amp;D, Spring", templates.last("okr-tree-macro").at("titleHtml"));

        rendered("display", Map.of("objective", "RD-26Q1-O2", "title", "<Ours>"));
        assertEquals("&lt;Ours&gt;", templates.last("okr-tree-macro").at("titleHtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed"})
    void everywhereElseItIsAPlainTable(String output) {
        assertEquals("<okr-tree-export>", rendered(output, Map.of("objective", "RD-26Q1-O1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutAnObjectiveOneIsAskedForAndJiraIsNot(String named) {
        assertEquals("<okr-macro-line>", rendered("display", Map.of("objective", named)));

        assertEquals(
                "okr-objective This must not be empty: fill it in.",
                templates.last("okr-macro-line").at("macroHtml") + " "
                        + templates.last("okr-macro-line").at("sentenceHtml"));
        assertEquals(List.of(), jira.asked);
    }

    @Test
    void oneThatIsNotThereIsNamedInTheLanguageOfItsReader() {
        language = Locale.SIMPLIFIED_CHINESE;

        rendered("display", Map.of("objective", "<O9>"));

        assertEquals(
                "true false",
                templates.last("okr-macro-line").at("sentenceHtml").contains("&lt;O9&gt;") + " "
                        + templates.last("okr-macro-line").at("sentenceHtml").contains("There is no"));
    }
}
