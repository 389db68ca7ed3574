package org.okrtree.domain.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;

/** Which sheets of a cycle are shown, and in which order. */
public final class TreeOrder {

    private TreeOrder() {}

    /**
     * A parent before its children, siblings by the name they were published under. Where a team stands is said by its own sheet:
     * one that was renamed or moved after a team below it had published takes that along.
     */
    public static List<PublishedSheet> ofAll(List<PublishedSheet> sheets) {
        Map<TeamId, PublishedTeam> published = new HashMap<>();
        sheets.forEach(sheet -> published.put(sheet.team().id(), sheet.team()));
        Map<TeamId, String> names = names(sheets);
        return sheets.stream()
                .map(sheet -> new Placed(path(sheet.team(), published, names), sheet))
                .sorted(Comparator.comparing(Placed::path))
                .map(Placed::sheet)
                .toList();
    }

    /** The sheets of one team and of all teams that now stand below it. */
    public static List<PublishedSheet> from(TeamId top, List<PublishedSheet> sheets, List<Manifest.Place> teams) {
        Map<String, List<Manifest.Place>> byParent =
                teams.stream().collect(Collectors.groupingBy(Manifest.Place::parentUid));
        Set<TeamId> shown = new HashSet<>();
        List<TeamId> next = new ArrayList<>(List.of(top));
        while (!next.isEmpty()) {
            TeamId team = next.remove(next.size() - 1);
            if (shown.add(team)) {
                byParent.getOrDefault(team.uid(), List.of()).forEach(place -> next.add(place.team()));
            }
        }
        return ofAll(sheets.stream()
                .filter(sheet -> shown.contains(sheet.team().id()))
                .toList());
    }

    /** The team that works in a Confluence space: of several the one that stands highest, then the first by id. */
    public static Optional<TeamId> teamOfSpace(String spaceKey, List<Manifest.Place> teams) {
        Map<String, Manifest.Place> byUid =
                teams.stream().collect(Collectors.toMap(place -> place.team().uid(), Function.identity()));
        return teams.stream()
                .filter(place -> place.spaces().contains(spaceKey))
                .min(Comparator.comparingInt((Manifest.Place place) -> depth(place, byUid))
                        .thenComparing(place -> place.team().uid()))
                .map(Manifest.Place::team);
    }

    private static int depth(Manifest.Place place, Map<String, Manifest.Place> byUid) {
        int depth = 0;
        Manifest.Place up = byUid.get(place.parentUid());
        while (up != null && depth < byUid.size()) {
            depth++;
            up = byUid.get(up.parentUid());
        }
        return depth;
    }

    // Of a team without a sheet the name that was published last.
    private static Map<TeamId, String> names(List<PublishedSheet> sheets) {
        Map<TeamId, String> names = new HashMap<>();
        sheets.stream()
                .sorted(Comparator.comparing(PublishedSheet::at))
                .flatMap(sheet -> sheet.team().above().stream())
                .forEach(place -> names.put(place.id(), place.name()));
        sheets.forEach(sheet -> names.put(sheet.team().id(), sheet.team().name()));
        return names;
    }

    // A separator that sorts before every character that a name may hold keeps children under their parents.
    private static String path(
            PublishedTeam team, Map<TeamId, PublishedTeam> published, Map<TeamId, String> names) {
        StringBuilder path = new StringBuilder();
        Set<TeamId> passed = new HashSet<>();
        TeamId next = team.id();
        List<PublishedTeam.Place> above = team.above();
        while (passed.add(next)) {
            path.insert(0, names.get(next) + '\u0001' + next.uid() + '\u0000');
            if (published.containsKey(next)) {
                above = published.get(next).above();
            }
            if (!above.isEmpty()) {
                next = above.get(above.size() - 1).id();
                above = above.subList(0, above.size() - 1);
            }
        }
        return path.toString();
    }

    private record Placed(String path, PublishedSheet sheet) {}
}
