package org.okrtree.domain.publication;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrtree.domain.TeamId;

/** The order in which the published sheets of a cycle are told. */
public final class SheetOrder {

    private SheetOrder() {}

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
    private static String path(PublishedTeam team, Map<TeamId, PublishedTeam> published, Map<TeamId, String> names) {
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
