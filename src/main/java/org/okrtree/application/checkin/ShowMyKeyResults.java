package org.okrtree.application.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;

/** Lists the published key results of open cycles that the actor answers for. */
public final class ShowMyKeyResults {

    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Readings readings;

    public ShowMyKeyResults(Cycles cycles, Revisions revisions, ReadPublishedSheets published, Readings readings) {
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
        this.readings = readings;
    }

    public Outcome<List<MyKeyResult>> run(Actor actor) {
        return AccessRules.whyNotUse(actor)
                .map(Outcome::<List<MyKeyResult>>refused)
                .orElseGet(() -> {
                    List<MyKeyResult> mine = new ArrayList<>();
                    cycles.all().stream()
                            .filter(cycle -> cycle.state().isOpen())
                            .forEach(cycle -> mine.addAll(inCycle(actor, cycle)));
                    return Outcome.done(withReadings(mine));
                });
    }

    private List<MyKeyResult> inCycle(Actor actor, Cycle cycle) {
        List<MyKeyResult> mine = new ArrayList<>();
        var hashes = revisions.newestIn(cycle.id()).stream()
                .map(PublishedRevision::hash)
                .toList();
        for (PublishedSheet sheet :
                SheetOrder.ofAll(List.copyOf(published.run(hashes).values()))) {
            for (PublishedObjective objective : sheet.objectives()) {
                for (PublishedKeyResult keyResult : objective.keyResults()) {
                    if (actor.is(keyResult.owner())) {
                        mine.add(new MyKeyResult(cycle, sheet, objective, keyResult, Reading.NONE));
                    }
                }
            }
        }
        return mine;
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
