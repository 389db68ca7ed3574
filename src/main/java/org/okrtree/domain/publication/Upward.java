package org.okrtree.domain.publication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.sheet.DraftObjective;

/**
 * What the objectives of a draft contribute to.
 *
 * @param offers that stand, the oldest first
 * @param parents what is published of the objectives that they name
 */
public record Upward(List<Contribution> offers, Map<ObjectiveId, PublishedObjective> parents) {

    /** Of a sheet whose objectives contribute to nothing. */
    public static final Upward NOTHING = new Upward(List.of(), Map.of());

    public Upward {
        offers = List.copyOf(offers);
        parents = Map.copyOf(parents);
    }

    /** What stands in the published text of each objective that contributes to something. */
    Map<ObjectiveId, List<PublishedContribution>> published() {
        return offers.stream()
                .collect(Collectors.groupingBy(
                        Contribution::child, Collectors.mapping(this::published, Collectors.toUnmodifiableList())));
    }

    private PublishedContribution published(Contribution offer) {
        return new PublishedContribution(
                offer.parent(), parent(offer).map(PublishedObjective::title).orElse(""), offer.sentence());
    }

    /** Whether the objective is a parent's key result under another heading: the same words. */
    boolean repeatsKeyResultOfParent(DraftObjective objective) {
        return offers.stream()
                .filter(offer -> offer.child().equals(objective.id()))
                .flatMap(offer -> parent(offer).stream())
                .flatMap(parent -> parent.keyResults().stream())
                .anyMatch(keyResult -> plain(keyResult.statement())
                        .equals(plain(objective.words().title())));
    }

    private Optional<PublishedObjective> parent(Contribution offer) {
        return Optional.ofNullable(parents.get(offer.parent()));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
