package org.okrtree.application.worklink;

import java.util.List;
import java.util.stream.Stream;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.worklink.WorkLink;

/** Where the key results in the focus of sprints stand. One that was dropped since still takes its place in the focus, so it is told. */
final class FocusPlaces {

    private final LinkedPlaces places;

    FocusPlaces(List<WorkLink> links, Revisions revisions, ReadPublishedSheets published) {
        this.places = new LinkedPlaces(links, revisions, published);
    }

    List<SprintFocus.InFocus> of(List<WorkLink> links) {
        return links.stream()
                .flatMap(link -> places.of(link).stream().flatMap(place -> inFocus(link, place)))
                .toList();
    }

    private static Stream<SprintFocus.InFocus> inFocus(WorkLink link, LinkedPlaces.Place place) {
        return Stream.ofNullable(place.keyResultOrNull())
                .map(keyResult -> new SprintFocus.InFocus(
                        link, place.sheet(), place.objective(), keyResult, place.droppedByOrNull()));
    }
}
