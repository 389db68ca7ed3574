package org.okrtree.application.checkin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;

/** Lists the published key results of open cycles that the actor answers for. */
public final class ShowMyKeyResults {

    private final ReadOpenSheets sheets;
    private final Readings readings;

    public ShowMyKeyResults(ReadOpenSheets sheets, Readings readings) {
        this.sheets = sheets;
        this.readings = readings;
    }

    public Outcome<List<MyKeyResult>> run(Actor actor) {
        return AccessRules.whyNotUse(actor)
                .map(Outcome::<List<MyKeyResult>>refused)
                .orElseGet(() -> Outcome.done(withReadings(
                        sheets.run().stream().flatMap(open -> of(actor, open)).toList())));
    }

    private static Stream<MyKeyResult> of(Actor actor, ReadOpenSheets.OpenSheet open) {
        return open.sheet().objectives().stream()
                .flatMap(objective -> objective.keyResults().stream()
                        .filter(keyResult -> actor.is(keyResult.owner()))
                        .map(keyResult ->
                                new MyKeyResult(open.cycle(), open.sheet(), objective, keyResult, Reading.NONE)));
    }

    private List<MyKeyResult> withReadings(List<MyKeyResult> mine) {
        Map<KeyResultId, Reading> known =
                readings.of(mine.stream().map(one -> one.keyResult().id()).toList());
        return mine.stream()
                .map(one -> new MyKeyResult(
                        one.cycle(),
                        one.sheet(),
                        one.objective(),
                        one.keyResult(),
                        known.getOrDefault(one.keyResult().id(), Reading.NONE)))
                .toList();
    }
}
