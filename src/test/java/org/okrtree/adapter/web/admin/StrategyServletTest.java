package org.okrtree.adapter.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;

/** Tao administers, Lin may only look. */
class StrategyServletTest {

    private static final String PAGE = "admin/strategy";

    private final Pages pages = new Pages();

    @BeforeEach
    void administrate() {
        pages.as("tao");
    }

    private static Map<String, String> form(int version, String mission, String... statements) {
        Map<String, String> form = new HashMap<>(Map.of(
                "action",
                "revise-strategy",
                "request",
                An.uid(),
                "version",
                Integer.toString(version),
                "mission",
                mission,
                "vision",
                "Calm buildings",
                "reason",
                version == 0 ? "" : "we learned",
                "size",
                Integer.toString(statements.length)));
        for (int i = 0; i < statements.length; i++) {
            form.put("statement-" + i, statements[i]);
        }
        return form;
    }

    private Strategy newest() {
        return pages.stores.strategies.newest().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"lin, 200", "tao, 200", "eve, 404"})
    void allWhoMayUseTheProductReadTheStrategy(String user, int status) {
        assertEquals(status, pages.as(user).get(PAGE).status());
    }

    @Test
    void whoOnlyReadsFindsNoFormButWhy() {
        pages.post(PAGE, form(0, "Care"));

        RecordingTemplates.Rendered shown = pages.as("lin").get(PAGE).shown("okr-strategy");

        assertEquals("false Care ", shown.at("mayWrite") + " " + shown.at("missionHtml") + " " + shown.at("navHtml"));
        assertTrue(shown.at("whyNotHtml").contains("administrator"));
    }

    @Test
    void theFirstVersionIsWrittenWithoutAReason() {
        Pages.Answer done = pages.post(PAGE, form(0, "Care", "Grow\nslowly", "", "Keep"));

        assertEquals("303 /jira/plugins/servlet/okr/admin/strategy?done=saved", done.status() + " " + done.location());
        assertEquals(
                List.of("Grow\nslowly", "Keep"),
                newest().statements().stream().map(Statement::text).toList());
    }

    @Test
    void everyVersionIsKeptAndReadable() {
        pages.post(PAGE, form(0, "<Care>", "Grow"));
        pages.post(PAGE, form(1, "Care more", "Grow", "Keep"));

        RecordingTemplates.Rendered shown = pages.as("lin").get(PAGE + "/1").shown("okr-strategy");

        assertEquals(
                "&lt;Care&gt; false 2 true",
                shown.at("missionHtml") + " " + shown.at("isNewest") + " " + shown.count("versions") + " "
                        + shown.at("versions.1.isShown"));
        assertEquals("we learned", shown.at("versions.0.reasonHtml"));
    }

    @Test
    void aStatementThatStaysKeepsItsId() {
        pages.post(PAGE, form(0, "Care", "Grow\nslowly"));
        Statement before = newest().statements().get(0);
        RecordingTemplates.Rendered shown = pages.get(PAGE).shown("okr-strategy");

        pages.post(PAGE, form(1, "Care", shown.at("fields.0.textHtml"), "Keep"));

        assertEquals(before, newest().statements().get(0));
    }

    @Test
    void aChangeWithoutAReasonIsRefusedAtItsFieldAndStaysAsTyped() {
        pages.post(PAGE, form(0, "Care"));
        Map<String, String> form = form(1, "<Care> more", "Grow");
        form.put("reason", " ");

        Pages.Answer refused = pages.post(PAGE, form);

        RecordingTemplates.Rendered shown = refused.shown("okr-strategy");
        assertEquals("422 reason true", refused.status() + " " + shown.at("refusal.field") + " " + shown.at("isOpen"));
        assertEquals("&lt;Care&gt; more, Grow", shown.at("typedMissionHtml") + ", " + shown.at("fields.0.textHtml"));
    }

    @Test
    void whoWasSlowerSeesBothAndCanSaveAgain() {
        pages.post(PAGE, form(0, "First"));

        Pages.Answer refused = pages.post(PAGE, form(0, "Second"));

        RecordingTemplates.Rendered shown = refused.shown("okr-strategy");
        assertEquals(
                "412 true First Second 1",
                refused.status() + " " + shown.at("isStale") + " " + shown.at("missionHtml") + " "
                        + shown.at("typedMissionHtml") + " " + shown.at("version"));
    }

    @Test
    void aFormThatIsSentTwiceIsOneVersion() {
        Map<String, String> form = form(0, "Care");

        pages.post(PAGE, form);
        pages.post(PAGE, form);

        assertEquals(1, newest().version());
    }

    @Test
    void whoeverDoesNotAdministerWritesNothing() {
        assertEquals(403, pages.as("mei").post(PAGE, form(0, "Mine")).status());
        assertEquals(List.of(), pages.stores.strategies.all());
    }
}
