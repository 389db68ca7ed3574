package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.application.access.ChooseReaders;
import org.okrtree.application.published.AskJiraAgain;
import org.okrtree.application.published.ClearCopies;
import org.okrtree.domain.access.ReadersChoice;
import org.okrtree.domain.publication.CanonicalText;

class LinkAdminServletTest {

    private final LinkedJira jira = new LinkedJira();
    private final LinkedSources linked = new LinkedSources(jira);
    private final Reading reading = new Reading();
    private final RecordingTemplates templates = new RecordingTemplates();

    private Locale language = Locale.ENGLISH;
    private boolean isReadOnly;

    private final LinkAdminServlet servlet = new LinkAdminServlet(
            Pages.tools(templates, () -> language, reading.administrator(), new CountingUids()::next),
            reading.settings,
            new ChooseReaders(reading.settings),
            new ClearCopies(linked.copies),
            new AskJiraAgain(linked.breaker),
            linked.sources(),
            linked.diary,
            HostDoubles.of(AccessModeService.class, new Mode()));

    LinkAdminServletTest() {
        reading.user = "admin";
        jira.answers(about(CanonicalText.SCHEMA));
        linked.copies.keep(List.of(Copy.of(An.MEI, "Mei", linked.clock.instant())));
    }

    private final class Mode {
        public boolean isReadOnlyAccessModeEnabled() {
            return isReadOnly;
        }
    }

    private static Map<String, String> about(int schema) {
        return Map.of("about", "{\"version\":\"1.<2>\",\"schema\":" + schema + "}");
    }

    private RecordingTemplates.Rendered page() {
        return Pages.get(servlet, templates).shown("okr-link-admin");
    }

    private Pages.Answer send(String action) {
        return Pages.post(servlet, templates, Map.of("action", action));
    }

    // who comes in

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "mei")
    void whoeverIsNoAdministratorIsToldOfNothing(String user) {
        reading.user = user;

        Pages.Answer refused = Pages.get(servlet, templates);

        assertEquals(404, refused.status());
        assertEquals(List.of(), refused.those("okr-link-admin"));
        assertEquals(List.of(), jira.asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"choose-readers", "clear-copies", "ask-jira", "something-else"})
    void whoeverIsNoAdministratorDoesNothing(String action) {
        reading.user = "mei";
        linked.breaker.failed();

        Pages.Answer refused =
                Pages.post(servlet, templates, Map.of("action", action, "who", "page-readers", "group", ""));

        assertEquals(
                "404 0",
                refused.status() + " " + refused.those("okr-link-admin").size());
        assertEquals(new ReadersChoice(ReadersChoice.Who.LOGGED_IN, ""), reading.settings.choice());
        assertEquals("1 false", linked.copies.stock().copies() + " " + linked.breaker.mayAsk());
    }

    // what is done

    @Test
    void theCopiesAreCleared() {
        Pages.Answer done = send("clear-copies");

        assertEquals("303 /jira/plugins/servlet/okr/admin?done=removed", done.status() + " " + done.location());
        assertEquals(0, linked.copies.stock().copies());
    }

    @Test
    void jiraIsAskedAgainAtOnce() {
        linked.breaker.failed();

        Pages.Answer done = send("ask-jira");

        assertEquals("303 /jira/plugins/servlet/okr/admin", done.status() + " " + done.location());
        assertTrue(linked.breaker.mayAsk());
    }

    @Test
    void whoReadsIsChosen() {
        Pages.Answer done = Pages.post(
                servlet, templates, Map.of("action", "choose-readers", "who", "group", "group", "okr-readers"));

        assertEquals("303 /jira/plugins/servlet/okr/admin?done=saved", done.status() + " " + done.location());
        assertEquals(new ReadersChoice(ReadersChoice.Who.GROUP, "okr-readers"), reading.settings.choice());
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndWhatWasTypedStays() {
        Pages.Answer refused =
                Pages.post(servlet, templates, Map.of("action", "choose-readers", "who", "group", "group", " "));

        RecordingTemplates.Rendered page = refused.shown("okr-link-admin");
        assertEquals(422, refused.status());
        assertEquals("group", page.at("refusal.field"));
        assertEquals("group true", page.at("choices.1.valueHtml") + " " + page.at("choices.1.isChosen"));
    }

    @Test
    void aDeedThatIsNoneShowsThePage() {
        assertEquals(200, send("something-else").status());
    }

    // what is seen

    @Test
    void aJiraThatIsWellSaysWhatItIs() {
        RecordingTemplates.Rendered page = page();

        assertEquals(
                "true Jira answers, with version 1.&lt;2&gt; of the plugin. It writes texts of schema %s; this Confluence reads up to %s."
                        .formatted(CanonicalText.SCHEMA, CanonicalText.SCHEMA),
                page.at("isWell") + " " + page.at("stateHtml"));
        assertEquals(LinkedJira.ADDRESS, page.at("jiraHtml"));
    }

    @ParameterizedTest
    @CsvSource({"0, true, false", "1, false, true"})
    void aJiraThatWritesWhatIsNotReadHereIsNotWell(int more, boolean isWell, boolean isNewer) {
        jira.answers(about(CanonicalText.SCHEMA + more));

        RecordingTemplates.Rendered page = page();

        assertEquals(
                isWell + " " + isNewer,
                page.at("isWell") + " " + page.at("stateHtml").contains("install the newer version here"));
    }

    @ParameterizedTest
    @CsvSource({"503, {}, Jira does not answer.", "200, <html>, Jira answers\\, but not with OKRs"})
    void aJiraThatIsNotWellIsSaidWithItsReason(int status, String body, String said) {
        jira.answers(status, body);

        RecordingTemplates.Rendered page = page();

        assertEquals("false", page.at("isWell"));
        assertTrue(page.at("stateHtml").startsWith(said.replace("\\", "")), page.at("stateHtml"));
    }

    @Test
    void whatWentWrongStandsThereWithItsTime() {
        jira.answers(503, "{}");
        page();

        RecordingTemplates.Rendered page = page();

        assertEquals("true 1", page.at("hasErrors") + " " + page.count("errors"));
        assertTrue(page.at("errors.0.whenHtml").contains("12:00"), page.at("errors.0.whenHtml"));
        assertTrue(page.at("errors.0.whatHtml").startsWith("Jira does not answer."));
    }

    @Test
    void howMuchIsKeptIsSaid() {
        isReadOnly = true;

        RecordingTemplates.Rendered page = page();

        assertEquals(
                "Copies kept: 1. '' true",
                page.at("copiesHtml") + " '" + page.at("changedHtml") + "' " + page.at("isReadOnly"));
    }

    @Test
    void untilSomebodyIsChosenThePageSaysThatNobodyReads() {
        reading.settings.choose(ReadersChoice.NOBODY);

        assertEquals("true", page().at("isClosed"));

        reading.settings.choose(new ReadersChoice(ReadersChoice.Who.LOGGED_IN, ""));
        assertEquals("false", page().at("isClosed"));
    }

    @Test
    void thePageSpeaksTheLanguageOfItsReader() {
        language = Locale.SIMPLIFIED_CHINESE;

        assertFalse(page().at("copiesHtml").contains("Copies"));
    }
}
