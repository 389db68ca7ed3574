package org.okrtree.adapter.rest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;
import org.okrtree.domain.team.Team;

class SheetResourceTest {

    private final Drafted drafted = new Drafted();
    private final Rest rest = drafted.rest;

    @Test
    void theTeamReadsItsDraftLineByLine() {
        Rest.Answer sheet = rest.get(drafted.sheet);

        assertEquals(
                "{\"objectives\":[{\"uid\":\"" + drafted.objective
                        + "\",\"version\":1,\"number\":0,\"title\":\"Customers recommend us\",\"why\":\"\",\"owner\":"
                        + mei()
                        + ",\"commitment\":\"-\",\"keyResults\":[{\"uid\":\"" + drafted.keyResult
                        + "\",\"version\":1,\"number\":0,\"statement\":\"NPS\",\"owner\":" + mei()
                        + ",\"measure\":{\"kind\":\"increase\",\"baseline\":\"0\",\"foundBy\":\"\",\"target\":\"100\","
                        + "\"low\":\"\",\"high\":\"\",\"unit\":\"points\",\"decimals\":\"0\",\"milestones\":[],"
                        + "\"evidence\":\"\"},\"readFrom\":\"survey\",\"rhythm\":\"weekly\",\"scoring\":\"\"}]}],"
                        + "\"health\":[],\"dropped\":[]}",
                sheet.at("draft"));
        assertEquals("[]", sheet.at("publications"));
        assertEquals("", sheet.at("newest"));
    }

    @Test
    void aDraftIsNotForOthers() {
        Rest.Answer sheet = rest.as(An.actor(An.LIN)).get(drafted.sheet);

        assertEquals("403 okr.sheet.refused.not-open-yet", sheet.status() + " " + sheet.at("key"));
        assertEquals(403, rest.get(drafted.sheet + "/publications").status());
    }

    @Test
    void othersReadWhatIsPublishedAndTheDraftBesideIt() {
        drafted.published();

        Rest.Answer sheet = rest.as(An.actor(An.LIN)).get(drafted.sheet);

        assertEquals("1", sheet.at("draft/objectives/0/number"));
        assertEquals("RD-26Q1-O1-KR1", sheet.at("newest/objectives/0/keyResults/0/shortKey"));
        assertEquals("1", sheet.at("publications/0/number"));
    }

    @Test
    void aSheetIsOpenedForDiscussionAndAgreedByItsLead() {
        Rest.Answer opened = rest.post(drafted.sheet + "/discussion", "{}");
        Rest.Answer stale = rest.post(drafted.sheet + "/agreement", "{'seen': []}");

        assertEquals("in-discussion 1", opened.at("state") + " " + opened.at("round"));
        assertEquals("412 " + drafted.sheet, stale.status() + " sheets/" + stale.at("current/uid"));
        assertEquals("agreed", drafted.agreed().rest.get(drafted.sheet).at("state"));
    }

    @Test
    void theSheetsOfACycleSayHowFarTheyHaveCome() {
        drafted.published();

        Rest.Answer sheets = rest.as(An.actor(An.LIN)).get("sheets?cycle=26Q1");

        assertEquals("26Q1", sheets.at("cycle/shortKey"));
        assertEquals("published", sheets.at("teams/0/state"));
        assertEquals("1", sheets.at("teams/0/newest/number"));
    }

    @Test
    void aTeamWithoutASheetIsListedWithoutOne() {
        Team ops = An.team().key("OPS").named("Operations").build();
        rest.stores.teams.add(ops);
        rest.stores.plans.save(
                An.plan(drafted.cycle).version(2).scope(ops, drafted.team).build());

        Rest.Answer sheets = rest.get("sheets");

        assertEquals("OPS", sheets.at("teams/0/shortKey"));
        assertEquals("", sheets.at("teams/0/sheet"));
        assertEquals(drafted.sheet, "sheets/" + sheets.at("teams/1/sheet"));
    }

    @Test
    void startingASheetTwiceGivesTheSame() {
        String body = "{'cycle': '%s', 'team': '%s'}"
                .formatted(drafted.cycle.id().uid(), drafted.team.id().uid());

        Rest.Answer again = rest.post("sheets", body);

        assertEquals(201, again.status());
        assertEquals(drafted.sheet, "sheets/" + again.at("uid"));
    }

    @Test
    void whatIsNoSheetIsNotThere() {
        assertEquals(404, rest.get("sheets/" + An.uid()).status());
        assertEquals(404, rest.get("sheets/none").status());
        assertEquals(404, rest.get("sheets?cycle=99Q9").status());
        assertEquals(404, rest.post("sheets", "{'cycle': 'x', 'team': 'y'}").status());
    }

    private static String mei() {
        return "{\"uid\":\"" + An.MEI.uid() + "\",\"userName\":\"mei\",\"displayName\":\"Mei 梅\"}";
    }
}
