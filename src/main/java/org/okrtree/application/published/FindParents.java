package org.okrtree.application.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.AlignmentRules;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;
import org.okrtree.domain.sheet.Sheet;

/** Finds published objectives that an objective could contribute to: of other sheets of its cycle and of the cycle above. */
public final class FindParents {

    /** Most objectives that are given. */
    public static final int MOST = 20;

    private final Sheets sheets;
    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;

    public FindParents(Sheets sheets, Cycles cycles, Revisions revisions, ReadPublishedSheets published) {
        this.sheets = sheets;
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
    }

    public Outcome<List<FoundObjective>> run(Actor actor, FindParentsQuery query) {
        Optional<Sheet> sheet =
                AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : sheets.sheetOf(query.child());
        Optional<Cycle> cycle = sheet.flatMap(it -> cycles.with(it.cycle()));
        return cycle.map(in -> Outcome.done(found(sheet.orElseThrow(), in, query.words())))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private List<FoundObjective> found(Sheet own, Cycle cycle, String words) {
        return AlignmentRules.reachedFrom(cycle).stream()
                .flatMap(reached -> inCycle(reached).stream())
                .filter(sheet -> !sheet.sheet().equals(own.id()))
                .flatMap(sheet -> sheet.objectives().stream().map(one -> new FoundObjective(sheet, one)))
                .filter(one -> matches(one, words))
                .limit(MOST)
                .toList();
    }

    private List<PublishedSheet> inCycle(CycleId cycle) {
        var hashes =
                revisions.newestIn(cycle).stream().map(PublishedRevision::hash).toList();
        return SheetOrder.ofAll(new ArrayList<>(published.run(hashes).values()));
    }

    private static boolean matches(FoundObjective found, String words) {
        String text = String.join(
                        " ",
                        found.objective().title(),
                        found.sheet().team().name(),
                        found.sheet().shortKeyOf(found.objective()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
