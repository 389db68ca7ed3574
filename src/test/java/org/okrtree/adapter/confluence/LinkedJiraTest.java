package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.team.Team;

/** The double of Jira says what Jira says. */
class LinkedJiraTest {

    private final Cycle cycle = An.cycle().build();
    private final Team team = An.team().build();
    private final An.Publication published = An.publication(An.sheet(team, cycle), team, cycle);

    private static List<Set<String>> fields(String manifest) throws JsonParserException {
        JsonObject json = JsonParser.object().from(manifest);
        return List.of(
                new TreeSet<>(json.keySet()),
                new TreeSet<>(json.getArray("sheets").getObject(0).keySet()),
                new TreeSet<>(json.getArray("teams").getObject(0).keySet()));
    }

    @Test
    void itsManifestHasTheFieldsOfJiras() throws JsonParserException {
        String ofJira = new Drafted().published().rest.get("manifest").body();

        assertEquals(fields(ofJira), fields(LinkedJira.manifest(cycle, published, "RDX")));
    }

    @Test
    void itsHistoryHasTheFieldsOfJiras() throws JsonParserException {
        Drafted drafted = new Drafted().published();
        JsonObject ofJira = JsonParser.object()
                .from(drafted.rest
                        .get("history?sheet=" + drafted.sheet.replace("sheets/", ""))
                        .body());
        JsonObject ofDouble = JsonParser.object().from(LinkedJira.history(published));

        assertEquals(ofJira.keySet(), ofDouble.keySet());
        assertEquals(
                ofJira.getArray("revisions").getObject(0).keySet(),
                ofDouble.getArray("revisions").getObject(0).keySet());
    }
}
