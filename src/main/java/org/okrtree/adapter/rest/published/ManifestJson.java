package org.okrtree.adapter.rest.published;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.CycleJson;
import org.okrtree.domain.published.Manifest;

/** Which revisions stand in a cycle, and where its teams stand now. In the order of uids: the same content is the same bytes. */
record ManifestJson(CycleJson cycle, List<SheetJson> sheets, List<TeamJson> teams) {

    /**
     * @param revision uid of the publication that stands
     * @param number of that revision, whose text is known by {@code sha}
     */
    record SheetJson(String sheet, String revision, int number, String sha, String publishedAt, String by) {}

    /** @param parent absent at the top */
    record TeamJson(String team, @Nullable String parent, List<String> spaces) {}

    static ManifestJson of(Manifest manifest) {
        return new ManifestJson(
                CycleJson.of(manifest.cycle()),
                manifest.entries().stream()
                        .map(ManifestJson::sheet)
                        .sorted(Comparator.comparing(SheetJson::sheet))
                        .toList(),
                manifest.teams().stream()
                        .map(ManifestJson::team)
                        .sorted(Comparator.comparing(TeamJson::team))
                        .toList());
    }

    private static SheetJson sheet(Manifest.Entry entry) {
        return new SheetJson(
                entry.sheet().uid(),
                entry.revision().uid(),
                entry.number(),
                entry.hash().hex(),
                entry.at().toString(),
                entry.by().uid());
    }

    private static TeamJson team(Manifest.Place place) {
        return new TeamJson(
                place.team().uid(),
                place.parentUid().isEmpty() ? null : place.parentUid(),
                place.spaces().stream().sorted().toList());
    }
}
