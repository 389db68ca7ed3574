package org.okrtree.adapter.web.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class ObjectiveServletTest {

    private final Pages pages = new Pages();
    private final DraftObjective objective = An.objective()
            .titled("Nobody <b>notices</b>")
            .why("half of the visits")
            .ownedBy(An.MEI)
            .with(An.keyResult()
                    .saying("Updates finish")
                    .increase("40", "60", "%")
                    .ownedBy(An.MEI)
                    .build())
            .with(An.keyResult()
                    .saying("Lost <i>gateways</i>")
                    .measured(An.keep("", "3", ""))
                    .ownedBy(An.TAO)
                    .position(2)
                    .build())
            .build();
    private final Sheet sheet = pages.draft(objective);
    private final KeyResultId updates = objective.keyResults().get(0).id();
    private final String address = "objective/" + objective.id().uid();

    @BeforeEach
    void published() {
        pages.publish(sheet, "");
    }

    private CheckIn checkIn(KeyResultId keyResult, String value, int confidence, String day, String note) {
        CheckIn checkIn = An.checkIn(keyResult, pages.cycle.id())
                .value(value)
                .confidence(confidence)
                .validOn(day)
                .note(note)
                .build();
        pages.stores.checkIns.add(checkIn);
        return checkIn;
    }

    private RecordingTemplates.Rendered page(String query) {
        return pages.get(address + query).shown("okr-objective");
    }

    /** An objective of another team, published, of Tao. */
    private DraftObjective other() {
        Team ops = An.team().key("OPS").named("Opera & tions").ledBy(An.TAO).build();
        DraftObjective calm = An.objective()
                .titled("Calm nights")
                .number(1)
                .ownedBy(An.TAO)
                .with(An.keyResult().build())
                .build();
        pages.stores.teams.add(ops);
        Sheet other = An.sheet(ops, pages.cycle);
        pages.stores.sheets.add(other);
        pages.stores.sheets.add(other, calm, new Saver(An.TAO, An.NOON));
        An.Publication publication = An.publication(other, ops, pages.cycle, calm);
        pages.stores.revisions.append(publication.revision(), publication.text());
        return calm;
    }

    private Map<String, String> form(String action, String... pairs) {
        Map<String, String> fields = new HashMap<>(Map.of("action", action, "request", An.uid()));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private DraftObjective offered() {
        DraftObjective parent = other();
        pages.as("mei")
                .post(address, form("offer", "parent", parent.id().uid(), "sentence", "a site that <u>updates</u>"));
        return parent;
    }

    @Test
    void everybodyReadsTheObjectiveWithItsFigures() {
        checkIn(updates, "50", 7, "2026-01-20", "");

        RecordingTemplates.Rendered page = pages.as("lin").get(address).shown("okr-objective");

        assertEquals("Nobody &lt;b&gt;notices&lt;/b&gt;", page.at("titleHtml"));
        assertEquals(
                "50 %: 50\u202F%, likely, 7",
                page.at("rows.0.keyResult.valueHtml") + " %: " + page.at("rows.0.keyResult.measuredHtml") + ", "
                        + page.at("rows.0.keyResult.bandHtml") + ", "
                        + page.at("rows.0.keyResult.confidenceHtml"));
        assertEquals("", page.at("correctHtml") + page.at("checkInHtml"));
    }

    @Test
    void theOwnerChecksInAndTheLeadCorrects() {
        RecordingTemplates.Rendered mei = page("");
        RecordingTemplates.Rendered tao = pages.as("tao").get(address).shown("okr-objective");

        assertEquals("/jira/plugins/servlet/okr/check-in", mei.at("checkInHtml"));
        assertTrue(mei.at("rows.1.correctHtml").contains("/correct/"));
        assertEquals("", tao.at("correctHtml"));
    }

    @Test
    void theChartSaysItsFindingInWordsAndDrawsWhatWasCorrectedHollow() {
        CheckIn wrong = checkIn(updates, "55", 6, "2026-01-13", "");
        pages.stores.checkIns.add(An.checkIn(updates, pages.cycle.id())
                .value("45")
                .confidence(6)
                .validOn("2026-01-13")
                .replacing(wrong)
                .build());
        checkIn(updates, "50", 7, "2026-01-20", "");

        RecordingTemplates.Rendered chart = pages.get(address).shown("okr-chart");

        assertEquals("Updates finish: 40 \u2192 60 %, now 50, confidence 7", chart.at("ariaHtml"));
        assertEquals("2 1 3", chart.count("dots") + " " + chart.count("corrected") + " " + chart.count("rows"));
        assertTrue(chart.at("expectedHtml").matches("M52 \\d+L750 \\d+"), chart.at("expectedHtml"));
    }

    @Test
    void theChartIsOfTheKeyResultThatWasChosen() {
        RecordingTemplates.Rendered page =
                page("?kr=" + objective.keyResults().get(1).id().uid());

        assertEquals("Lost &lt;i&gt;gateways&lt;/i&gt;", page.at("chartOfHtml"));
        assertEquals(
                "",
                pages.get(address + "?kr=" + objective.keyResults().get(1).id().uid())
                        .shown("okr-chart")
                        .at("expectedHtml"));
    }

    @Test
    void aRangeToKeepIsShownPeriodByPeriod() {
        checkIn(objective.keyResults().get(1).id(), "2", 6, "2026-01-06", "");
        checkIn(objective.keyResults().get(1).id(), "4", 6, "2026-01-13", "");

        RecordingTemplates.Rendered page = page("");

        assertEquals("1 of 2 inside", page.at("rows.1.periodsHtml"));
        assertTrue(page.at("rows.1.hasPeriods").equals("true"));
        assertEquals("false", page.at("rows.0.hasPeriods"));
    }

    @Test
    void historyTellsCheckInsAndRevisionsAndCanBeNarrowed() {
        checkIn(updates, "50", 7, "2026-01-20", "rolled <back>");

        RecordingTemplates.Rendered all = page("");
        RecordingTemplates.Rendered revisions = page("?history=revisions");

        assertEquals(2, all.count("history"));
        assertTrue(all.at("history").contains("rolled &lt;back&gt;"));
        assertEquals("1 Revision 1 published", revisions.count("history") + " " + revisions.at("history.0.whatHtml"));
    }

    @Test
    void aLongHistoryIsReadPageByPage() {
        for (int i = 0; i < 25; i++) {
            checkIn(updates, Integer.toString(40 + i), 7, "2026-01-20", "");
        }

        RecordingTemplates.Rendered first = page("");
        String older = first.at("olderHtml")
                .replaceFirst(".*\\?", "?")
                .replace("&amp;", "&")
                .replace("#history", "");

        assertEquals("20 6", first.count("history") + " " + page(older).count("history"));
        assertEquals("", page(older).at("olderHtml"));
    }

    @Test
    void aParentIsFoundByWordsAndOfferedWithASentence() {
        DraftObjective parent = other();
        RecordingTemplates.Rendered found = page("?find=calm");

        Pages.Answer answer = pages.post(
                address, form("offer", "parent", found.at("found.0.uid"), "sentence", "a site that <u>updates</u>"));

        assertEquals("303", Integer.toString(answer.status()));
        RecordingTemplates.Rendered page = page("");
        assertEquals(
                "OPS O1 Calm nights: a site that &lt;u&gt;updates&lt;/u&gt;, offered",
                page.at("up.0.otherHtml") + ": " + page.at("up.0.sentenceHtml") + ", " + page.at("up.0.state"));
        assertTrue(
                page.at("up.0.addressHtml").endsWith("objective/" + parent.id().uid()));
    }

    @Test
    void anOfferWithoutASentenceIsRefusedThereAndWhatWasChosenStays() {
        DraftObjective parent = other();

        Pages.Answer answer =
                pages.post(address, form("offer", "parent", parent.id().uid(), "sentence", " ", "find", "calm"));

        RecordingTemplates.Rendered page = answer.shown("okr-objective");
        assertEquals("422 sentence", answer.status() + " " + page.at("refusal.field"));
        assertEquals("true true", page.at("isOfferOpen") + " " + page.at("found.0.isChosen"));
    }

    @Test
    void theParentsOwnerAnswersAndTheChildsSideWithdraws() {
        DraftObjective parent = offered();
        String there = "objective/" + parent.id().uid();
        RecordingTemplates.Rendered tao = pages.as("tao").get(there).shown("okr-objective");
        String contribution = tao.at("down.0.uid");

        assertEquals("true false", tao.at("down.0.canAnswer") + " " + tao.at("down.0.canWithdraw"));
        pages.post(there, form("answer", "line", contribution, "kind", "questioned", "text", "how <much>?"));
        assertEquals(
                "how &lt;much&gt;?",
                pages.as("mei").get(address).shown("okr-objective").at("up.0.answerHtml"));
        assertEquals(
                303, pages.post(address, form("withdraw", "line", contribution)).status());
        assertEquals(0, page("").count("up"));
    }

    @Test
    void aNoWithoutAReasonIsRefusedAtItsForm() {
        DraftObjective parent = offered();
        String there = "objective/" + parent.id().uid();
        String contribution = pages.as("tao").get(there).shown("okr-objective").at("down.0.uid");

        Pages.Answer answer = pages.post(there, form("answer", "line", contribution, "kind", "declined", "text", " "));

        assertEquals(
                "422 true text",
                answer.status() + " " + answer.shown("okr-objective").at("down.0.isDeclineOpen") + " "
                        + answer.shown("okr-objective").at("down.0.refusal.field"));
    }

    @Test
    void whoMayNotOfferIsToldWho() {
        RecordingTemplates.Rendered lin = pages.as("lin").get(address).shown("okr-objective");

        assertEquals("false", lin.at("canOffer"));
        assertTrue(lin.at("whyNotOfferHtml").contains("owner"));
    }

    @Test
    void linkedWorkStandsBesideTheFiguresAndWhatIsHiddenIsACount() {
        pages.putWork(Optional.of(new SeenWork(14, 7, 11, 3, 0)));

        RecordingTemplates.Rendered page = page("");

        assertEquals(
                "14 7 11 3 hidden from you",
                page.at("toDo") + " " + page.at("inProgress") + " " + page.at("done") + " " + page.at("hiddenHtml"));
    }

    @Test
    void aHostThatDoesNotTellIsNotTakenForNoWork() {
        pages.putWork(Optional.empty());

        assertEquals("false", page("").at("isWorkTold"));
    }

    @Test
    void nothingThatIsNoObjectiveOfTheirsIsShown() {
        assertEquals(404, pages.get("objective/" + updates.uid()).status());
        assertEquals(404, pages.get("objective/x").status());
        assertEquals(404, pages.as("stranger").get(address).status());
    }

    @Test
    void itIsSaidInChineseToo() {
        RecordingTemplates.Rendered page =
                pages.in(Locale.SIMPLIFIED_CHINESE).get(address).shown("okr-objective");

        assertFalse(page.at("filters.0.nameHtml").isEmpty());
        assertEquals("\u5168\u90E8", page.at("filters.0.nameHtml"));
    }
}
