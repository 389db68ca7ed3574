package org.okrtree.adapter.rest.alignment;

import java.util.List;
import org.okrtree.application.published.FoundObjective;

/** Objectives that another one could contribute to. */
record ParentsJson(List<ParentJson> parents) {

    /** @param cycle short key */
    record ParentJson(String uid, String shortKey, String title, OfTeamJson team, String cycle) {

        private static ParentJson of(FoundObjective found) {
            return new ParentJson(
                    found.objective().id().uid(),
                    found.sheet().shortKeyOf(found.objective()),
                    found.objective().title(),
                    new OfTeamJson(
                            found.sheet().team().id().uid(),
                            found.sheet().team().name()),
                    found.sheet().cycle().shortKey().text());
        }
    }

    record OfTeamJson(String uid, String name) {}

    static ParentsJson of(List<FoundObjective> found) {
        return new ParentsJson(found.stream().map(ParentJson::of).toList());
    }
}
