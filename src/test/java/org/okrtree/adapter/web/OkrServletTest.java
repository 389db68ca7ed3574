package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class OkrServletTest {

    private static final String NOTHING_HERE =
            "There is nothing here, or it is not for you to see. An administrator of OKRs can say which groups may use them.";

    private final Pages pages = new Pages();
    private final DraftObjective objective =
            An.objective().with(An.keyResult().build()).build();
    private final Sheet sheet = pages.draft(objective);
    private final String revision = published();

    private String published() {
        pages.publish(sheet, "");
        return "revision/"
                + pages.stores.revisions.ofSheet(sheet.id()).get(0).id().uid();
    }

    private Stream<String> everyPage() {
        return Stream.of("tree", "sheets", Pages.at(sheet), revision, "check-in", "admin");
    }

    @Test
    void aStrangerIsNotToldWhatIsThere() {
        pages.as("eve");

        List<Pages.Answer> answers = everyPage().map(pages::get).toList();

        assertTrue(answers.stream()
                .allMatch(answer -> answer.status() == 404 && answer.sentence().equals(NOTHING_HERE)));
        assertFalse(answers.stream().anyMatch(answer -> answer.everything().contains("R&amp;D")));
        assertFalse(answers.stream().anyMatch(answer -> answer.everything().contains("Spring 2026")));
    }

    @Test
    void whatIsThereAndWhatIsNotLookTheSameToAStranger() {
        pages.as("eve");

        Pages.Answer there = pages.get(Pages.at(sheet));
        Pages.Answer notThere = pages.get("sheet/" + An.uid());

        assertEquals(there, notThere);
    }

    @Test
    void aStrangerIsOfferedNoWay() {
        Pages.Answer refused = pages.as("eve").get("tree");

        assertEquals(
                "false false",
                refused.shown("okr-page").at("mayUse") + " "
                        + refused.shown("okr-page").at("mayAdminister"));
    }

    @Test
    void whoeverIsNotLoggedInIsAStranger() {
        pages.as(null);

        assertTrue(everyPage().map(pages::get).allMatch(answer -> answer.status() == 404));
    }

    @ParameterizedTest
    @CsvSource({"mei, 404", "lin, 404", "tao, 404", "ada, 200", "root, 200"})
    void beforeAGroupIsNamedOnlyAdministratorsOfTheHostComeIn(String user, int status) {
        pages.stores.access.replace(AccessGroups.NONE);

        assertEquals(status, pages.as(user).get("tree").status());
    }

    static Stream<String> forms() {
        return Stream.of("add-objective", "edit-objective", "add-key-result", "edit-key-result", "remove", "publish");
    }

    @Tag("T07")
    @ParameterizedTest
    @MethodSource("forms")
    void aFormOfASheetFromElsewhereIsRefusedAndStoresNothing(String action) {
        var before = pages.draftOf(sheet);

        Pages.Answer refused = pages.postFromElsewhere(Pages.at(sheet), form(action));

        assertEquals(403, refused.status());
        assertTrue(refused.sentence().startsWith("This form was open for too long"));
        assertEquals(before, pages.draftOf(sheet));
    }

    private Map<String, String> form(String action) {
        return Map.of(
                "action", action,
                "line", objective.id().uid(),
                "version", "1",
                "title", "Loved",
                "statement", "NPS",
                "request", An.uid(),
                "reason", "why");
    }

    @ParameterizedTest
    @CsvSource({"admin, name-groups", "admin, add-team", "admin, open-pilot", "sheets, start", "check-in, ''"})
    void aFormFromElsewhereIsRefused(String page, String action) {
        Pages.Answer refused = pages.as("tao").postFromElsewhere(page, Map.of("action", action, "use", "everybody"));

        assertEquals(403, refused.status());
        assertEquals(List.of("staff"), pages.stores.access.groups().use());
    }

    @Test
    void whatWasTypedIntoAFormThatWasOpenForTooLongCanBeCopied() {
        Pages.Answer refused = pages.postWithoutToken(
                Pages.at(sheet),
                Pages.fields("action", "add-objective", "title", "Loved </textarea><b>", "why", "", "owner", "mei"),
                "");

        assertEquals("<okr-kept-text>", refused.shown("okr-refusal").at("keptHtml"));
        assertTrue(refused.sentence().endsWith("Nothing was changed."), refused.sentence());
        assertEquals(
                "Objective: Loved &lt;/textarea&gt;&lt;b&gt;\nOwner: mei",
                refused.shown("okr-kept-text").at("textHtml"));
    }

    @Test
    void aFormOfOurOwnThatWasOpenForTooLongIsSentAgainInOnePress() {
        Map<String, String> form = Pages.fields(
                "atl_token",
                "old",
                "action",
                "add-objective",
                "title",
                "Loved & \"known\"",
                "why",
                "a\nb",
                "owner",
                "");
        Pages.Answer refused = pages.postWithoutToken(Pages.at(sheet), form, "same-origin");

        RecordingTemplates.Rendered again = refused.shown("okr-kept-text");
        assertEquals(
                "true: action=add-objective, title=Loved &amp; &quot;known&quot;, why=a\nb, owner=; atl_token=token-of-this-session",
                again.at("canBeSentAgain") + ": " + sent(again) + "; " + again.at("tokenNameHtml") + "="
                        + again.at("tokenHtml"));
        assertEquals(1, pages.draftOf(sheet).objectives().size());
    }

    private static String sent(RecordingTemplates.Rendered again) {
        return IntStream.range(0, again.count("fields"))
                .mapToObj(at -> again.at("fields." + at + ".nameHtml") + "=" + again.at("fields." + at + ".valueHtml"))
                .collect(Collectors.joining(", "));
    }

    /** It could be a trap, and with a token of ours in it one press would do. */
    @ParameterizedTest
    @ValueSource(strings = {"", "cross-site", "same-site", "none", "same-origin, cross-site"})
    void whereTheBrowserDoesNotSayThatAFormIsOurOwnItIsNotSentAgain(String from) {
        Pages.Answer refused = pages.postWithoutToken(Pages.at(sheet), form("add-objective"), from);

        assertEquals(
                "false []",
                refused.shown("okr-kept-text").at("canBeSentAgain") + " "
                        + refused.shown("okr-kept-text").at("fields"));
    }

    @Test
    void aFormIsNotSentAgainByAStranger() {
        Pages.Answer refused = pages.as("eve").postWithoutToken(Pages.at(sheet), form("add-objective"), "same-origin");

        assertEquals("false", refused.shown("okr-kept-text").at("canBeSentAgain"));
    }

    @Test
    void ofAFormIntoWhichNothingWasTypedNothingIsKept() {
        Pages.Answer refused = pages.postWithoutToken(
                Pages.at(sheet),
                Map.of("action", "remove", "line", objective.id().uid(), "version", "1"),
                "same-origin");

        assertEquals("", refused.shown("okr-refusal").at("keptHtml"));
        assertTrue(refused.sentence().endsWith("load the page again and send it once more."), refused.sentence());
    }

    @Test
    void aFormFromElsewhereMakesNobodyAPersonHere() {
        pages.as("lin").postFromElsewhere("check-in", Map.of());

        assertEquals(Optional.empty(), pages.stores.people.withKey("key-lin"));
    }

    @Test
    void aStrangersDeedIsRefusedAndLeavesNothing() {
        var before = pages.draftOf(sheet);

        Pages.Answer refused = pages.as("eve").post(Pages.at(sheet), form("add-objective"));

        assertEquals("404 " + NOTHING_HERE, refused.status() + " " + refused.sentence());
        assertEquals(before, pages.draftOf(sheet));
        assertEquals(Optional.empty(), pages.stores.people.withKey("key-eve"));
    }

    @Test
    void whoeverDoesSomethingIsAPersonHereFromThenOn() {
        pages.as("lin").post("check-in", Map.of());

        assertTrue(pages.stores.people.withKey("key-lin").isPresent());
    }

    @Test
    void whoeverOnlyReadsLeavesNothing() {
        pages.as("lin").get("tree");

        assertEquals(Optional.empty(), pages.stores.people.withKey("key-lin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "sheets", "check-in"})
    void aStoreThatFailsIsToldByANumberAndNoDetail(String page) {
        pages.breakCycles();

        Pages.Answer failed = pages.get(page);

        assertEquals(500, failed.status());
        assertTrue(
                failed.sentence()
                        .matches(
                                "Something went wrong here, and nothing was changed\\. Tell an administrator the number [0-9a-f]{8}\\."));
        assertFalse(failed.everything().contains("secret"));
    }

    @Test
    void aDeedThatFailsIsToldByANumberAndNoDetail() {
        pages.breakCycles();

        Pages.Answer failed = pages.post(Pages.at(sheet), form("add-objective"));

        assertEquals(500, failed.status());
        assertFalse(failed.everything().contains("secret"));
    }

    @Test
    void nobodyIsLetInWhenItCannotBeSaidWhoMay() {
        pages.breakSettings();

        Pages.Answer failed = pages.get("tree");

        assertEquals(500, failed.status());
        assertTrue(failed.sentence().startsWith("Something went wrong here"));
        assertFalse(failed.everything().contains("secret"));
    }

    @Test
    void aDeedOfNobodyKnowsIsToldByANumber() {
        pages.breakSettings();

        Pages.Answer failed = pages.post(Pages.at(sheet), form("add-objective"));

        assertEquals(500, failed.status());
        assertFalse(failed.everything().contains("secret"));
    }

    @Test
    void aTemplateThatFailsIsToldByANumberAndNoDetail() {
        pages.templates.breakAt("okr-tree-page");

        Pages.Answer failed = pages.get("tree");

        assertEquals(500, failed.status());
        assertTrue(failed.sentence().startsWith("Something went wrong here"));
    }

    @Test
    void aHostThatLacksAMemberIsToldByANumberAndNoDetail() {
        pages.templates.lackAt("okr-tree-page");

        Pages.Answer failed = pages.get("tree");

        assertEquals(500, failed.status());
        assertFalse(failed.everything().contains("secret"));
    }

    @Test
    void twoFailuresHaveTwoNumbers() {
        pages.breakCycles();

        assertFalse(pages.get("tree").sentence().equals(pages.get("tree").sentence()));
    }

    @ParameterizedTest
    @CsvSource({
        "saved, Saved.",
        "removed, Removed from the draft.",
        "checked-in, Checked in.",
        "published, 'Published. Everybody who may use OKRs here can read it, and it stays as it is.'"
    })
    void afterADeedThePageSaysSo(String code, String sentence) {
        assertEquals(sentence, pages.get("sheets?done=" + code).done());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nothing", "SAVED", "Saved.", "<script>alert(1)</script>", "page.failed", "saved%00"})
    void whatSomebodyPutIntoAnAddressIsNotSaid(String code) {
        Pages.Answer shown = pages.get(code == null ? "sheets" : "sheets?done=" + code);

        assertEquals("", shown.done());
        assertFalse(shown.everything().contains("script"));
    }

    @Test
    void aRefusedFormSaysNothingOfAnEarlierDeed() {
        Pages.Answer refused =
                pages.post(Pages.at(sheet) + "?done=saved", Map.of("action", "add-objective", "title", " "));

        assertEquals("422 ''", refused.status() + " '" + refused.done() + "'");
    }

    @Test
    void aPageIsOfOneReaderAndOfNow() {
        Pages.Answer shown = pages.get("tree");

        assertEquals("no-store", shown.headers().get("Cache-Control"));
        assertEquals("text/html;charset=UTF-8", shown.headers().get("Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({"tree, tree", "sheets, sheets", "check-in, check-in", "admin, admin"})
    void theFrameSaysWhereOneIs(String page, String place) {
        assertEquals(place, pages.as("tao").get(page).shown("okr-page").at("place"));
    }

    @ParameterizedTest
    @CsvSource({"mei, false", "tao, true", "root, true"})
    void theWayToAdministrationIsOfferedToAdministrators(String user, String offered) {
        assertEquals(offered, pages.as(user).get("tree").shown("okr-page").at("mayAdminister"));
    }

    @Test
    void aPageSpeaksTheLanguageOfItsReader() {
        Pages.Answer shown = pages.in(Locale.SIMPLIFIED_CHINESE).get("tree?done=saved");

        assertEquals("zh-CN 已保存。", shown.shown("okr-page").at("language") + " " + shown.done());
    }

    @Test
    void everyFormCarriesTheTokenOfTheSession() {
        RecordingTemplates.Rendered form = pages.get(Pages.at(sheet)).shown("okr-line-form");

        assertEquals("atl_token token-of-this-session", form.at("tokenNameHtml") + " " + form.at("tokenHtml"));
    }

    @Test
    void aPageWithoutFormsRefusesOne() {
        assertEquals(404, pages.post("tree", Map.of()).status());
        assertEquals(404, pages.post(revision, Map.of()).status());
    }
}
