package org.okrtree.application.worklink;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;

/** Finds published key results of open cycles by words, to link an issue to one. */
public final class FindKeyResults {

    /** Most key results that are given. */
    public static final int MOST = 20;

    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;

    public FindKeyResults(Cycles cycles, Revisions revisions, ReadPublishedSheets published) {
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
    }

    /** @param words each of which must stand in the statement, objective, team or short key; none: the first ones are given */
    public Outcome<List<FoundKeyResult>> run(Actor actor, String words) {
        return AccessRules.whyNotUse(actor)
                .map(Outcome::<List<FoundKeyResult>>refused)
                .orElseGet(() -> Outcome.done(cycles.all().stream()
                        .filter(cycle -> cycle.state().isOpen())
                        .flatMap(this::inCycle)
                        .filter(found -> matches(found, words))
                        .limit(MOST)
                        .toList()));
    }

    private Stream<FoundKeyResult> inCycle(Cycle cycle) {
        var hashes = revisions.newestIn(cycle.id()).stream()
                .map(PublishedRevision::hash)
                .toList();
        List<FoundKeyResult> all = new ArrayList<>();
        for (PublishedSheet sheet :
                SheetOrder.ofAll(List.copyOf(published.run(hashes).values()))) {
            for (PublishedObjective objective : sheet.objectives()) {
                for (PublishedKeyResult keyResult : objective.keyResults()) {
                    all.add(new FoundKeyResult(sheet, objective, keyResult));
                }
            }
        }
        return all.stream();
    }

    private static boolean matches(FoundKeyResult found, String words) {
        String text = String.join(
                        " ",
                        found.keyResult().statement(),
                        found.objective().title(),
                        found.sheet().team().name(),
                        found.sheet().shortKeyOf(found.objective(), found.keyResult()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
