package org.okrtree.adapter.rest.keyresult;

import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * A published objective, as its newest revision says it.
 *
 * @param owner uid of the person who answers for it
 * @param sheet uid
 */
record ObjectiveJson(
        String uid,
        String shortKey,
        String title,
        String owner,
        KeyResultJson.OfTeamJson team,
        KeyResultJson.OfCycleJson cycle,
        String sheet) {

    static ObjectiveJson of(PublishedSheet sheet, PublishedObjective objective) {
        return new ObjectiveJson(
                objective.id().uid(),
                sheet.shortKeyOf(objective),
                objective.title(),
                objective.owner().uid(),
                KeyResultJson.OfTeamJson.of(sheet),
                KeyResultJson.OfCycleJson.of(sheet),
                sheet.sheet().uid());
    }
}
