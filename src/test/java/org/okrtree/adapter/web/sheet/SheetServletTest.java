package org.okrtree.adapter.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.UnsavedEdit;

class SheetServletTest {

    private static final String HOSTILE = "\"><script>";
    private static final String ENCODED = "&quot;&gt;&lt;script&gt;";

    private final Pages pages = new Pages();
    private final DraftKeyResult keyResult = An.keyResult().saying("NPS rises").build();
    private final DraftObjective objective =
            An.objective().titled("Loved").why("They leave").with(keyResult).build();
    private final Sheet sheet = pages.draft(objective);
    private final String page = Pages.at(sheet);
    private final String objectiveUid = objective.id().uid();
    private final String keyResultUid = keyResult.id().uid();

    private List<PublishedRevision> revisions() {
        return pages.stores.revisions.ofSheet(sheet.id());
    }

    private DraftObjective savedObjective() {
        return pages.draftOf(sheet).objective(objective.id()).orElseThrow();
    }

    private DraftKeyResult savedKeyResult() {
        return pages.draftOf(sheet).keyResult(keyResult.id()).orElseThrow();
    }

    private Map<String, String> objectiveForm(String action, String line, String version, String title) {
        return Pages.fields(
                "action", action, "line", line, "version", version, "title", title, "why", "typed why", "owner", "");
    }

    private Map<String, String> keyResultForm(String action, String line, String version, String baseline) {
        return Pages.fields(
                "action", action,
                "line", line,
                "version", version,
                "statement", "Days fall",
                "kind", "decrease",
                "baseline", baseline,
                "target", "20",
                "unit", "days",
                "readFrom", "report",
                "owner", "tao");
    }

    // who reads what

    @Test
    void aMemberReadsTheDraftAndWritesIt() {
        Pages.Answer shown = pages.as("tao").get(page);

        assertEquals(
                "true true",
                shown.shown("okr-sheet").at("hasDraft") + " "
                        + shown.shown("okr-sheet").at("canWrite"));
        assertEquals(
                "Loved, Mei 梅, NPS rises",
                shown.line(objectiveUid).at("titleHtml") + ", "
                        + shown.line(objectiveUid).at("owner.nameHtml") + ", "
                        + shown.line(keyResultUid).at("titleHtml"));
        assertEquals(
                "0, 100",
                shown.line(keyResultUid).at("sentence.1.textHtml") + ", "
                        + shown.line(keyResultUid).at("sentence.3.textHtml"));
    }

    @Test
    void whoeverIsNotOfTheTeamDoesNotReadADraft() {
        Pages.Answer refused = pages.as("lin").get(page);

        assertEquals(
                "403 The draft of R&amp;D is read by the team, its coach and the OKR committee until its lead opens the discussion.",
                refused.status() + " " + refused.sentence());
        assertFalse(refused.everything().contains("Loved"));
    }

    @Test
    void whoeverIsNotOfTheTeamReadsWhatIsPublished() {
        pages.publish(sheet, "");
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Only a draft"));

        Pages.Answer answer = pages.as("lin").get(page);

        RecordingTemplates.Rendered shown = answer.shown("okr-sheet");
        assertEquals(
                "false true 1", shown.at("hasDraft") + " " + shown.at("hasNewest") + " " + shown.count("revisions"));
        assertEquals("Loved", answer.shown("okr-lines").at("lines.0.after.0.parts.0.textHtml"));
        assertFalse(answer.everything().contains("Only a draft"));
    }

    @Test
    void whatIsPublishedIsReadWhole() {
        pages.post(
                page,
                Map.of(
                        "action", "add-key-result",
                        "line", objectiveUid,
                        "version", "0",
                        "statement", "Certified",
                        "kind", "yes-no",
                        "evidence", "The certificate"));
        pages.post(
                page, Map.of("action", "add-health-figure", "name", "It can be reached", "low", "99.9", "unit", "%"));
        pages.publish(sheet, "");

        String read = pages.as("lin").get(page).shown("okr-lines").toString();

        assertTrue(read.contains("shown by: The certificate"), read);
        assertTrue(read.contains("It can be reached"), read);
    }

    @Test
    void whoeverDoesNotWriteGetsNoForm() {
        pages.publish(sheet, "");

        Pages.Answer answer = pages.as("lin").get(page);

        assertEquals(List.of(), answer.those("okr-line-form"));
        assertEquals("", answer.shown("okr-sheet").at("addObjectiveHtml"));
        assertEquals("false", answer.shown("okr-sheet").at("canPublish"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet", "sheet/", "sheet/1", "sheet/00000000000000000000000000"})
    void whatIsNoSheetIsNotThere(String address) {
        assertEquals(404, pages.get(address).status());
        assertEquals(404, pages.post(address, Map.of("action", "publish")).status());
    }

    @Test
    void theFormsOfADraftHoldWhatStands() {
        Pages.Answer answer = pages.get(page);

        RecordingTemplates.Rendered ofObjective = answer.form("edit-objective", objectiveUid);
        RecordingTemplates.Rendered ofKeyResult = answer.form("edit-key-result", keyResultUid);
        assertEquals(
                "Loved They leave mei 1",
                ofObjective.at("textHtml") + " " + ofObjective.at("whyHtml") + " " + ofObjective.at("ownerHtml") + " "
                        + ofObjective.at("version"));
        assertEquals(
                "NPS rises 0 100 points mei 1 false",
                ofKeyResult.at("textHtml") + " " + ofKeyResult.at("baselineHtml") + " "
                        + ofKeyResult.at("targetHtml") + " " + ofKeyResult.at("unitHtml") + " "
                        + ofKeyResult.at("ownerHtml") + " "
                        + ofKeyResult.at("version") + " " + ofKeyResult.at("isPublished"));
    }

    // writing

    @Test
    void anObjectiveIsAddedAsTyped() {
        Pages.Answer done = pages.post(page, objectiveForm("add-objective", "", "0", "Fast"));

        assertEquals("303 /jira/plugins/servlet/okr/" + page + "?done=saved", done.status() + " " + done.location());
        DraftObjective added = pages.draftOf(sheet).objectives().get(1);
        assertEquals(
                "Fast, typed why", added.words().title() + ", " + added.words().why());
        assertEquals(An.MEI, added.words().owner());
    }

    @Test
    void aKeyResultIsAddedAsTyped() {
        Pages.Answer done = pages.post(page, keyResultForm("add-key-result", objectiveUid, "0", "40"));

        assertEquals("303 /jira/plugins/servlet/okr/" + page + "?done=saved", done.status() + " " + done.location());
        DraftKeyResult added = savedObjective().keyResults().get(1);
        assertEquals(
                "Days fall, report",
                added.words().statement() + ", " + added.words().readFrom());
        assertEquals(
                "decrease 40 20 days",
                added.words()
                        .measureDraft()
                        .map(it -> it.kind().code() + " "
                                + it.baseline().orElseThrow().text() + " "
                                + it.target().orElseThrow().text() + " " + it.unit())
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "kind=increase&baseline=1.50&target=2&unit=%~ rises from 1.50 to 2 %",
                "kind=decrease&foundBy=2026-02-20&target=2&unit=h~ falls from ? (by 20 Feb) to 2 h",
                "kind=keep&low=80&high=120&unit=ms~ stays at 80\u2013120 ms",
                "kind=milestones&milestones=tried||sold||&proofs=two sites||ten sites||~ goes through 2 milestones",
                "kind=yes-no&evidence=the register~ yes or no; shown by: the register"
            })
    void eachKindOfMeasureIsWrittenAndReadBack(String fields, String said) {
        Map<String, String> form = new HashMap<>(
                Map.of("action", "add-key-result", "line", objectiveUid, "version", "0", "statement", "Fast"));
        for (String field : fields.split("&")) {
            form.put(field.split("=", 2)[0], field.split("=", 2)[1]);
        }

        Pages.Answer done = pages.post(page, form);

        String added = savedObjective().keyResults().get(1).uid();
        assertEquals(303, done.status());
        assertEquals(said, pages.get(page).form("edit-key-result", added).at("sentenceHtml"));
    }

    @Test
    void theFormOfALineSendsAllOfItBack() {
        Map<String, String> form = new HashMap<>(Map.of(
                "action", "add-key-result",
                "line", objectiveUid,
                "version", "0",
                "statement", "Fast",
                "kind", "milestones",
                "milestones", "tried||sold",
                "proofs", "two sites||"));
        form.putAll(Map.of("rhythm", "monthly", "scoring", "judged||by the panel"));
        pages.post(page, form);

        RecordingTemplates.Rendered shown = pages.get(page)
                .form("edit-key-result", savedObjective().keyResults().get(1).uid());

        assertEquals(
                "tried, two sites, sold",
                shown.at("milestones.0.nameHtml") + ", " + shown.at("milestones.0.proofHtml") + ", "
                        + shown.at("milestones.1.nameHtml"));
        assertEquals(
                "true, true, by the panel",
                shown.at("rhythms.2.isChosen") + ", " + shown.at("scorings.7.isChosen") + ", "
                        + shown.at("detailHtml"));
    }

    @Test
    void aLineIsMovedBehindAnother() {
        pages.post(page, keyResultForm("add-key-result", objectiveUid, "0", "40"));
        String second = savedObjective().keyResults().get(1).uid();
        RecordingTemplates.Rendered shown = pages.get(page).line(keyResultUid);

        Pages.Answer done =
                pages.post(page, Map.of("action", "move", "line", keyResultUid, "after", shown.at("down.line")));

        assertEquals("303 false true", done.status() + " " + shown.at("up.can") + " " + shown.at("down.can"));
        assertEquals(
                List.of(second, keyResultUid),
                savedObjective().keyResults().stream().map(DraftKeyResult::uid).toList());
    }

    @Test
    void whoTookALineOutCanPutItBackInOnePress() {
        String after = pages.post(page, Map.of("action", "remove", "line", keyResultUid, "version", "1"))
                .location()
                .replace("/jira/plugins/servlet/okr/", "");

        RecordingTemplates.Rendered shown = pages.get(after).shown("okr-sheet");
        Pages.Answer done = pages.post(page, Map.of("action", "restore", "line", shown.at("undo.line")));

        assertEquals("true 303", shown.at("undo.can") + " " + done.status());
        assertEquals(List.of(keyResult), savedObjective().keyResults());
    }

    @Test
    void whatIsNoLineIsNotOfferedToBePutBack() {
        RecordingTemplates.Rendered shown =
                pages.get(page + "?done=removed&line=\"><script>").shown("okr-sheet");

        assertEquals("false", shown.at("undo.can") + shown.at("undo.line"));
    }

    @Test
    void aPublishedLineIsDroppedWithAReasonAndPutBack() {
        pages.publish(sheet, "");
        Map<String, String> drop = Map.of("action", "drop", "line", keyResultUid, "version", "1", "reason", "late <b>");

        Pages.Answer done = pages.post(page, drop);

        RecordingTemplates.Rendered shown = pages.get(page).shown("okr-sheet");
        assertEquals(
                "303 NPS rises, late &lt;b&gt;",
                done.status() + " " + shown.at("dropped.0.titleHtml") + ", " + shown.at("dropped.0.reasonHtml"));
        pages.post(page, Map.of("action", "restore", "line", keyResultUid));
        assertEquals("false", pages.get(page).shown("okr-sheet").at("hasDropped"));
    }

    @Test
    void aDropWithoutAReasonSaysSoAtItsForm() {
        pages.publish(sheet, "");

        Pages.Answer refused =
                pages.post(page, Map.of("action", "drop", "line", keyResultUid, "version", "1", "reason", " "));

        assertEquals(
                "422 true reason",
                refused.status() + " " + refused.line(keyResultUid).at("drop.isOpen") + " "
                        + refused.line(keyResultUid).at("drop.refusal.field"));
    }

    @Test
    void aHealthFigureIsAddedEditedMeasuredAndRemoved() {
        Map<String, String> figure = new HashMap<>(Map.of(
                "action", "add-health-figure", "line", "", "version", "0", "name", "Errors", "high", "1", "unit", "%"));
        pages.post(page, figure);
        String uid = pages.draftOf(sheet).health().get(0).uid();
        figure.putAll(Map.of("action", "edit-health-figure", "line", uid, "version", "1", "name", "Faults"));
        pages.post(page, figure);

        pages.post(page, Map.of("action", "set-value", "line", uid, "value", "0.8", "on", "2026-02-01"));

        RecordingTemplates.Rendered shown = pages.get(page).line(uid);
        assertEquals("Faults, last value 0.8 %, 1 Feb", shown.at("titleHtml") + ", " + shown.at("lastHtml"));
        assertEquals(
                303,
                pages.post(page, Map.of("action", "remove", "line", uid, "version", "2"))
                        .status());
        assertEquals(List.of(), pages.draftOf(sheet).health());
    }

    @Test
    void aValueThatIsNoNumberSaysSoAtItsForm() {
        pages.post(
                page, Map.of("action", "add-health-figure", "line", "", "version", "0", "name", "Errors", "high", "1"));
        String uid = pages.draftOf(sheet).health().get(0).uid();

        Pages.Answer refused = pages.post(page, Map.of("action", "set-value", "line", uid, "value", "much"));

        assertEquals(
                "422 value much",
                refused.status() + " " + refused.line(uid).at("value.refusal.field") + " "
                        + refused.line(uid).at("value.typedHtml"));
    }

    @Test
    void aSixthHealthFigureIsNotOffered() {
        for (int i = 0; i < 5; i++) {
            pages.post(
                    page,
                    Map.of("action", "add-health-figure", "line", "", "version", "0", "name", "F" + i, "high", "1"));
        }

        assertEquals("false", pages.get(page).shown("okr-sheet").at("canAddHealth"));
    }

    @Test
    void whatBlocksIsListedAndEachLeadsToItsLine() {
        pages.post(page, Map.of("action", "add-objective", "title", "Fast"));
        DraftObjective added = pages.draftOf(sheet).objectives().get(1);

        RecordingTemplates.Rendered shown = pages.get(page).shown("okr-sheet");

        assertEquals(
                "#line-" + added.uid() + " a key result of \u201CFast\u201D",
                shown.at("needs.0.addressHtml") + " " + shown.at("needs.0.sentenceHtml"));
    }

    @Test
    void whoWroteInAnotherFieldMeanwhileIsNotOverwritten() {
        Map<String, String> why = new HashMap<>(objectiveForm("edit-objective", objectiveUid, "1", "Loved"));
        pages.post(page, why);

        Map<String, String> title = new HashMap<>(objectiveForm("edit-objective", objectiveUid, "1", "Adored"));
        title.put("why", "They leave");
        Pages.Answer done = pages.as("tao").post(page, title);

        assertEquals(
                "303 Adored, typed why",
                done.status() + " " + savedObjective().words().title() + ", "
                        + savedObjective().words().why());
    }

    @Test
    void twoWhoWroteInTheSameFieldSeeBothTexts() {
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Faster"));

        Pages.Answer stale = pages.as("tao").post(page, objectiveForm("edit-objective", objectiveUid, "1", "Slower"));

        RecordingTemplates.Rendered conflict = stale.shown("okr-line-conflict");
        assertEquals("Mei 梅 saved this line at 20:00, while you were writing.", conflict.at("sentenceHtml"));
        assertEquals("true", conflict.at("isJustNow"));
        assertEquals(
                "Objective: Loved, Faster, Slower",
                conflict.at("fields.0.nameHtml") + ": " + conflict.at("fields.0.beforeHtml") + ", "
                        + conflict.at("fields.0.theirsHtml") + ", " + conflict.at("fields.0.mineHtml"));
    }

    @Test
    void whoComesBackFindsBothTextsInTheFormThatSettlesThem() {
        clash("Slower");

        Pages.Answer back = pages.as("tao").get(page);

        RecordingTemplates.Rendered conflict = back.shown("okr-line-conflict");
        RecordingTemplates.Rendered form = back.form("edit-objective", objectiveUid);
        assertEquals(
                "Loved, Faster, Slower, true false",
                conflict.at("fields.0.beforeHtml") + ", " + conflict.at("fields.0.theirsHtml") + ", "
                        + conflict.at("fields.0.mineHtml") + ", " + conflict.at("isInForm") + " "
                        + conflict.at("isJustNow"));
        assertEquals("Mei 梅 saved this line on 2 Feb 2026 20:00, while you were writing.", conflict.at("sentenceHtml"));
        assertEquals(
                "Slower 2 " + conflict.at("uid"),
                form.at("textHtml") + " " + form.at("version") + " " + form.at("settles"));
        assertEquals(
                "true Faster",
                back.line(objectiveUid).at("isEditOpen") + " "
                        + back.line(objectiveUid).at("titleHtml"));
        assertEquals(
                "Lines with a second version that is not saved: 1. What stands in the line is what is agreed and published.",
                back.shown("okr-sheet").at("unsavedHtml"));
    }

    @Test
    void whoSavesOutOfTheConflictHasSettledIt() {
        clash("Slower");
        RecordingTemplates.Rendered form = pages.as("tao").get(page).form("edit-objective", objectiveUid);
        Map<String, String> hers =
                new HashMap<>(objectiveForm("edit-objective", objectiveUid, form.at("version"), form.at("textHtml")));
        hers.put("settles", form.at("settles"));

        Pages.Answer done = pages.post(page, hers);

        Pages.Answer after = pages.get(page);
        assertEquals(
                "303 Slower", done.status() + " " + savedObjective().words().title());
        assertEquals(
                List.of() + "false",
                after.those("okr-line-conflict")
                        + after.form("edit-objective", objectiveUid).at("hasConflict"));
        assertEquals("", after.shown("okr-sheet").at("unsavedHtml"));
    }

    @Test
    void whoLeavesWhatStandsMayUndoIt() {
        clash("Slower");
        String kept = pages.as("tao").get(page).shown("okr-line-conflict").at("uid");

        String after = pages.post(page, Map.of("action", "discard-unsaved", "line", kept))
                .location()
                .replace("/jira/plugins/servlet/okr/", "");

        Pages.Answer shown = pages.get(after);
        RecordingTemplates.Rendered undo = shown.shown("okr-sheet");
        assertEquals(List.of(), shown.those("okr-line-conflict"));
        assertEquals("Faster", savedObjective().words().title());
        assertEquals(
                "true restore-unsaved " + kept,
                undo.at("undo.can") + " " + undo.at("undo.action") + " " + undo.at("undo.line"));

        Pages.Answer undone = pages.post(page, Map.of("action", "restore-unsaved", "line", kept));

        assertEquals(
                "303 Slower",
                undone.status() + " "
                        + pages.get(page).shown("okr-line-conflict").at("fields.0.mineHtml"));
    }

    @Test
    void whoWasFasterIsAskedToo() {
        clash("Slower");

        RecordingTemplates.Rendered conflict = pages.as("mei").get(page).shown("okr-line-conflict");

        assertEquals(
                "true: Tao wrote another version of this line on 2 Feb 2026 20:00, while Mei 梅 saved it.",
                conflict.at("isInForm") + ": " + conflict.at("sentenceHtml"));
        assertEquals(
                "Leave what stands, Take the version of Tao", conflict.at("takeHtml") + ", " + conflict.at("keepHtml"));
    }

    @Test
    void aThirdWhoWritesTheSheetReadsBothAndDoesNotChoose() {
        UnsavedEdit others = new UnsavedEdit(
                An.uid(),
                sheet.id(),
                An.LIN,
                An.NOON,
                objective,
                objective.saying(An.objective().titled("Slower").build().words()),
                new UnsavedEdit.Faster(An.MEI, An.NOON, 2),
                true);
        pages.stores.sheetLog.add(others);

        Pages.Answer shown = pages.as("tao").get(page);
        Pages.Answer refused = pages.post(page, Map.of("action", "discard-unsaved", "line", others.uid()));

        assertEquals(
                "false Slower",
                shown.shown("okr-line-conflict").at("isInForm") + " "
                        + shown.shown("okr-line-conflict").at("fields.0.mineHtml"));
        assertEquals(
                "false Loved",
                shown.line(objectiveUid).at("isEditOpen") + " "
                        + shown.form("edit-objective", objectiveUid).at("textHtml"));
        assertEquals(403, refused.status());
        assertTrue(refused.everything().contains("Two versions of a line are settled by the two who wrote them"));
    }

    @Test
    void whoOnlyReadsTheDraftDoesNotSeeWhatCouldNotBeSaved() {
        clash("Slower");
        pages.as("mei").post(page, Map.of("action", "open-discussion"));

        Pages.Answer read = pages.as("lin").get(page);

        assertEquals("true", read.shown("okr-sheet").at("hasDraft"));
        assertFalse(read.everything().contains("Slower"));
    }

    @Test
    void bothTextsAreEncodedInTheConflict() {
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", HOSTILE + "F"));
        pages.as("tao").post(page, objectiveForm("edit-objective", objectiveUid, "1", HOSTILE + "S"));

        Pages.Answer back = pages.get(page);

        RecordingTemplates.Rendered conflict = back.shown("okr-line-conflict");
        assertEquals(
                ENCODED + "F " + ENCODED + "S " + ENCODED + "F",
                conflict.at("fields.0.theirsHtml") + " " + conflict.at("fields.0.mineHtml") + " "
                        + conflict.at("lineHtml"));
        assertFalse(back.everything().contains("<script"));
    }

    @Test
    void whatIsNoUnsavedEditIsNotThere() {
        for (String action : List.of("discard-unsaved", "restore-unsaved")) {
            assertEquals(
                    404,
                    pages.post(page, Map.of("action", action, "line", HOSTILE)).status());
        }
        assertEquals(
                "false",
                pages.get(page + "?done=edit-discarded&line=" + HOSTILE)
                                .shown("okr-sheet")
                                .at("undo.can")
                        + pages.get(page + "?done=edit-discarded&line=" + HOSTILE)
                                .shown("okr-sheet")
                                .at("undo.line"));
    }

    // Mei was faster in the title than Tao.
    private void clash(String slower) {
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Faster"));
        pages.as("tao").post(page, objectiveForm("edit-objective", objectiveUid, "1", slower));
    }

    @Test
    void anObjectiveIsEditedOnTheVersionThatWasSeen() {
        Pages.Answer done = pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Adored"));

        assertEquals(303, done.status());
        assertEquals(
                "Adored 2",
                savedObjective().words().title() + " " + savedObjective().version());
    }

    @Test
    void aKeyResultIsEditedOnTheVersionThatWasSeen() {
        Pages.Answer done = pages.post(page, keyResultForm("edit-key-result", keyResultUid, "1", "40"));

        assertEquals(303, done.status());
        assertEquals(
                "Days fall 2",
                savedKeyResult().words().statement() + " " + savedKeyResult().version());
        assertEquals(An.TAO, savedKeyResult().words().owner());
    }

    @Test
    void aLineIsRemoved() {
        Pages.Answer done = pages.post(page, Map.of("action", "remove", "line", keyResultUid, "version", "1"));

        assertEquals(
                "303 /jira/plugins/servlet/okr/" + page + "?done=removed&line=" + keyResultUid,
                done.status() + " " + done.location());
        assertEquals(List.of(), savedObjective().keyResults());
    }

    // refused: what was typed stays, the field is named

    @Test
    void anObjectiveWithoutATitleKeepsWhatElseWasTyped() {
        Pages.Answer refused = pages.post(page, objectiveForm("add-objective", "", "0", " "));

        RecordingTemplates.Rendered form = refused.form("add-objective", "");
        assertEquals(
                "422 title typed why", refused.status() + " " + form.at("refusal.field") + " " + form.at("whyHtml"));
        assertEquals("This must not be empty: fill it in.", form.at("refusal.sentenceHtml"));
        assertEquals(1, pages.draftOf(sheet).objectives().size());
    }

    @Test
    void theFormThatWasRefusedIsOpen() {
        RecordingTemplates.Rendered refused =
                pages.post(page, objectiveForm("add-objective", "", "0", "")).shown("okr-sheet");

        assertEquals("true", refused.at("isAddOpen"));
        assertEquals("false", pages.get(page).shown("okr-sheet").at("isAddOpen"));
    }

    @ParameterizedTest
    @CsvSource({"add-key-result, isAddOpen", "edit-objective, isEditOpen"})
    void theFormOfALineThatWasRefusedIsOpen(String action, String open) {
        Map<String, String> form = new HashMap<>(keyResultForm(action, objectiveUid, "1", "much"));
        form.put("title", "");

        RecordingTemplates.Rendered refused = pages.post(page, form).line(objectiveUid);

        assertEquals("true", refused.at(open));
    }

    @Test
    void aKeyResultWithAWrongNumberKeepsWhatWasTyped() {
        Pages.Answer refused = pages.post(page, keyResultForm("add-key-result", objectiveUid, "0", "4,0 O"));

        RecordingTemplates.Rendered form = refused.form("add-key-result", objectiveUid);
        assertEquals("422 baseline", refused.status() + " " + form.at("refusal.field"));
        assertEquals(
                "Days fall, 4,0 O, 20, days, report, tao, true",
                form.at("textHtml") + ", " + form.at("baselineHtml")
                        + ", " + form.at("targetHtml") + ", " + form.at("unitHtml") + ", " + form.at("readFromHtml")
                        + ", "
                        + form.at("ownerHtml") + ", " + form.at("kinds.1.isChosen"));
        assertEquals(1, savedObjective().keyResults().size());
    }

    @Test
    void aKeyResultThatGoesTheWrongWaySaysSoAtItsOwnForm() {
        Pages.Answer refused = pages.post(page, keyResultForm("edit-key-result", keyResultUid, "1", "19"));

        assertEquals("true", refused.line(keyResultUid).at("isEditOpen"));
        assertFalse(refused.form("edit-key-result", keyResultUid)
                .at("refusal.sentenceHtml")
                .isEmpty());
        assertEquals("", refused.form("edit-objective", objectiveUid).at("refusal.sentenceHtml"));
    }

    @Test
    void anOwnerWhomTheHostDoesNotKnowIsNamed() {
        Map<String, String> typed = new HashMap<>(keyResultForm("edit-key-result", keyResultUid, "1", "40"));
        typed.put("owner", HOSTILE);

        Pages.Answer refused = pages.post(page, typed);

        RecordingTemplates.Rendered form = refused.form("edit-key-result", keyResultUid);
        assertEquals(
                "422 owner " + ENCODED, refused.status() + " " + form.at("refusal.field") + " " + form.at("ownerHtml"));
        assertTrue(form.at("refusal.sentenceHtml").contains(ENCODED));
        assertFalse(refused.everything().contains("<script"));
    }

    @Test
    void whatWasTypedIsEncodedWhereItStays() {
        Map<String, String> typed = new HashMap<>(objectiveForm("add-objective", "", "0", HOSTILE));
        typed.put("owner", "nobody");

        RecordingTemplates.Rendered form = pages.post(page, typed).form("add-objective", "");

        assertEquals(ENCODED, form.at("textHtml"));
    }

    @Test
    void whoeverWasSlowerKeepsWhatWasTypedAndSeesWhatStands() {
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Faster"));

        Pages.Answer stale = pages.as("tao").post(page, objectiveForm("edit-objective", objectiveUid, "1", "Slower"));

        RecordingTemplates.Rendered form = stale.form("edit-objective", objectiveUid);
        assertEquals("412 Slower", stale.status() + " " + form.at("textHtml"));
        assertEquals("Faster", stale.line(objectiveUid).at("titleHtml"));
        assertEquals("Faster", savedObjective().words().title());
    }

    @Test
    void whoeverWasSlowerCanSaveAgain() {
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Faster"));
        RecordingTemplates.Rendered again = pages.post(
                        page, objectiveForm("edit-objective", objectiveUid, "1", "Slower"))
                .form("edit-objective", objectiveUid);

        Pages.Answer done = pages.post(
                page, objectiveForm("edit-objective", objectiveUid, again.at("version"), again.at("textHtml")));

        assertEquals(
                "303 Slower", done.status() + " " + savedObjective().words().title());
    }

    @Test
    void whatWasTypedWrongStaysOnTheVersionThatWasSeen() {
        Pages.Answer refused = pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", ""));

        assertEquals("1", refused.form("edit-objective", objectiveUid).at("version"));
    }

    @Test
    void anEditOfALineThatIsGoneSaysSo() {
        pages.post(page, Map.of("action", "remove", "line", keyResultUid, "version", "1"));

        Pages.Answer refused = pages.as("tao").post(page, keyResultForm("edit-key-result", keyResultUid, "1", "40"));

        assertEquals(404, refused.status());
        assertTrue(refused.shown("okr-sheet").at("refusal.sentenceHtml").startsWith("There is nothing here"));
    }

    @Test
    void whatWasTypedIntoALineThatIsGoneCanBeCopied() {
        pages.post(page, Map.of("action", "remove", "line", keyResultUid, "version", "1"));

        Pages.Answer refused = pages.as("tao").post(page, keyResultForm("edit-key-result", keyResultUid, "1", "40"));

        assertTrue(refused.shown("okr-kept-text").at("textHtml").contains("Baseline: 40\nTarget: 20\nUnit: days"));
    }

    @Test
    void whoeverMayNoLongerWriteCopiesWhatTheyTypedFromTheSheet() {
        pages.publish(sheet, "");

        Pages.Answer refused =
                pages.as("lin").post(page, objectiveForm("edit-objective", objectiveUid, "1", "Loved </textarea><b>"));

        assertEquals(403, refused.status());
        assertEquals("<okr-kept-text>", refused.shown("okr-sheet").at("keptHtml"));
        assertTrue(refused.shown("okr-kept-text")
                .at("textHtml")
                .startsWith("Objective: Loved &lt;/textarea&gt;&lt;b&gt;\nWhy it matters: "));
    }

    @Test
    void whoeverMayNoLongerReadTheSheetCopiesWhatTheyTypedBesideTheReason() {
        Pages.Answer refused =
                pages.as("lin").post(page, objectiveForm("edit-objective", objectiveUid, "1", "Loved by all"));

        assertTrue(refused.sentence().startsWith("The draft of R&amp;D is read by the team"));
        assertEquals("<okr-kept-text>", refused.shown("okr-refusal").at("keptHtml"));
        assertTrue(refused.shown("okr-kept-text").at("textHtml").startsWith("Objective: Loved by all\n"));
    }

    @Test
    void whereNothingWasTypedThereIsNothingToCopy() {
        assertEquals(
                "",
                pages.as("lin")
                        .post(page, Map.of("action", "remove", "line", keyResultUid, "version", "1"))
                        .shown("okr-refusal")
                        .at("keptHtml"));
        assertEquals("", pages.as("lin").get(page).shown("okr-refusal").at("keptHtml"));
    }

    @Test
    void whatStandsInItsFormAgainStandsNowhereElse() {
        Pages.Answer refused = pages.as("mei").post(page, objectiveForm("edit-objective", objectiveUid, "1", ""));

        assertEquals("", refused.shown("okr-sheet").at("keptHtml"));
    }

    @Test
    void aDeedThatNoFormHasIsNotThere() {
        Pages.Answer refused = pages.post(page, Map.of("action", "withdraw"));

        assertEquals(404, refused.status());
        assertFalse(refused.shown("okr-sheet").at("refusal.sentenceHtml").isEmpty());
    }

    @Test
    void whoeverDoesNotReadTheDraftIsToldWhyTheirDeedWasRefused() {
        pages.publish(sheet, "");

        Pages.Answer refused = pages.as("lin").post(page, objectiveForm("add-objective", "", "0", "Mine"));

        assertEquals(403, refused.status());
        assertTrue(refused.shown("okr-sheet").at("refusal.sentenceHtml").startsWith("The sheet of R&amp;D"));
    }

    @Test
    void aRefusalThatStandsAtItsFormIsNotSaidTwice() {
        Pages.Answer refused = pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", ""));

        assertEquals("", refused.shown("okr-sheet").at("refusal.sentenceHtml"));
    }

    @Test
    void anObjectiveWithKeyResultsIsNotRemoved() {
        Pages.Answer refused = pages.post(page, Map.of("action", "remove", "line", objectiveUid, "version", "1"));

        assertEquals(
                "409 This objective still has key results. Remove them first.",
                refused.status() + " " + refused.shown("okr-sheet").at("refusal.sentenceHtml"));
        assertEquals(1, pages.draftOf(sheet).objectives().size());
    }

    @Test
    void aRemovalOfWhatSomebodyChangedIsStale() {
        pages.post(page, keyResultForm("edit-key-result", keyResultUid, "1", "40"));

        Pages.Answer stale = pages.post(page, Map.of("action", "remove", "line", keyResultUid, "version", "1"));

        assertEquals(412, stale.status());
        assertEquals(1, savedObjective().keyResults().size());
    }

    @Test
    void aPublishedLineIsNotOfferedForRemoval() {
        assertEquals("true", pages.get(page).line(keyResultUid).at("canRemove"));
        pages.publish(sheet, "");

        Pages.Answer refused = pages.post(page, Map.of("action", "remove", "line", keyResultUid, "version", "1"));

        assertEquals(
                "409 false", refused.status() + " " + refused.line(keyResultUid).at("canRemove"));
        assertEquals(1, savedObjective().keyResults().size());
    }

    // publishing

    @Test
    void theLeadPublishesWhatWasSeen() {
        Pages.Answer done = pages.publish(sheet, "");

        assertEquals(
                "303 /jira/plugins/servlet/okr/" + page + "?done=published", done.status() + " " + done.location());
        assertEquals(1, revisions().size());
    }

    @Test
    void theSameRequestAgainMakesNoSecondRevision() {
        pages.agree(sheet);
        Map<String, String> form = pages.publication(sheet, "");

        Pages.Answer first = pages.post(page, form);
        Pages.Answer again = pages.post(page, form);

        assertEquals("303 303", first.status() + " " + again.status());
        assertEquals(1, revisions().size());
    }

    @Test
    void whatSomebodyChangedAfterwardsIsNotPublishedUnseen() {
        pages.publish(sheet, "");
        Map<String, String> form = pages.publication(sheet, "as it was");
        pages.as("tao").post(page, objectiveForm("edit-objective", objectiveUid, "1", "Other"));

        Pages.Answer stale = pages.as("mei").post(page, form);

        assertEquals(412, stale.status());
        assertEquals("as it was", stale.shown("okr-sheet").at("reasonHtml"));
        assertTrue(stale.shown("okr-sheet").at("publishRefusal.sentenceHtml").startsWith("Somebody changed the draft"));
        assertEquals(1, revisions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", ":", "x:y:z", "<script>:1", "00000000000000000000000000:99999999999"})
    void withoutWhatWasSeenNothingIsPublished(String seen) {
        pages.agree(sheet);
        Map<String, String> form = new HashMap<>(pages.publication(sheet, ""));
        form.put("seen", seen);

        Pages.Answer stale = pages.post(page, form);

        assertEquals(412, stale.status());
        assertEquals(List.of(), revisions());
    }

    @Test
    void theLeadOpensTheDiscussionAndAgrees() {
        RecordingTemplates.Rendered draft = pages.as("mei").get(page).shown("okr-sheet");
        pages.post(page, Map.of("action", "open-discussion"));
        RecordingTemplates.Rendered open = pages.get(page).shown("okr-sheet");
        Pages.Answer agreed = pages.post(page, Map.of("action", "agree", "seen", open.at("seen")));

        assertEquals(
                "true Draft",
                draft.at("isBeforeDiscussion") + draft.at("whyNotOpenHtml") + " " + draft.at("stateHtml"));
        assertEquals(
                "true In discussion",
                open.at("isInDiscussion") + open.at("whyNotAgreeHtml") + " " + open.at("stateHtml"));
        assertEquals(303, agreed.status());
        assertEquals(
                "true Agreed",
                pages.get(page).shown("okr-sheet").at("canPublish") + " "
                        + pages.get(page).shown("okr-sheet").at("stateHtml"));
    }

    @Test
    void whoeverDoesNotLeadIsToldWhyTheyDoNotOpenOrAgree() {
        String why = "Only the lead of R&amp;D opens the discussion and says that the sheet is agreed.";

        assertEquals(why, pages.as("tao").get(page).shown("okr-sheet").at("whyNotOpenHtml"));
        pages.as("mei").post(page, Map.of("action", "open-discussion"));
        assertEquals(why, pages.as("tao").get(page).shown("okr-sheet").at("whyNotAgreeHtml"));
    }

    @Test
    void theSecondRevisionWantsAReason() {
        pages.publish(sheet, "");
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Adored"));

        Pages.Answer refused = pages.publish(sheet, " ");

        assertEquals(
                "422 reason",
                refused.status() + " " + refused.shown("okr-sheet").at("publishRefusal.field"));
        assertEquals(
                "true Publish revision 2",
                refused.shown("okr-sheet").at("needsReason") + " "
                        + refused.shown("okr-sheet").at("publishHtml"));
        assertEquals(1, revisions().size());
    }

    @Test
    void withAReasonTheSecondRevisionIsPublished() {
        pages.publish(sheet, "");
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Adored"));

        Pages.Answer done = pages.publish(sheet, "clearer");

        assertEquals(
                "303 2 clearer",
                done.status() + " " + revisions().get(0).number() + " "
                        + revisions().get(0).reason());
    }

    @Test
    void whoeverDoesNotLeadIsToldWhoPublishes() {
        Map<String, String> form = pages.publication(sheet, "");
        RecordingTemplates.Rendered shown = pages.as("tao").get(page).shown("okr-sheet");

        Pages.Answer refused = pages.post(page, form);

        assertEquals(
                "false Only the lead of R&amp;D can publish its sheet.",
                shown.at("canPublish") + " " + shown.at("whyNotPublishHtml"));
        assertEquals("403 0", refused.status() + " " + revisions().size());
    }

    @Test
    void whatIsMissingIsSaidBeforeItCanBePublished() {
        pages.post(page, Map.of("action", "add-objective", "title", "Fast"));

        RecordingTemplates.Rendered shown = pages.get(page).shown("okr-sheet");
        Pages.Answer refused = pages.publish(sheet, "");

        assertEquals(
                "false Before it can be published: \u201CFast\u201D needs a key result.",
                shown.at("canPublish") + " " + shown.at("missingHtml"));
        assertEquals("409 0", refused.status() + " " + revisions().size());
    }

    @Test
    void whatIsPublishedAlreadyIsNotPublishedAgain() {
        pages.publish(sheet, "");

        Pages.Answer refused = pages.publish(sheet, "again");

        assertEquals("409 1", refused.status() + " " + revisions().size());
        assertEquals("false", refused.shown("okr-sheet").at("hasChanges"));
    }

    @Test
    void aPublicationWithoutARequestIsNotThere() {
        Map<String, String> form = new HashMap<>(pages.publication(sheet, ""));
        form.put("request", "1");

        Pages.Answer refused = pages.post(page, form);

        assertEquals("404 0", refused.status() + " " + revisions().size());
    }

    @Test
    void revisionsAreListedTheNewestFirst() {
        pages.publish(sheet, "");
        pages.post(page, objectiveForm("edit-objective", objectiveUid, "1", "Adored"));
        pages.publish(sheet, "clearer");

        RecordingTemplates.Rendered shown = pages.get(page).shown("okr-sheet");

        assertEquals(
                "Revision 2, clearer, true, Revision 1, false",
                shown.at("revisions.0.numberHtml") + ", "
                        + shown.at("revisions.0.reasonHtml") + ", " + shown.at("revisions.0.isNewest") + ", "
                        + shown.at("revisions.1.numberHtml") + ", " + shown.at("revisions.1.isNewest"));
        assertEquals("Revision 2 · 2 Feb 2026", shown.at("stateHtml"));
    }
}
