package org.okrtree.application.worklink;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.WorkLink;

/**
 * Where linked key results and objectives stand: in the newest revision of their sheet, or, dropped since, in the last one that held
 * them. The heads are one statement; texts that were read before are none.
 */
final class LinkedPlaces {

    private final Map<SheetId, List<PublishedRevision>> heads;
    private final ReadPublishedSheets published;
    private final Map<SheetId, PublishedSheet> newest = new LinkedHashMap<>();

    /**
     * @param sheet the last revision that holds it
     * @param keyResultOrNull null for an objective
     * @param droppedByOrNull the revision that no longer holds it; null while the newest does
     */
    record Place(
            PublishedSheet sheet,
            PublishedObjective objective,
            @Nullable PublishedKeyResult keyResultOrNull,
            @Nullable PublishedRevision droppedByOrNull) {}

    LinkedPlaces(Collection<WorkLink> links, Revisions revisions, ReadPublishedSheets published) {
        this.published = published;
        this.heads = links.isEmpty()
                ? Map.of()
                : revisions.historyOf(links.stream().map(WorkLink::sheet).collect(Collectors.toSet()));
        published
                .run(heads.values().stream().map(all -> all.get(0).hash()).toList())
                .values()
                .forEach(sheet -> newest.put(sheet.sheet(), sheet));
    }

    /** Empty when no revision ever held it. */
    Optional<Place> of(WorkLink link) {
        return Optional.ofNullable(newest.get(link.sheet()))
                .flatMap(sheet -> in(sheet, link.target(), null))
                .or(() -> beforeItWasDropped(link));
    }

    private Optional<Place> beforeItWasDropped(WorkLink link) {
        List<PublishedRevision> all = heads.getOrDefault(link.sheet(), List.of());
        var contents =
                published.run(all.stream().skip(1).map(PublishedRevision::hash).toList());
        return Stream.iterate(1, at -> at < all.size(), at -> at + 1)
                .flatMap(at -> Optional.ofNullable(contents.get(all.get(at).hash()))
                        .flatMap(sheet -> in(sheet, link.target(), all.get(at - 1)))
                        .stream())
                .findFirst();
    }

    private static Optional<Place> in(PublishedSheet sheet, LinkTarget target, @Nullable PublishedRevision droppedBy) {
        if (target instanceof LinkTarget.KeyResult keyResult) {
            return sheet.objectiveOf(keyResult.id())
                    .flatMap(objective ->
                            sheet.keyResult(keyResult.id()).map(it -> new Place(sheet, objective, it, droppedBy)));
        }
        return sheet.objective(((LinkTarget.Objective) target).id())
                .map(objective -> new Place(sheet, objective, null, droppedBy));
    }
}
