package org.okrtree.adapter.web.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class RevisionServletTest {

    private final Pages pages = new Pages();
    private final DraftObjective objective = An.objective()
            .titled("<i>Loved")
            .with(An.keyResult().readFrom("survey").build())
            .build();
    private final Sheet sheet = pages.draft(objective);

    private PublishedRevision newest() {
        return pages.stores.revisions.ofSheet(sheet.id()).get(0);
    }

    private String publish(String title, String reason) {
        int version =
                pages.draftOf(sheet).objective(objective.id()).orElseThrow().version();
        pages.as("mei")
                .post(
                        Pages.at(sheet),
                        Map.of(
                                "action",
                                "edit-objective",
                                "line",
                                objective.id().uid(),
                                "version",
                                Integer.toString(version),
                                "title",
                                title));
        pages.publish(sheet, reason);
        return "revision/" + newest().id().uid();
    }

    @Test
    void everybodyWhoMayUseReadsARevision() {
        String page = publish("<i>Loved", "");

        Pages.Answer answer = pages.as("lin").get(page);

        assertEquals(
                "200 Revision 1, Published 2 Feb 2026 by Mei 梅",
                answer.status() + " "
                        + answer.shown("okr-revision").at("numberHtml") + ", "
                        + answer.shown("okr-revision").at("publishedHtml"));
        assertEquals("&lt;i&gt;Loved", answer.shown("okr-lines").at("lines.0.after.0.parts.0.textHtml"));
    }

    @Test
    void aRevisionSaysTheHashOfItsText() {
        String page = publish("Loved", "");

        assertEquals(
                newest().hash().hex(), pages.get(page).shown("okr-revision").at("hashHtml"));
    }

    @Test
    void anOlderRevisionSaysWhatItSaidAndLeadsToTheNewest() {
        String older = publish("Loved", "");
        String newest = publish("Adored", "clearer");

        Pages.Answer answer = pages.get(older);

        assertEquals("Loved", answer.shown("okr-lines").at("lines.0.after.0.parts.0.textHtml"));
        assertEquals("false", answer.shown("okr-revision").at("isNewest"));
        assertEquals(
                "/jira/plugins/servlet/okr/" + newest,
                answer.shown("okr-revision").at("newestAddressHtml"));
    }

    @Test
    void theNewestSaysWhyItWasPublished() {
        publish("Loved", "");

        RecordingTemplates.Rendered shown =
                pages.get(publish("Adored", "clearer & shorter")).shown("okr-revision");

        assertEquals(
                "true true clearer &amp; shorter",
                shown.at("isNewest") + " " + shown.at("hasReason") + " " + shown.at("reasonHtml"));
    }

    @Test
    void aRevisionShowsItsWordsAndNoFigureOfToday() {
        String page = publish("Loved", "");
        pages.stores.readings.putInForce(
                An.checkIn(objective.keyResults().get(0).id(), pages.cycle.id())
                        .value("50")
                        .build(),
                new Reading(An.decimal("50"), LocalDate.of(2026, 2, 2), null, null),
                1);

        RecordingTemplates.Rendered shown = pages.get(page).shown("okr-lines");

        assertEquals(
                "0 \u2192 100 points, Mei \u6885, survey",
                shown.at("lines.1.after.1.parts.0.textHtml") + ", "
                        + shown.at("lines.1.after.2.parts.0.textHtml") + ", "
                        + shown.at("lines.1.after.3.parts.0.textHtml"));
    }

    @Test
    void whatWasPublishedStaysWhenTheDraftGoesOn() {
        String page = publish("Loved", "");
        Pages.Answer before = pages.get(page);
        pages.post(
                Pages.at(sheet),
                Map.of("action", "edit-objective", "line", objective.id().uid(), "version", "2", "title", "Adored"));

        assertEquals(before.shown("okr-revision"), pages.get(page).shown("okr-revision"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision", "revision/", "revision/1", "revision/00000000000000000000000000"})
    void whatIsNoRevisionIsNotThere(String address) {
        Pages.Answer refused = pages.get(address);

        assertEquals(404, refused.status());
        assertFalse(refused.sentence().isEmpty());
    }
}
