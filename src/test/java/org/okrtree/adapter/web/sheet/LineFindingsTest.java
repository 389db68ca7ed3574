package org.okrtree.adapter.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

/** What the page of a sheet shows of the draft check, and the forms beside it. */
class LineFindingsTest {

    private final Pages pages = new Pages();
    private final DraftKeyResult task =
            An.keyResult().saying("Replace the <b>queue</b>").build();
    private final DraftObjective objective =
            An.objective().titled("Shops trust us").with(task).build();
    private final Sheet sheet = pages.draft(objective);
    private final String page = Pages.at(sheet);

    private RecordingTemplates.Rendered said(String line) {
        return pages.get(page).those("okr-findings").stream()
                .filter(one -> one.at("uid").equals(line))
                .findFirst()
                .orElseThrow();
    }

    private Pages.Answer post(String action, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("action", action, "line", task.uid()));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return pages.post(page, fields);
    }

    private Pages.Answer keep(String reason) {
        return post("keep-finding", "finding", "task", "reason", reason);
    }

    @Test
    void whatIsWorkIsSaidFirstWithItsWaysOut() {
        RecordingTemplates.Rendered shown = said(task.uid());

        assertEquals(
                "task true true to-issue",
                shown.at("findings.0.code") + " " + shown.at("findings.0.isOpen") + " " + shown.at("findings.0.canKeep")
                        + " " + shown.at("findings.0.exits.0.code"));
        assertEquals("true", said(objective.uid()).at("isGood").replace("false", "true"));
    }

    @Test
    void theWordsThatMadeItAreMarkedAndEncoded() {
        assertEquals(
                "<u>Replace</u> the &lt;b&gt;queue&lt;/b&gt;",
                pages.get(page).line(task.uid()).at("markedHtml"));
    }

    @Test
    void theSheetBeginsWithOneSentenceOnWhatMattersMost() {
        RecordingTemplates.Rendered shown = pages.get(page).shown("okr-sheet-findings");

        assertEquals(
                "false #line-" + task.uid() + " work, not its result",
                shown.at("isGood") + " " + shown.at("addressHtml") + " " + shown.at("whatHtml"));
    }

    @Test
    void ofASheetOfWhichAllIsPublishedNothingIsSaid() {
        DraftKeyResult line = An.keyResult().saying("Replace the queue").build();
        Pages other = new Pages();
        Sheet published = other.draft(An.objective().titled("Calm").with(line).build());
        other.agree(published);
        other.publish(published, "");

        Pages.Answer shown = other.get(Pages.at(published));

        assertEquals(0, shown.those("okr-findings").size());
        assertEquals(0, shown.those("okr-sheet-findings").size());
    }

    @Test
    void aFindingIsKeptForAReasonAndSaidAgain() {
        assertEquals("303 finding-kept", status(keep("The <i>law</i> asks for it")));
        assertEquals(
                "0 task The &lt;i&gt;law&lt;/i&gt; asks for it",
                openOf("task") + " " + said(task.uid()).at("kept.0.code") + " "
                        + said(task.uid()).at("kept.0.reasonHtml"));

        assertEquals("303 finding-asked-again", status(post("ask-again", "finding", "task")));

        assertEquals(1, openOf("task"));
        assertEquals(0, said(task.uid()).count("kept"));
    }

    private long openOf(String finding) {
        RecordingTemplates.Rendered shown = said(task.uid());
        return IntStream.range(0, shown.count("findings"))
                .filter(i -> shown.at("findings." + i + ".code").equals(finding))
                .count();
    }

    private static String status(Pages.Answer answer) {
        return answer.status() + " " + answer.location().replaceFirst(".*done=", "");
    }

    @Test
    void withoutAReasonTheFormIsOpenAndSaysSo() {
        Pages.Answer refused = keep(" ");

        RecordingTemplates.Rendered shown = refused.those("okr-findings").stream()
                .filter(one -> one.at("uid").equals(task.uid()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "422 true reason",
                refused.status() + " " + shown.at("findings.0.isKeeping") + " " + shown.at("findings.0.refusal.field"));
    }

    @Test
    void anExitIsTakenAndCanBeUndone() {
        Pages.Answer taken = post(
                "take-exit",
                "version",
                "1",
                "request",
                said(task.uid()).at("findings.0.exits.0.request"),
                "exit",
                "to-issue");

        assertEquals("303 exit-taken", status(taken));
        RecordingTemplates.Rendered after = pages.get(page).shown("okr-paste");
        assertEquals(
                "true true true Replace the &lt;b&gt;queue&lt;/b&gt;",
                after.at("hasTaken") + " " + after.at("canTakeBack") + " " + after.at("isForIssue") + " "
                        + after.at("leftHtml"));

        pages.post("paste/" + sheet.id().uid(), Map.of("action", "take-back", "request", after.at("taken")));

        assertEquals(1, pages.draftOf(sheet).objectives().get(0).keyResults().size());
        assertEquals("false", pages.get(page).shown("okr-paste").at("hasTaken"));
    }

    private RecordingTemplates.Rendered takenToAnIssue() {
        pages.newIssues.open(Pages.RD);
        post(
                "take-exit",
                "version",
                "1",
                "request",
                said(task.uid()).at("findings.0.exits.0.request"),
                "exit",
                "to-issue");
        return pages.get(page).shown("okr-paste");
    }

    @Test
    void theIssueThatWasMadeOfALineIsNamedWhereTheLineCanBeBroughtBack() {
        RecordingTemplates.Rendered after = takenToAnIssue();

        assertEquals(
                "true RD-1001 /jira/browse/RD-1001 false true",
                after.at("hasIssue") + " " + after.at("issueKeyHtml") + " " + after.at("issueHtml") + " "
                        + after.at("hasLeft") + " " + after.at("canTakeBack"));
    }

    @Test
    void anIssueThatTheReaderMayNotSeeIsNotNamed() {
        takenToAnIssue();
        pages.issues.remove(1001);

        RecordingTemplates.Rendered after = pages.get(page).shown("okr-paste");

        assertEquals("true  ", after.at("hasIssue") + " " + after.at("issueKeyHtml") + " " + after.at("issueHtml"));
    }

    @Test
    void anUndoEndsTheLinkOfTheIssue() {
        RecordingTemplates.Rendered after = takenToAnIssue();

        pages.post("paste/" + sheet.id().uid(), Map.of("action", "take-back", "request", after.at("taken")));

        assertEquals(List.of(), pages.stores.links.ofIssue(1001));
    }

    @Test
    void anExitThatDoesNotFitIsRefusedAboveTheLines() {
        String request = said(task.uid()).at("findings.0.exits.0.request");

        assertEquals(
                404,
                post("take-exit", "version", "1", "request", request, "exit", "away")
                        .status());
        assertEquals(
                "412",
                Integer.toString(post("take-exit", "version", "7", "request", request, "exit", "to-issue")
                        .status()));
        assertEquals(1, pages.draftOf(sheet).objectives().get(0).keyResults().size());
    }
}
