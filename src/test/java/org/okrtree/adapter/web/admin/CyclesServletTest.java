package org.okrtree.adapter.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;

/** Tao administers; it is the second of February. */
class CyclesServletTest {

    private static final String NEW = "admin/cycles/new";
    private static final String PILOT = "admin/cycles/pilot";

    private final Pages pages = new Pages();

    @BeforeEach
    void administrate() {
        pages.as("tao");
    }

    private static Map<String, String> cycle(String action) {
        return new HashMap<>(Map.of(
                "action", action,
                "shortKey", "26Q2",
                "name", "Summer & all",
                "firstDay", "2026-01-01",
                "lastDay", "2026-03-31",
                "zone", "Asia/Shanghai",
                "committee", "mei",
                "strategy", "Customers <first>",
                "reason", "we try"));
    }

    private RecordingTemplates.Rendered form() {
        return pages.get(NEW).shown("okr-new-cycle");
    }

    private Cycle stored() {
        return pages.stores.cycles.all().get(0);
    }

    @Test
    void aCycleIsShownWithItsDaysAndItsState() {
        pages.stores.cycles.add(pages.cycle);

        RecordingTemplates.Rendered shown = pages.get("admin/cycles").shown("okr-cycles");

        assertEquals(
                "Spring 2026, 26Q1, ordinary, 1 Jan \u2013 31 Mar 2026, Asia/Shanghai, Running",
                shown.at("cycles.0.nameHtml") + ", " + shown.at("cycles.0.shortKeyHtml") + ", "
                        + shown.at("cycles.0.kindHtml") + ", " + shown.at("cycles.0.daysHtml") + ", "
                        + shown.at("cycles.0.zoneHtml") + ", " + shown.at("cycles.0.stateHtml"));
        assertEquals("/jira/plugins/servlet/okr/cycle/26Q1", shown.at("cycles.0.toHtml"));
    }

    @Test
    void anOrdinaryCycleIsPreparedUnderALongerOne() {
        Cycle year = An.cycle().key("26").days("2026-01-01", "2026-12-31").build();
        pages.stores.cycles.add(year);
        Map<String, String> form = cycle("prepare-cycle");
        form.put("parent", year.id().uid());

        Pages.Answer done = pages.post(NEW, form);

        assertEquals("303 /jira/plugins/servlet/okr/cycle/26Q2?done=prepared", done.status() + " " + done.location());
        Cycle prepared = pages.stores.cycles.all().stream()
                .filter(cycle -> !cycle.equals(year))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "ORDINARY PREPARING " + year.id(),
                prepared.kind() + " " + prepared.state() + " "
                        + prepared.parent().orElseThrow());
    }

    @Test
    void aPracticeCycleContainsNoOther() {
        pages.stores.cycles.add(pages.cycle);
        pages.stores.cycles.add(An.cycle().key("T").kind(CycleKind.PRACTICE).build());

        assertEquals(2, form().count("parents"));
    }

    @Test
    void aPilotIsOpenedForDrafting() {
        pages.stores.teams.add(pages.team);

        Pages.Answer done = pages.post(PILOT, cycle("open-pilot"));

        assertEquals(
                "303 /jira/plugins/servlet/okr/cycle/26Q2?done=drafting-begun", done.status() + " " + done.location());
        assertEquals(
                "PILOT 2026-01-01 2026-03-31 Asia/Shanghai DRAFTING",
                stored().kind() + " " + stored().firstDay() + " " + stored().lastDay() + " " + stored().zone() + " "
                        + stored().state());
        assertEquals(
                Set.of(pages.team.id()), pages.stores.plans.of(stored().id()).scope());
    }

    @Test
    void allThatAPilotLacksIsSaidInTheWordsOfThePage() {
        Map<String, String> bare = cycle("open-pilot");
        bare.put("strategy", "");
        bare.put("reason", "");

        Pages.Answer refused = pages.post(PILOT, bare);

        String said = refused.shown("okr-new-cycle").at("refusal.sentenceHtml");
        assertEquals(409, refused.status());
        for (String missing : List.of("the strategy", "the shared understanding", "the scope")) {
            assertTrue(said.contains("Missing: " + missing), said);
        }
        assertEquals(List.of(), pages.stores.cycles.all());
    }

    @Test
    void aNewCycleIsThePresentQuarterUnlessSomebodySaysOtherwise() {
        assertEquals("2026-01-01 2026-03-31", form().at("firstDayHtml") + " " + form().at("lastDayHtml"));
    }

    // The other choices are places, and UTC is none.
    @Test
    void aZoneThatIsNoPlaceIsAmongTheChoicesWhenItStands() {
        pages.stores.cycles.add(An.cycle().zone("UTC").build());

        assertEquals("UTC", chosenZone());
    }

    @Test
    void theZoneOfTheLatestCycleIsChosen() {
        pages.stores.cycles.add(pages.cycle);

        assertEquals("Asia/Shanghai", chosenZone());
    }

    @Test
    void theFirstCycleIsOfferedInTheZoneOfWhoeverAsks() {
        pages.livingIn("America/Lima");

        assertEquals("America/Lima", chosenZone());
    }

    // where the reader is it is still December
    @Test
    void thePresentQuarterIsThatOfWhoeverAsks() {
        pages.clock.moveTo("2026-01-01T02:00:00Z");
        pages.livingIn("America/Lima");

        assertEquals("2025-10-01", form().at("firstDayHtml"));
    }

    private String chosenZone() {
        RecordingTemplates.Rendered shown = form();
        return IntStream.range(0, shown.count("zones"))
                .filter(i -> shown.at("zones." + i + ".isChosen").equals("true"))
                .mapToObj(i -> shown.at("zones." + i + ".valueHtml"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "shortKey, 26-Q1",
        "name, ' '",
        "firstDay, soon",
        "lastDay, 2025-12-31",
        "lastDay, 2036-01-02",
        "zone, Mars/Phobos"
    })
    void aCycleThatCannotBeIsRefusedAtItsField(String field, String typed) {
        for (String action : List.of("prepare-cycle", "open-pilot")) {
            Map<String, String> form = cycle(action);
            form.put(field, typed);

            Pages.Answer refused = pages.post(action.equals("open-pilot") ? PILOT : NEW, form);

            assertEquals(
                    "422 " + field,
                    refused.status() + " " + refused.shown("okr-new-cycle").at("refusal.field"));
        }
        assertEquals(List.of(), pages.stores.cycles.all());
    }

    @Test
    void aParentThatIsNotThereIsRefusedAtItsField() {
        Map<String, String> form = cycle("prepare-cycle");
        form.put("parent", "00000000000000000000000000");

        Pages.Answer refused = pages.post(NEW, form);

        assertEquals(
                "422 parent",
                refused.status() + " " + refused.shown("okr-new-cycle").at("refusal.field"));
    }

    @Test
    void whatElseWasTypedOfACycleStays() {
        Map<String, String> typed = cycle("open-pilot");
        typed.put("lastDay", "<never>");

        RecordingTemplates.Rendered shown = pages.post(PILOT, typed).shown("okr-new-cycle");

        assertEquals(
                "26Q2, Summer &amp; all, 2026-01-01, &lt;never&gt;, mei, Customers &lt;first&gt;, we try",
                shown.at("shortKeyHtml") + ", " + shown.at("nameHtml") + ", " + shown.at("firstDayHtml") + ", "
                        + shown.at("lastDayHtml") + ", " + shown.at("committeeHtml") + ", " + shown.at("strategyHtml")
                        + ", " + shown.at("reasonHtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare-cycle", "open-pilot"})
    void whoeverDoesNotAdministerBeginsNoCycle(String action) {
        assertEquals(403, pages.as("mei").post(NEW, cycle(action)).status());
        assertEquals(List.of(), pages.stores.cycles.all());
    }

    @Test
    void aDeedThatIsNoneIsRefused() {
        assertEquals(404, pages.post(NEW, cycle("dance")).status());
    }

    @Test
    void aCycleThatIsPreparedIsNotOpenYet() {
        pages.post(NEW, cycle("prepare-cycle"));

        assertEquals(CycleState.PREPARING, stored().state());
        assertEquals("false", pages.get("admin/cycles").shown("okr-cycles").at("cycles.0.isOpen"));
    }
}
