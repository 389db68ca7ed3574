package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.team.Team;

class OkrTreeMacroTest {

    private final LinkedJira jira = new LinkedJira();
    private final LinkedSources linked = new LinkedSources(jira);
    private final Reading reader = new Reading();
    private final RecordingTemplates templates = new RecordingTemplates();
    private final Cycle cycle = An.cycle().named("Spring <2026>").build();
    private final Team team = An.team().build();
    private final DraftKeyResult keyResult = An.keyResult().build();
    private final An.Publication published = An.publication(
            An.sheet(team, cycle),
            team,
            cycle,
            An.objective().titled("Loved & used").with(keyResult).build());

    private Locale language = Locale.ENGLISH;

    OkrTreeMacroTest() {
        jira.answers(Map.of(
                "manifest",
                LinkedJira.manifest(cycle, published, "RDX"),
                "texts",
                LinkedJira.texts(published.revision().hash().hex(), published.text()),
                "readings",
                "{\"readings\":[{\"keyResult\":\"" + keyResult.id().uid()
                        + "\",\"value\":\"50\",\"valueOn\":\"2026-02-02\"}]}",
                "people",
                "{\"people\":[{\"uid\":\"" + An.MEI.uid() + "\",\"name\":\"Mei\"}]}"));
    }

    private record Output(@Nullable String type, @Nullable String space) {

        public @Nullable String getOutputType() {
            return type;
        }

        public @Nullable String getSpaceKey() {
            return space;
        }

        public @Nullable Object getProperty(String name) {
            return null;
        }

        public void setProperty(String name, Object value) {}
    }

    private OkrTreeMacro macro() {
        return new OkrTreeMacro(
                new MacroTools(
                        new Fragments(templates),
                        new PropertiesWords(),
                        mock(LocaleResolver.class, call -> language),
                        mock(PageBuilderService.class, RETURNS_DEEP_STUBS)),
                linked.sources(),
                reader.reader());
    }

    private String rendered(@Nullable String output, Map<String, String> parameters) {
        return macro().execute(parameters, "", HostDoubles.of(ConversionContext.class, new Output(output, "OTHER")));
    }

    private RecordingTemplates.Rendered line(Map<String, String> parameters) {
        assertEquals("<okr-macro-line>", rendered("display", parameters));
        return templates.last("okr-macro-line");
    }

    // on the screen and elsewhere

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void onTheScreenTheTreeIsTheSameAsInJira(String output) {
        assertEquals("<okr-tree-macro>", rendered(output, Map.of()));

        RecordingTemplates.Rendered shown = templates.last("okr-tree-macro");
        assertEquals("Loved &amp; used", shown.at("tree.sheets.0.objectives.0.titleHtml"));
        assertEquals("50\u202F%", shown.at("tree.sheets.0.objectives.0.keyResults.0.measuredHtml"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export", "diff", "something-new"})
    void everywhereElseTheTreeIsAPlainTable(@Nullable String output) {
        assertEquals("<okr-tree-export>", rendered(output, Map.of()));

        RecordingTemplates.Rendered shown = templates.last("okr-tree-export");
        assertEquals(
                "Spring &lt;2026&gt; Loved &amp; used",
                shown.at("tree.cycleHtml") + " " + shown.at("tree.sheets.0.objectives.0.titleHtml"));
        assertEquals(1, templates.all().size());
    }

    @Test
    void aReaderIsLedToJira() {
        rendered("display", Map.of());

        assertEquals(
                "https://jira.test/jira/plugins/servlet/okr/sheet/"
                        + published.content().sheet().uid(),
                templates.last("okr-tree-macro").at("inJiraHtml"));
        assertEquals(
                "https://jira.test/jira/plugins/servlet/okr/sheet/"
                        + published.content().sheet().uid(),
                templates.last("okr-tree-macro").at("tree.sheets.0.sheetHtml"));
    }

    @Test
    void theTreeSpeaksTheLanguageOfItsReader() {
        language = Locale.SIMPLIFIED_CHINESE;

        rendered("display", Map.of());

        assertEquals("zh-CN", templates.last("okr-tree-macro").at("language"));
        assertEquals("团队", templates.last("okr-tree-macro").at("tree.sheets.0.levelHtml"));
    }

    // what is asked for

    @Test
    void withoutParametersTheRunningCycleIsAskedFor() {
        rendered("display", Map.of());

        assertEquals("manifest?cycle=&space=OTHER", jira.asked.get(0));
    }

    @Test
    void theCycleIsAskedForAsItWasTypedWithoutItsBlanks() {
        rendered("display", Map.of("cycle", " 26Q1 "));

        assertEquals("manifest?cycle=26Q1", jira.asked.get(0));
    }

    @Test
    void aTeamIsShownByItsShortKey() {
        rendered("display", Map.of("team", " RD "));

        assertEquals(1, templates.last("okr-tree-macro").count("tree.sheets"));
    }

    @Test
    void aTeamThatHasNotPublishedIsNamed() {
        assertEquals(
                "No team with the short key \u201C&lt;QA&gt;\u201D has published in this cycle. Write the short key of one that has, or leave it empty for all.",
                line(Map.of("team", "<QA>")).at("sentenceHtml"));
    }

    @Test
    void inTheSpaceOfATeamThatTeamIsShown() {
        macro().execute(Map.of(), "", HostDoubles.of(ConversionContext.class, new Output("display", "RDX")));

        assertEquals("R&amp;D", templates.last("okr-tree-macro").at("tree.sheets.0.teamHtml"));
    }

    @Test
    void outsideOfASpaceAllTeamsAreShown() {
        macro().execute(Map.of(), "", HostDoubles.of(ConversionContext.class, new Output("display", null)));

        assertEquals(1, templates.last("okr-tree-macro").count("tree.sheets"));
    }

    // when it cannot be shown

    @Test
    void withoutALinkThePageSaysWhoCanMakeOne() {
        jira.withoutLink();

        assertTrue(line(Map.of()).at("sentenceHtml").contains("An administrator can create one."));
    }

    @Test
    void whoeverJiraDoesNotKnowIsLedToSignIn() {
        jira.withoutToken("https://jira.test/authorize?a=1&b=2");

        RecordingTemplates.Rendered line = line(Map.of());

        assertEquals(
                "true https://jira.test/authorize?a=1&amp;b=2", line.at("hasAddress") + " " + line.at("addressHtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed"})
    void whereOthersReadItNobodyIsLedToSignIn(String output) {
        jira.withoutToken("https://jira.test/authorize");

        rendered(output, Map.of());

        assertEquals("false", templates.last("okr-macro-line").at("hasAddress"));
    }

    @Test
    void anAddressThatIsNotOfTheWebIsNotLinked() {
        jira.withoutToken("javascript:alert(1)");

        RecordingTemplates.Rendered line = line(Map.of());

        assertEquals("false ''", line.at("hasAddress") + " '" + line.at("addressHtml") + "'");
    }

    @Test
    void aJiraThatDoesNotAnswerIsOneLine() {
        jira.answers(503, "");

        RecordingTemplates.Rendered line = line(Map.of());

        assertEquals(
                "Jira does not answer. Try again in a while. false",
                line.at("sentenceHtml") + " " + line.at("hasAddress"));
    }

    @Test
    void aCycleThatIsNotThereIsNamed() {
        jira.answers(404, "{\"key\":\"okr.published.refused.no-such-cycle\"}");

        assertTrue(line(Map.of("cycle", "<26>")).at("sentenceHtml").contains("\u201C&lt;26&gt;\u201D"));
    }

    static List<Supplier<Throwable>> failures() {
        return List.of(
                () -> new IllegalStateException("secret of Jira"), () -> new NoSuchMethodError("secret of the host"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aMacroThatFailsIsOneLineAndLeavesThePageAlone(Supplier<Throwable> failure) {
        jira.fails(failure);

        String sentence = line(Map.of()).at("sentenceHtml");

        assertTrue(
                sentence.matches(
                        "Something went wrong here, and nothing was changed\\. Tell an administrator the number [0-9a-f]{8}\\."),
                sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"okr-tree-macro"})
    void aTemplateThatFailsIsOneLine(String template) {
        templates.breakAt(template);

        assertFalse(line(Map.of()).at("sentenceHtml").contains("secret"));
    }

    @Test
    void theMacroHasNoBodyAndIsABlock() {
        assertEquals(Macro.BodyType.NONE, macro().getBodyType());
        assertEquals(Macro.OutputType.BLOCK, macro().getOutputType());
    }
}
