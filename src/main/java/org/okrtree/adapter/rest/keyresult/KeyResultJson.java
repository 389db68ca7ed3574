package org.okrtree.adapter.rest.keyresult;

import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * A published key result, as its newest revision says it.
 *
 * @param owner uid of the person who answers for it
 * @param sheet uid
 * @param reading absent where only the key result was asked for
 */
record KeyResultJson(
        String uid,
        String shortKey,
        String statement,
        String owner,
        MeasureJson measure,
        String readFrom,
        OfObjectiveJson objective,
        OfTeamJson team,
        OfCycleJson cycle,
        String sheet,
        @Nullable ReadingJson reading) {

    record OfObjectiveJson(String uid, String shortKey, String title) {}

    record OfTeamJson(String uid, String shortKey, String name) {

        static OfTeamJson of(PublishedSheet sheet) {
            return new OfTeamJson(
                    sheet.team().id().uid(),
                    sheet.team().shortKey().text(),
                    sheet.team().name());
        }
    }

    record OfCycleJson(String uid, String shortKey, String name) {

        static OfCycleJson of(PublishedSheet sheet) {
            return new OfCycleJson(
                    sheet.cycle().id().uid(),
                    sheet.cycle().shortKey().text(),
                    sheet.cycle().name());
        }
    }

    static KeyResultJson of(PublishedSheet sheet, PublishedObjective objective, PublishedKeyResult keyResult) {
        return with(null, sheet, objective, keyResult);
    }

    static KeyResultJson of(
            PublishedSheet sheet, PublishedObjective objective, PublishedKeyResult keyResult, Reading reading) {
        return with(ReadingJson.of(reading, keyResult.measure()), sheet, objective, keyResult);
    }

    private static KeyResultJson with(
            @Nullable ReadingJson reading,
            PublishedSheet sheet,
            PublishedObjective objective,
            PublishedKeyResult keyResult) {
        return new KeyResultJson(
                keyResult.id().uid(),
                sheet.shortKeyOf(objective, keyResult),
                keyResult.statement(),
                keyResult.owner().uid(),
                MeasureJson.of(keyResult.measure()),
                keyResult.readFrom(),
                new OfObjectiveJson(objective.id().uid(), sheet.shortKeyOf(objective), objective.title()),
                OfTeamJson.of(sheet),
                OfCycleJson.of(sheet),
                sheet.sheet().uid(),
                reading);
    }
}
