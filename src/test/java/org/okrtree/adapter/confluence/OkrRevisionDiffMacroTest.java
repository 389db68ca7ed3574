package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class OkrRevisionDiffMacroTest {

    private final MacroOnPage page = new MacroOnPage(OkrRevisionDiffMacro::new);
    private final Cycle cycle = An.cycle().build();
    private final Team team = An.team().build();
    private final Sheet sheet = An.sheet(team, cycle);
    private final DraftObjective loved =
            An.objective().titled("Loved").with(An.keyResult().build()).build();
    private final An.Publication first = An.publication(sheet, team, cycle, loved);
    private final An.Publication second = An.publication(
            sheet,
            team,
            cycle,
            Optional.of(first.revision()),
            loved,
            An.objective().titled("Fast & <safe>").with(An.keyResult().build()).build());

    /** @param revisions the newest first */
    private void publishes(An.Publication... revisions) {
        page.jira.answers(Map.of(
                "manifest",
                LinkedJira.manifest(cycle, revisions[0], "RDX"),
                "history",
                LinkedJira.history(revisions),
                "texts",
                LinkedJira.texts(
                        first.revision().hash().hex(), first.text(),
                        second.revision().hash().hex(), second.text()),
                "people",
                "{\"people\":[]}"));
    }

    // two revisions

    @Test
    void theNewestStandsBesideTheOneBeforeItWithItsReason() {
        publishes(second, first);

        assertEquals("<okr-diff-macro>", page.rendered("display", Map.of()));

        RecordingTemplates.Rendered shown = page.last("okr-diff-macro");
        assertEquals("R&amp;D, revision 1 \u2192 2", shown.at("titleHtml"));
        assertEquals("false we learned", shown.at("isOnlyOne") + " " + shown.at("reasonHtml"));
        assertEquals(
                LinkedJira.ADDRESS + "/plugins/servlet/okr/compare?before="
                        + first.revision().id().uid() + "&amp;after="
                        + second.revision().id().uid(),
                shown.at("inJiraHtml"));
    }

    @Test
    void aTitleThatIsGivenIsText() {
        publishes(second, first);

        page.rendered("display", Map.of("title", "<What is new>"));

        assertEquals("&lt;What is new&gt;", page.last("okr-diff-macro").at("titleHtml"));
    }

    @Test
    void anOlderPairSaysThatANewerRevisionExists() {
        publishes(second, first);

        page.rendered("display", Map.of("before", "1", "after", "1"));

        RecordingTemplates.Rendered shown = page.last("okr-diff-macro");
        assertEquals("A newer one exists: revision 2.", shown.at("newerHtml"));
        assertEquals("false true", shown.at("isOnlyOne") + " " + shown.at("diff.isEmpty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed"})
    void everywhereElseItIsAPlainTable(String output) {
        publishes(second, first);

        assertEquals("<okr-diff-export>", page.rendered(output, Map.of()));
    }

    @Test
    void aRevisionThatWasNeverPublishedIsNamed() {
        publishes(second, first);

        assertEquals("<okr-macro-line>", page.rendered("display", Map.of("after", "9")));

        assertEquals(
                "This sheet has no revision 9. Leave the number empty for the newest one.",
                page.last("okr-macro-line").at("sentenceHtml"));
    }

    // one revision

    @ParameterizedTest
    @ValueSource(strings = {"display", "word"})
    void aTeamWithOneRevisionIsToldThatThereIsNothingToCompareYet(String output) {
        publishes(first);
        String template = output.equals("display") ? "okr-diff-macro" : "okr-diff-export";

        page.rendered(output, Map.of());

        RecordingTemplates.Rendered shown = page.last(template);
        assertEquals("true R&amp;D, revision 1", shown.at("isOnlyOne") + " " + shown.at("titleHtml"));
        assertEquals(
                "There is only one revision so far, so there is nothing to compare yet.",
                shown.at("t_macro_only_revisionHtml"));
        assertEquals(
                LinkedJira.ADDRESS + "/plugins/servlet/okr/revision/"
                        + first.revision().id().uid(),
                shown.at("inJiraHtml"));
    }

    @Test
    void itIsToldInTheLanguageOfItsReader() {
        publishes(first);
        page.language = Locale.SIMPLIFIED_CHINESE;

        page.rendered("display", Map.of());

        assertEquals(
                "\u76EE\u524D\u53EA\u6709\u4E00\u4E2A\u516C\u793A\u7248\u672C\uFF0C\u8FD8\u6CA1\u6709\u53EF\u6BD4\u8F83\u7684\u5185\u5BB9\u3002",
                page.last("okr-diff-macro").at("t_macro_only_revisionHtml"));
    }
}
