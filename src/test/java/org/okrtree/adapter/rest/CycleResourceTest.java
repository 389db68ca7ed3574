package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.team.TeamLevel;

class CycleResourceTest {

    private static final String SPRING =
            "{'shortKey': '26Q1', 'name': '一季度', 'firstDay': '2026-01-01', 'lastDay': '2026-03-31', 'zone': 'Asia/Shanghai'}";

    private static final String CHANGE =
            "{'name': 'Spring', 'firstDay': '2026-01-02', 'lastDay': '2026-04-01', 'zone': 'UTC'}";

    private static final String PLAN =
            "{'version': %d, 'scope': ['CO'], 'committee': [{'person': 'tao', 'duties': ['lead']}], 'understoodOn': '2026-01-05', 'scoringRule': 'linear'}";
    private static final String PILOT =
            "{'shortKey': '26P', 'name': 'Pilot', 'firstDay': '2026-01-01', 'lastDay': '2026-03-31', 'zone': 'UTC', 'reason': 'we try'}";

    private final Rest rest = new Rest();

    @Test
    void aCycleThatIsPreparedIsListed() {
        Rest.Answer opened = rest.post("cycles", SPRING);

        assertEquals(201, opened.status());
        assertEquals("preparing", opened.at("state"));
        assertEquals("{\"cycles\":[" + opened.body() + "]}", rest.get("cycles").body());
    }

    @Test
    void allThatIsMissingIsNamedOneByOne() {
        String cycle = rest.post("cycles", SPRING).at("uid");

        Rest.Answer refused = rest.post("cycles/" + cycle + "/drafting", "{}");

        assertEquals(409, refused.status());
        assertEquals("okr.cycle.condition.strategy", refused.at("parts/0"));
        assertEquals("okr.cycle.condition.scope", refused.at("parts/3"));
    }

    @Test
    void aCycleIsPlannedAndDrafted() {
        rest.stores.teams.add(
                An.team().key("CO").level(TeamLevel.COMPANY).ledBy(An.MEI).build());
        rest.post("strategy", "{'mission': 'Care', 'vision': 'Everywhere', 'statements': ['Grow']}");
        String cycle = "cycles/" + rest.post("cycles", SPRING).at("uid");

        Rest.Answer planned = rest.put(cycle + "/plan", PLAN.formatted(0));
        Rest.Answer late = rest.put(cycle + "/plan", PLAN.formatted(0));

        assertEquals("200 1", planned.status() + " " + planned.at("version"));
        assertEquals(planned.body(), rest.get(cycle + "/plan").body());
        assertEquals("412 1", late.status() + " " + late.at("current/version"));
        assertEquals("drafting", rest.post(cycle + "/drafting", "{}").at("state"));
    }

    @Test
    void aCycleIsChangedOnTheVersionThatWasRead() {
        Rest.Answer prepared = rest.post("cycles", SPRING);
        String path = "cycles/" + prepared.at("uid");

        assertEquals(428, rest.put(path, CHANGE).status());
        Rest.Answer changed = rest.put(path, prepared.at("version"), CHANGE);
        Rest.Answer late = rest.put(path, prepared.at("version"), CHANGE);

        assertEquals(
                "200 26Q1 Spring 2026-04-01",
                changed.status() + " " + changed.at("shortKey") + " " + changed.at("name") + " "
                        + changed.at("lastDay"));
        assertEquals("412 " + changed.at("version"), late.status() + " " + late.at("current/version"));
    }

    @Test
    void aCycleOfOtherStatesGoesOnlyFromThere() {
        String cycle = "cycles/" + rest.post("cycles", SPRING).at("uid");

        for (String step : List.of("scoring", "closing")) {
            assertEquals(
                    "okr.cycle.refused.not-the-committee",
                    rest.as(An.actor(An.LIN)).post(cycle + "/" + step, "{}").at("key"));
        }
        assertEquals(403, rest.post(cycle + "/reopening", "{'reason': 'why'}").status());
    }

    @Test
    void aPilotAndAPracticeCycleAreOpenedInOneGo() {
        rest.stores.teams.add(An.team().ledBy(An.MEI).build());

        Rest.Answer pilot = rest.post("pilots", PILOT);
        Rest.Answer practice = rest.as(An.actor(An.LIN))
                .post(
                        "practice-cycles",
                        PILOT.replace("26P", "TRY")
                                .replace("'reason': 'we try'", "'newTeamKey': 'LIN', 'newTeamName': 'Lin'"));

        assertEquals("201 pilot drafting", pilot.status() + " " + pilot.at("kind") + " " + pilot.at("state"));
        assertEquals(
                "201 practice drafting", practice.status() + " " + practice.at("kind") + " " + practice.at("state"));
        assertEquals(204, rest.delete("practice-cycles/" + practice.at("uid")).status());
    }

    @Test
    void whatWasTypedWrongIsNamedWithItsField() {
        Rest.Answer refused = rest.post("cycles", SPRING.replace("2026-03-31", "2025-03-31"));

        assertEquals(422, refused.status());
        assertEquals("okr.cycle.refused.wrong-days", refused.at("key"));
        assertEquals("lastDay", refused.at("field"));
    }

    @Test
    void theDetailsAreInTheSentenceAndBesideIt() {
        rest.post("cycles", SPRING);

        Rest.Answer refused = rest.post("cycles", SPRING);

        assertEquals("okr.cycle.refused.short-key-taken [26Q1]", refused.at("message"));
        assertEquals("26Q1", refused.at("details/0"));
    }

    @Test
    void theCyclesOfAnEarlierMomentAreListedAsTheyStood() {
        String uid = rest.post("cycles", SPRING).at("uid");

        assertEquals(1, rest.get("cycles?asOf=2999-01-01").body().split(uid, -1).length - 1);
        assertEquals("{\"cycles\":[]}", rest.get("cycles?asOf=2020-01-01").body());
        assertEquals(
                "422 asOf",
                rest.get("cycles?asOf=soon").status() + " "
                        + rest.get("cycles?asOf=soon").at("field"));
    }
}
