package org.okrtree.adapter.rest;

import org.okrtree.An;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.team.Team;

/** A sheet of Mei's team over REST: one objective with one key result, from 0 to 100 points, each of version 1. */
public final class Drafted {

    public final Rest rest = new Rest();
    public final Cycle cycle = An.cycle().build();
    public final Team team = An.team()
            .ledBy(An.MEI)
            .members(An.TAO)
            .projects(Rest.RD)
            .spaces("RDX")
            .build();
    public final String sheet;
    public final String objective;
    public final String keyResult;

    public Drafted() {
        rest.stores.cycles.add(cycle);
        rest.stores.teams.add(team);
        rest.stores.plans.save(An.plan(cycle).scope(team).build());
        rest.as(An.actor(An.MEI));
        sheet = "sheets/"
                + rest.post(
                                "sheets",
                                "{'cycle': '%s', 'team': '%s'}"
                                        .formatted(cycle.id().uid(), team.id().uid()))
                        .at("uid");
        objective = rest.post(sheet + "/objectives", "{'title': 'Customers recommend us'}")
                .at("uid");
        keyResult = rest.post(
                        sheet + "/key-results",
                        "{'objective': '%s', 'statement': 'NPS', 'measure': {'kind': 'increase', 'baseline': '0', 'target': '100', 'unit': 'points'}, 'readFrom': 'survey'}"
                                .formatted(objective))
                .at("uid");
    }

    /** What Mei sends to publish what she has seen. */
    public String publication(String reason) {
        return "{'reason': '%s', 'seen': [{'line': '%s', 'version': 1}, {'line': '%s', 'version': 1}]}"
                .formatted(reason, objective, keyResult);
    }

    /** Mei opens the discussion and agrees. */
    public Drafted agreed() {
        rest.post(sheet + "/discussion", "{}");
        rest.post(
                sheet + "/agreement",
                "{'seen': [{'line': '%s', 'version': 1}, {'line': '%s', 'version': 1}]}"
                        .formatted(objective, keyResult));
        return this;
    }

    public Drafted published() {
        agreed();
        rest.post(sheet + "/publications", publication(""));
        return this;
    }
}
