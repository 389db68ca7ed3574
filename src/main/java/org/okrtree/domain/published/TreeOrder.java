package org.okrtree.domain.published;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;

/** Which sheets of a cycle are shown. */
public final class TreeOrder {

    private TreeOrder() {}

    /**
     * The sheets of one team and of the teams that now stand below it.
     *
     * @param depth how many levels below; 0 for the team alone
     */
    public static List<PublishedSheet> from(
            TeamId top, List<PublishedSheet> sheets, List<Manifest.Place> teams, int depth) {
        Map<String, List<Manifest.Place>> byParent =
                teams.stream().collect(Collectors.groupingBy(Manifest.Place::parentUid));
        Set<TeamId> shown = new HashSet<>();
        List<TeamId> level = List.of(top);
        for (int below = 0; below <= depth && !level.isEmpty(); below++) {
            level = level.stream()
                    .filter(shown::add)
                    .flatMap(team -> byParent.getOrDefault(team.uid(), List.of()).stream())
                    .map(Manifest.Place::team)
                    .toList();
        }
        return SheetOrder.ofAll(sheets.stream()
                .filter(sheet -> shown.contains(sheet.team().id()))
                .toList());
    }

    /**
     * Of these the sheet of one team and those of all teams that stand below it where the sheets say they stand; empty when no sheet
     * tells of such a team.
     *
     * @param asked short key of a team with a sheet, or uid of any team
     */
    public static Optional<List<TreeSheet>> under(String asked, List<TreeSheet> sheets) {
        Optional<String> top = sheets.stream()
                .map(sheet -> sheet.team())
                .filter(team -> team.shortKey().text().equals(asked))
                .map(team -> team.id().uid())
                .findFirst();
        List<TreeSheet> under = sheets.stream()
                .filter(sheet -> standsUnder(sheet, top.orElse(asked)))
                .toList();
        return under.isEmpty() ? Optional.empty() : Optional.of(under);
    }

    private static boolean standsUnder(TreeSheet sheet, String uid) {
        return sheet.team().id().uid().equals(uid)
                || sheet.team().above().stream()
                        .anyMatch(place -> place.id().uid().equals(uid));
    }

    /** Drafts from the top of the tree of teams down, siblings by name. */
    public static List<TreeSheet> ofDrafts(List<TreeSheet> drafts) {
        return drafts.stream().sorted(Comparator.comparing(TreeOrder::path)).toList();
    }

    // A separator that sorts before every character that a name may hold keeps children under their parents.
    private static String path(TreeSheet sheet) {
        StringBuilder path = new StringBuilder();
        sheet.team()
                .above()
                .forEach(place -> path.append(place.name())
                        .append('\u0001')
                        .append(place.id().uid())
                        .append('\u0000'));
        return path.append(sheet.team().name())
                .append('\u0001')
                .append(sheet.team().id().uid())
                .toString();
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
}
