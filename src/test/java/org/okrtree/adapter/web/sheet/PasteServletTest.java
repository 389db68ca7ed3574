package org.okrtree.adapter.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class PasteServletTest {

    private static final String TEXT =
            "Hello <b>\r\nO1: Shops & stores\r\nKR1: Renewals from 70 to 85 %, source: CRM, owner: mei\r\nKR2: Calm, owner: who";
    private static final String HOSTILE = "O1: <script>alert('1')</script> \" onload=\"x";

    private final Pages pages = new Pages();
    private final Sheet sheet = pages.draft();
    private final String paste = "paste/" + sheet.id().uid();

    private Pages.Answer preview(String text) {
        return pages.post(paste, Map.of("action", "preview", "text", text));
    }

    private Map<String, String> taking(String text, String... more) {
        RecordingTemplates.Rendered previewed = preview(text).shown("okr-paste-page");
        Map<String, String> fields = new HashMap<>(Map.of(
                "action", "take", "text", text, "seen", previewed.at("seen"), "request", previewed.at("request")));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private List<String> titles() {
        return pages.draftOf(sheet).objectives().stream()
                .map(one -> one.words().title())
                .toList();
    }

    @Test
    void aPreviewShowsEachLineAsItWouldStand() {
        RecordingTemplates.Rendered shown = preview(TEXT).shown("okr-paste-page");

        assertEquals(
                "true Hello &lt;b&gt; | true Shops &amp; stores | true Renewals",
                shown.at("lines.0.isNotTaken") + " " + shown.at("lines.0.saidHtml") + " | "
                        + shown.at("lines.1.isObjective") + " " + shown.at("lines.1.saidHtml") + " | "
                        + shown.at("lines.2.isKeyResult") + " " + shown.at("lines.2.saidHtml"));
        assertEquals(
                "rises from 70 to 85 % CRM Mei 梅",
                shown.at("lines.2.measureHtml") + " " + shown.at("lines.2.readFromHtml") + " "
                        + shown.at("lines.2.ownerHtml"));
        assertEquals("Take 1 objective and 2 key results", shown.at("takeHtml"));
    }

    @Test
    void whatWasNotUnderstoodIsShownBeside() {
        RecordingTemplates.Rendered shown = preview(TEXT).shown("okr-paste-page");

        assertEquals("true who", shown.at("lines.3.hasUnknown") + " " + shown.at("lines.3.unknownHtml"));
        assertEquals("Hello &lt;b&gt;\nwho", shown.at("leftHtml"));
    }

    @Test
    void aPreviewWritesNothing() {
        preview(TEXT);

        assertEquals(List.of(), pages.draftOf(sheet).objectives());
    }

    @Test
    void whatWasPreviewedIsTaken() {
        Pages.Answer taken = pages.post(paste, taking(TEXT));

        assertEquals(
                "303 /jira/plugins/servlet/okr/" + Pages.at(sheet) + "?done=lines-taken",
                taken.status() + " " + taken.location());
        DraftObjective objective = pages.draftOf(sheet).objectives().get(0);
        assertEquals(
                "Shops & stores 2",
                objective.words().title() + " " + objective.keyResults().size());
    }

    @Test
    void aLineIsTakenForWhatWasChosen() {
        pages.post(paste, taking(TEXT, "kind", "objective||objective||not-taken||key-result"));

        assertEquals(List.of("Hello <b>", "Shops & stores"), titles());
    }

    @Test
    void choosingShowsWhatWouldBeTakenThen() {
        RecordingTemplates.Rendered before = preview(TEXT).shown("okr-paste-page");

        RecordingTemplates.Rendered after = pages.post(
                        paste,
                        Map.of(
                                "action",
                                "preview",
                                "text",
                                TEXT,
                                "seen",
                                before.at("seen"),
                                "kind",
                                "objective||objective||not-taken||not-taken"))
                .shown("okr-paste-page");

        assertEquals("Take 2 objectives and no key result", after.at("takeHtml"));
    }

    @Test
    void aTextThatWasChangedSinceIsLookedAtAgain() {
        Map<String, String> fields = taking(TEXT, "kind", "objective||objective||not-taken||not-taken");
        fields.put("text", TEXT + "\nO2: More");

        Pages.Answer answer = pages.post(paste, fields);

        assertEquals(422, answer.status());
        assertEquals("5", String.valueOf(answer.shown("okr-paste-page").at("lines.4.number")));
        assertEquals(List.of(), titles());
    }

    @Test
    void lineEndsOfABrowserAreNoChange() {
        Map<String, String> fields = taking(TEXT);
        fields.put("text", TEXT.replace("\r", ""));

        assertEquals(303, pages.post(paste, fields).status());
    }

    @Test
    void aTextSentTwiceIsTakenOnce() {
        Map<String, String> fields = taking(TEXT);

        pages.post(paste, fields);
        pages.post(paste, fields);

        assertEquals(List.of("Shops & stores"), titles());
    }

    @Test
    void aRefusalStandsWithWhatWasTyped() {
        Pages.Answer nothing = pages.post(paste, taking("Hello all"));
        Pages.Answer empty = preview(" ");

        RecordingTemplates.Rendered shown = nothing.shown("okr-paste-page");
        assertEquals(
                "422 Hello all text", nothing.status() + " " + shown.at("textHtml") + " " + shown.at("refusal.field"));
        assertEquals(
                "422 false",
                empty.status() + " " + empty.shown("okr-paste-page").at("hasPreview"));
    }

    @Test
    void keyResultsAtTheTopAskForTheirObjective() {
        pages.post(paste, taking("O1: Shops stay"));
        String objective = pages.draftOf(sheet).objectives().get(0).id().uid();
        String text = "KR1: Renewals from 70 to 85 %";

        Pages.Answer without = pages.post(paste, taking(text));
        pages.post(paste, taking(text, "under", objective));

        assertEquals(
                "422 under true",
                without.status() + " " + without.shown("okr-paste-page").at("refusal.field") + " "
                        + without.shown("okr-paste-page").at("needsUnder"));
        assertEquals(1, pages.draftOf(sheet).objectives().get(0).keyResults().size());
    }

    @Test
    void theSheetOffersToTakeItBackAndKeepsWhatWasNotTaken() {
        pages.post(paste, taking(TEXT));

        RecordingTemplates.Rendered part = pages.get(Pages.at(sheet)).shown("okr-paste");

        assertEquals(
                "true Pasted on 2 Feb 2026: 3 lines. true",
                part.at("hasTaken") + " " + part.at("takenHtml") + " " + part.at("canTakeBack"));
        assertEquals("Hello &lt;b&gt;\nwho", part.at("leftHtml"));
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        pages.post(paste, taking(TEXT));
        String taken = pages.get(Pages.at(sheet)).shown("okr-paste").at("taken");

        Pages.Answer back = pages.post(paste, Map.of("action", "take-back", "request", taken));

        assertEquals("303 true", back.status() + " " + back.location().endsWith("?done=taken-back"));
        assertEquals(List.of(), titles());
        assertEquals("false", pages.get(Pages.at(sheet)).shown("okr-paste").at("hasTaken"));
    }

    @Test
    void whatStaysIsSaid() {
        pages.post(paste, taking(TEXT));
        String taken = pages.get(Pages.at(sheet)).shown("okr-paste").at("taken");
        DraftObjective objective = pages.draftOf(sheet).objectives().get(0);
        pages.post(
                Pages.at(sheet),
                Map.of("action", "edit-objective", "line", objective.id().uid(), "version", "1", "title", "Shops <3"));

        RecordingTemplates.Rendered back = pages.post(paste, Map.of("action", "take-back", "request", taken))
                .shown("okr-paste-back");

        assertEquals(
                "Taken back: no objective and 2 key results | Shops &lt;3",
                back.at("backHtml") + " | " + back.at("changed.0.saidHtml"));
    }

    @Test
    void hostileTextStaysText() {
        Pages.Answer shown = preview(HOSTILE);

        assertFalse(shown.everything().contains("<script>alert"), shown.everything());
        pages.post(paste, taking(HOSTILE));
        assertEquals(List.of("<script>alert('1')</script> \" onload=\"x"), titles());
    }

    @Test
    void whoDoesNotWriteTheDraftPastesNothing() {
        assertEquals(
                403,
                pages.as("lin")
                        .post(paste, Map.of("action", "preview", "text", TEXT))
                        .status());
        assertEquals(
                404,
                pages.as("eve")
                        .post(paste, Map.of("action", "preview", "text", TEXT))
                        .status());
        assertEquals(
                404,
                pages.as("mei")
                        .post("paste/nowhere", Map.of("action", "preview", "text", TEXT))
                        .status());
    }

    @Test
    void theBoxStandsOnThePageOfTheSheet() {
        assertEquals(
                "/jira/plugins/servlet/okr/" + Pages.at(sheet), pages.get(paste).location());
        assertEquals(404, pages.post(paste, Map.of("action", "dance")).status());
        assertEquals(1, pages.as("tao").get(Pages.at(sheet)).those("okr-paste").size());
    }

    @Test
    void inChineseItSaysTheSame() {
        RecordingTemplates.Rendered shown = pages.in(Locale.SIMPLIFIED_CHINESE)
                .post(paste, Map.of("action", "preview", "text", "目标一：让客户留下来\n关键结果1：续约率从70%提高到85%"))
                .shown("okr-paste-page");

        assertEquals("采用 1 个目标和 1 个关键结果 | 续约率", shown.at("takeHtml") + " | " + shown.at("lines.1.saidHtml"));
    }

    @Test
    void aLineOfADraftThatIsTooLongIsMarked() {
        RecordingTemplates.Rendered shown = preview("O1: " + "字".repeat(256)).shown("okr-paste-page");

        assertEquals("true", shown.at("lines.0.isTooLong"));
        assertEquals(422, pages.post(paste, taking("O1: " + "字".repeat(256))).status());
    }
}
