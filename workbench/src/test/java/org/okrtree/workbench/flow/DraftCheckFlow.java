package org.okrtree.workbench.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** The draft check beside the lines: a bad draft becomes one that can be agreed, by the ways out alone, in both languages. */
class DraftCheckFlow {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    /** The bad draft of the handbook, line by line, and the same in English. */
    private static final String BAD_ZH = """
            O1 项目交付，功能完善优化，支持业务发展
            KR1 产品1完成3个版本上线 计划按时完成率100% 成本执行准确率100%
            KR2 产品2完成3个版本开发与上线 计划按时完成率100% 成本执行准确率100%
            KR3 产品3规划在11月30号之前完成
            """;

    private static final String BAD_EN = """
            O1 Deliver the projects, complete and optimise features, support the business
            KR1 3 releases of product 1 are live; plan on-time rate 100 %; cost accuracy 100 %
            KR2 3 releases of product 2 are developed and live; plan on-time rate 100 %; cost accuracy 100 %
            KR3 Planning of product 3 is finished before 30 November
            """;

    private static Workbench workbench;
    private static Chromium chromium;

    private Chromium.Visitor visitor;
    private PilotSheet sheet;

    @BeforeAll
    static void start() {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterAll
    static void stop() {
        chromium.close();
        workbench.close();
    }

    @BeforeEach
    void begin() {
        sheet = PilotSheet.startIn(workbench, "GW");
        visitor = chromium.visitor().signIn(workbench.jiraUrl(), "mei");
    }

    @AfterEach
    void leave() {
        assertEquals(List.of(), visitor.troubles());
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, dark", "en-US, light"})
    void theHandbooksBadDraftCanBeAgreedByTheExitsAlone(String language, String theme) {
        Page page = paste(language, theme, language.startsWith("zh") ? BAD_ZH : BAD_EN);
        assertThat(page.locator("[data-okr-check]")).containsText("4");
        assertEquals(3, page.locator("[data-okr-need]").count());
        assertEquals(List.of(), barriers(page));

        takeAll(page, "split", "[data-okr-key-result]");
        assertThat(page.locator("[data-okr-key-result]")).hasCount(7);
        takeAll(page, "to-health", "[data-okr-key-result]");
        takeAll(page, "to-issue", "[data-okr-key-result]");
        assertThat(page.locator("[data-okr-key-result]")).hasCount(0);
        assertThat(page.locator("[data-okr-health-figure]")).hasCount(2);
        takeAll(page, "from-example", "[data-okr-objective]");
        assertThat(page.locator("[data-okr-key-result]")).hasCount(1);

        assertThat(page.locator("[data-okr-need]")).hasCount(0);
        assertEquals(List.of(), barriers(page));
        press(page, page.locator("[data-okr-open-discussion]"));
        press(page, page.locator("[data-okr-agree]"));
        assertThat(page.locator("[data-okr-agree]")).hasCount(0);
        assertEquals("agreed", state());
    }

    @Test
    void anExitIsUndoneInOnePress() {
        Page page = paste("en-US", "light", BAD_EN);
        List<String> before = titles(page);

        press(page, page.locator("[data-okr-exit=split]").nth(1));
        assertThat(page.locator("[data-okr-key-result]")).hasCount(5);
        press(page, page.locator("[data-okr-take-back]"));

        assertEquals(
                before.stream().sorted().toList(),
                titles(page).stream().sorted().toList());
    }

    @Test
    void aLineThatIsWorkBecomesAnIssueInOnePress() {
        Page page = paste("en-US", "light", "O1 Shops trust us\nKR1 Replace the message <b>queue</b>");

        press(page, page.locator("[data-okr-exit=to-issue]"));

        assertThat(page.locator("[data-okr-key-result]")).hasCount(0);
        assertEquals(List.of(), barriers(page));
        page.click("[data-okr-made-issue]");
        assertThat(page.locator("h1")).hasText("Replace the message <b>queue</b>");
        page.goBack();
        press(page, page.locator("[data-okr-take-back]"));
        assertThat(page.locator("[data-okr-key-result]")).hasCount(1);
    }

    @Test
    void whereNoIssueCanBeMadeTheLineLeadsToTheHostsFormForOne() {
        sheet = PilotSheet.start(workbench);
        Page page = paste("en-US", "light", "O1 Shops trust us\nKR1 Replace the message queue");

        press(page, page.locator("[data-okr-exit=to-issue]"));

        assertThat(page.locator("[data-okr-left-over]")).hasText("Replace the message queue");
        Page form = page.waitForPopup(() -> page.click("[data-okr-new-issue]"));
        assertThat(form.locator("[name=summary]")).isVisible();
        form.close();
    }

    @Test
    void aFindingIsKeptForAReasonThatAllOfTheTeamRead() {
        Page page = paste("en-US", "light", "O1 Shops trust us\nKR1 Replace the message queue");
        Locator finding = page.locator("[data-okr-finding=task]");

        finding.locator("[data-okr-keep-finding] summary").click();
        finding.locator("[name=reason]").fill("The <b>law</b> asks for it");
        press(page, finding.locator("[data-okr-keep-finding] button"));

        assertThat(page.locator("[data-okr-finding=task]")).hasCount(0);
        assertThat(page.locator("[data-okr-kept-finding=task]")).containsText("The <b>law</b> asks for it");
        press(page, page.locator("[data-okr-kept-finding=task] button"));
        assertThat(page.locator("[data-okr-finding=task]")).hasCount(1);
    }

    @Test
    void aFindingGoesAsItIsTypedAwayAndComesWhenTheLineIsLeft() {
        Page page = paste("en-US", "light", "O1 Shops trust us\nKR1 Replace the message queue");
        Locator line = page.locator("[data-okr-key-result]");
        assertThat(line.locator("[data-okr-findings]")).isVisible();

        line.locator("[data-okr-said]").click();
        line.locator("[name=statement]").fill("Late orders fall from 6 to 1 %");
        assertThat(line.locator("[data-okr-findings]")).isHidden();
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("[data-okr-finding=task]")).hasCount(0);
        press(page, page.locator("[data-okr-exit=to-measure]"));
        assertThat(page.locator("[data-okr-key-result] [data-okr-good]")).hasCount(1);
    }

    private Page paste(String language, String theme, String text) {
        Page page = visitor.prefer(language, theme).page();
        page.navigate(sheet.address());
        page.click("[data-okr-paste-open]");
        page.fill("[data-okr-paste-text]", text);
        page.click("[data-okr-take-pasted]");
        page.waitForURL("**/okr/sheet/**done=**");
        return page;
    }

    private static void takeAll(Page page, String exit, String of) {
        for (int i = 0; i < 12; i++) {
            Locator ways = page.locator(of + " [data-okr-exit=" + exit + "]");
            if (ways.count() == 0) {
                return;
            }
            Locator finding = page.locator("[data-okr-finding]:has([data-okr-exit=" + exit + "])")
                    .and(page.locator(of + " [data-okr-finding]"))
                    .first();
            if (finding.getAttribute("open") == null) {
                finding.locator("summary").first().click();
            }
            press(page, finding.locator("[data-okr-exit=" + exit + "]"));
        }
        throw new AssertionError(exit + " is offered again and again");
    }

    private static void press(Page page, Locator button) {
        // the form is answered by the page that follows it
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest()
                        && answer.request().method().equals("GET"),
                button::click);
        page.waitForLoadState();
    }

    private static List<String> titles(Page page) {
        return page.locator("[data-okr-line] .okr-line-text").allInnerTexts();
    }

    private String state() {
        Matcher state = Pattern.compile("\"state\":\"([a-z-]+)\",\"round\"").matcher(sheet.readBy("mei"));
        assertTrue(state.find());
        return state.group(1);
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }
}
