package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.team.ShortKey;

/** Cycles in the table CYCLE. */
public final class AoCycles implements Cycles {

    private final ActiveObjects ao;

    public AoCycles(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Cycle> all() {
        return Stream.of(ao.find(CycleRow.class))
                .map(AoCycles::cycle)
                .sorted(Comparator.comparing(Cycle::firstDay)
                        .thenComparing(cycle -> cycle.id().uid())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<Cycle> with(CycleId id) {
        return Rows.one(ao, CycleRow.class, "OWN_UID = ?", id.uid()).map(AoCycles::cycle);
    }

    @Override
    public void add(Cycle cycle) {
        Rows.insert(
                ao,
                CycleRow.class,
                Columns.of("OWN_UID", cycle.id().uid())
                        .and("SHORT_KEY", cycle.shortKey().text())
                        .and("NAME", cycle.name())
                        .and("CYCLE_KIND", cycle.kind().code())
                        .and("FIRST_DAY", cycle.firstDay().toString())
                        .and("LAST_DAY", cycle.lastDay().toString())
                        .and("ZONE_ID", cycle.zone().getId())
                        .and("CYCLE_STATE", cycle.state().code())
                        .and("PARENT_UID", Stored.orNone(cycle.parent(), CycleId::uid)));
    }

    @Override
    public void move(Cycle before, Cycle after) {
        CycleRow row = Rows.one(ao, CycleRow.class, "OWN_UID = ?", before.id().uid())
                .filter(it -> cycle(it).equals(before))
                .orElseThrow(() -> new StoreConflict("not as it was seen: cycle " + before.id()));
        Rows.claim(ao, CycleRow.class, List.of(row));
        add(after);
    }

    // Its row goes out and in again: whoever else changes or holds it meanwhile finds the old row gone.
    @Override
    public void hold(Cycle seen) {
        move(seen, seen);
    }

    private static Cycle cycle(CycleRow row) {
        return new Cycle(
                new CycleId(row.getOwnUid()),
                new ShortKey(row.getShortKey()),
                row.getName(),
                CycleKind.ofCode(row.getCycleKind()).orElseThrow(),
                LocalDate.parse(row.getFirstDay()),
                LocalDate.parse(row.getLastDay()),
                ZoneId.of(row.getZoneId()),
                CycleState.ofCode(row.getCycleState()),
                Stored.unlessNone(Stored.codeOrNone(row.getParentUid()), CycleId::new)
                        .orElse(null));
    }
}
