package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.okrtree.application.access.AccessSettings;
import org.okrtree.domain.access.AccessGroups;

/** The groups that may, in the table ACCESS_GROUP. */
public final class AoAccessSettings implements AccessSettings {

    private static final String USE = "use";
    private static final String ADMINISTER = "administer";

    // A row that is there from the first naming on: two who name groups at once, the first two also, meet in it, and
    // what one of
    // them named is never mixed with what the other did.
    private static final String NAMED = "named";

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final Known NOTHING = new Known(Instant.MIN, AccessGroups.NONE);

    private final ActiveObjects ao;
    private final Clock clock;
    private volatile Known known = NOTHING;

    private record Known(Instant at, AccessGroups groups) {}

    public AoAccessSettings(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public AccessGroups groups() {
        List<AccessGroupRow> rows = List.of(ao.find(AccessGroupRow.class));
        return new AccessGroups(names(rows, USE), names(rows, ADMINISTER));
    }

    @Override
    public AccessGroups lately() {
        Instant now = clock.instant();
        Known remembered = known;
        if (remembered.at().isBefore(now.minus(KEPT))) {
            remembered = new Known(now, groups());
            known = remembered;
        }
        return remembered.groups();
    }

    @Override
    public void replace(AccessGroups groups) {
        Rows.claim(ao, AccessGroupRow.class, List.of(ao.find(AccessGroupRow.class)));
        List<Columns> rows = new ArrayList<>();
        rows.add(row(NAMED, Stored.NONE));
        groups.use().forEach(name -> rows.add(row(USE, name)));
        groups.administer().forEach(name -> rows.add(row(ADMINISTER, name)));
        Rows.insertAll(ao, AccessGroupRow.class, rows);
        known = NOTHING;
    }

    private static List<String> names(List<AccessGroupRow> rows, String kind) {
        return rows.stream()
                .filter(row -> row.getGrantKind().equals(kind))
                .map(AccessGroupRow::getGroupName)
                .toList();
    }

    private static Columns row(String kind, String name) {
        return Columns.of("GRANT_KIND", kind).and("GROUP_NAME", name).and("KIND_AND_NAME", Stored.joined(kind, name));
    }
}
