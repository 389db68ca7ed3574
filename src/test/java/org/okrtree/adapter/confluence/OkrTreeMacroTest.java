package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.macro.Macro;
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
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.team.Team;

class OkrTreeMacroTest {

    private final MacroOnPage page = new MacroOnPage(OkrTreeMacro::new);
    private final LinkedJira jira = page.jira;
    private final Cycle cycle = An.cycle().named("Spring <2026>").build();
    private final Team team = An.team().build();
    private final DraftKeyResult keyResult = An.keyResult().build();
    private final An.Publication published = An.publication(
            An.sheet(team, cycle),
            team,
            cycle,
            An.objective().titled("Loved & used").with(keyResult).build());

    OkrTreeMacroTest() {
        page.space = "OTHER";
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

    private RecordingTemplates.Rendered line(Map<String, String> parameters) {
        assertEquals("<okr-macro-line>", page.rendered("display", parameters));
        return page.last("okr-macro-line");
    }

    // on the screen and elsewhere

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void onTheScreenTheTreeIsTheSameAsInJira(String output) {
        assertEquals("<okr-tree-macro>", page.rendered(output, Map.of()));

        RecordingTemplates.Rendered shown = page.last("okr-tree-macro");
        assertEquals("Loved &amp; used", shown.at("tree.sheets.0.objectives.0.titleHtml"));
        assertEquals("50\u202F%", shown.at("tree.sheets.0.objectives.0.keyResults.0.measuredHtml"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export", "diff", "something-new"})
    void everywhereElseTheTreeIsAPlainTable(@Nullable String output) {
        assertEquals("<okr-tree-export>", page.rendered(output, Map.of()));

        RecordingTemplates.Rendered shown = page.last("okr-tree-export");
        assertEquals(
                "Spring &lt;2026&gt; Loved &amp; used",
                shown.at("tree.cycleHtml") + " " + shown.at("tree.sheets.0.objectives.0.titleHtml"));
        assertEquals(1, page.templates.all().size());
    }

    @Test
    void aReaderIsLedToJira() {
        page.rendered("display", Map.of());

        assertEquals(
                "https://jira.test/jira/plugins/servlet/okr/sheet/"
                        + published.content().sheet().uid(),
                page.last("okr-tree-macro").at("inJiraHtml"));
        assertEquals(
                "https://jira.test/jira/plugins/servlet/okr/sheet/"
                        + published.content().sheet().uid(),
                page.last("okr-tree-macro").at("tree.sheets.0.sheetHtml"));
    }

    @Test
    void theTreeSpeaksTheLanguageOfItsReader() {
        page.language = Locale.SIMPLIFIED_CHINESE;

        page.rendered("display", Map.of());

        assertEquals("zh-CN", page.last("okr-tree-macro").at("language"));
        assertEquals("团队", page.last("okr-tree-macro").at("tree.sheets.0.levelHtml"));
    }

    // what is asked for

    @Test
    void withoutParametersTheRunningCycleIsAskedFor() {
        page.rendered("display", Map.of());

        assertEquals("manifest?cycle=&space=OTHER", jira.asked.get(0));
    }

    @Test
    void theCycleIsAskedForAsItWasTypedWithoutItsBlanks() {
        page.rendered("display", Map.of("cycle", " 26Q1 "));

        assertEquals("manifest?cycle=26Q1", jira.asked.get(0));
    }

    @Test
    void aTeamIsShownByItsShortKey() {
        page.rendered("display", Map.of("team", " RD "));

        assertEquals(1, page.last("okr-tree-macro").count("tree.sheets"));
    }

    @Test
    void aTeamThatHasNotPublishedIsNamed() {
        assertEquals(
                "No team with the short key \u201C&lt;QA&gt;\u201D has published in this cycle. Write the short key of one that has, or leave it empty for all.",
                line(Map.of("team", "<QA>")).at("sentenceHtml"));
    }

    @Test
    void inTheSpaceOfATeamThatTeamIsShown() {
        page.space = "RDX";

        page.rendered("display", Map.of());

        assertEquals("R&amp;D", page.last("okr-tree-macro").at("tree.sheets.0.teamHtml"));
    }

    @Test
    void outsideOfASpaceAllTeamsAreShown() {
        page.space = null;

        page.rendered("display", Map.of());

        assertEquals(1, page.last("okr-tree-macro").count("tree.sheets"));
    }

    @Test
    void fiftyMacrosOfAPageAskForEachDocumentOnce() {
        page.renderedTimes(50, Map.of());

        assertEquals(50, page.templates.all().size());
        assertEquals(
                List.of("manifest", "texts", "readings", "people"),
                jira.asked.stream().map(address -> address.split("\\?", 2)[0]).toList());
    }

    @Test
    void aPageOfAMomentThatIsPastAsksOnlyWhetherANewerOneExists() {
        page.rendered("display", Map.of("asOf", "2026-01-31"));
        jira.asked.clear();
        jira.answers(304, "");

        assertEquals("<okr-tree-macro>", page.rendered("display", Map.of("asOf", "2026-01-31")));

        assertEquals(List.of("manifest?cycle=&space=OTHER"), jira.asked);
    }

    @Test
    void aPageOfAMomentThatIsPastIsNotForWhomJiraShowsNothing() {
        page.rendered("display", Map.of("asOf", "2026-01-31"));
        jira.answers(403, "");

        assertFalse(line(Map.of("asOf", "2026-01-31")).at("sentenceHtml").isEmpty());
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

        page.rendered(output, Map.of());

        assertEquals("false", page.last("okr-macro-line").at("hasAddress"));
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
        page.templates.breakAt(template);

        assertFalse(line(Map.of()).at("sentenceHtml").contains("secret"));
    }

    @Test
    void theMacroHasNoBodyAndIsABlock() {
        assertEquals(Macro.BodyType.NONE, page.macro().getBodyType());
        assertEquals(Macro.OutputType.BLOCK, page.macro().getOutputType());
    }
}
