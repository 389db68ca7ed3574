package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;

class TeamResourceTest {

    private static final String COMPANY = "{'shortKey': 'LUMEN', 'name': 'Lumen', 'level': 'company', 'lead': 'tao'}";
    private static final String RD = "{'shortKey': 'RD', 'name': '研发', 'level': 'team', 'parent': '%s', 'lead': 'mei', "
            + "'members': ['lin', 'tao'], 'projects': ['RD'], 'spaces': ['RDX', 'ENG']}";

    private static final String LIN_LEADS = "{'shortKey': 'RD', 'name': 'R&D', 'level': 'team', 'lead': 'lin'}";

    private final Rest rest = new Rest();

    @Test
    void aTeamIsAnsweredWithPeopleAndProjectsByTheirNames() {
        String company = rest.post("teams", COMPANY).at("uid");

        Rest.Answer team = rest.post("teams", RD.formatted(company));

        assertEquals(201, team.status());
        assertEquals(
                "{\"uid\":\"" + team.at("uid") + "\",\"version\":\"" + team.at("version")
                        + "\",\"shortKey\":\"RD\",\"name\":\"研发\",\"level\":\"team\",\"parent\":\"" + company
                        + "\",\"lead\":{\"uid\":\"" + An.MEI.uid()
                        + "\",\"userName\":\"mei\",\"displayName\":\"Mei 梅\"},"
                        + "\"members\":[{\"uid\":\"" + An.TAO.uid()
                        + "\",\"userName\":\"tao\",\"displayName\":\"Tao\"},"
                        + "{\"uid\":\"" + An.LIN.uid() + "\",\"userName\":\"lin\",\"displayName\":\"Lin\"}],"
                        + "\"businessLine\":\"\",\"isHr\":false,\"projects\":[\"RD\"],\"boards\":[],\"spaces\":[\"ENG\",\"RDX\"]}",
                team.body());
        assertEquals(team.body(), rest.get("teams/" + team.at("uid")).body());
    }

    @Test
    void aTeamAtTheTopHasNoParent() {
        Rest.Answer company = rest.post("teams", COMPANY);

        assertEquals("", company.at("parent"));
        assertEquals("[]", company.at("members"));
    }

    @Test
    void aTeamIsChangedAsAWhole() {
        Rest.Answer team = rest.post("teams", RD.replace("'parent': '%s', ", ""));

        Rest.Answer changed = rest.put("teams/" + team.at("uid"), team.at("version"), LIN_LEADS);

        assertEquals("200 R&D lin", changed.status() + " " + changed.at("name") + " " + changed.at("lead/userName"));
        assertEquals("[]", rest.get("teams").at("teams/0/spaces"));
    }

    @Test
    void whoeverWasSlowerIsAnsweredWithTheTeamAsItIsNow() {
        Rest.Answer team = rest.post("teams", COMPANY);
        String path = "teams/" + team.at("uid");
        rest.put(path, team.at("version"), COMPANY.replace("Lumen", "Theirs"));

        Rest.Answer late = rest.put(path, team.at("version"), COMPANY.replace("Lumen", "Mine"));

        assertEquals("412 Theirs", late.status() + " " + late.at("current/name"));
        assertEquals(rest.get(path).at("version"), late.at("current/version"));
        assertEquals(428, rest.put(path, COMPANY).status());
    }

    @Test
    void aTeamThatIsNotThereCannotBeChanged() {
        assertEquals(404, rest.put("teams/" + An.uid(), "1", COMPANY).status());
        assertEquals(404, rest.put("teams/company", "1", COMPANY).status());
    }

    @Test
    void whoIsNobodyCannotLead() {
        Rest.Answer refused = rest.post("teams", COMPANY.replace("tao", "nobody"));

        assertEquals("422 lead nobody", refused.status() + " " + refused.at("field") + " " + refused.at("details/0"));
    }
}
