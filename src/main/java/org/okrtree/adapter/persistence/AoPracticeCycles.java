package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.okrtree.application.cycle.PracticeCycles;
import org.okrtree.domain.CycleId;

/** Deletes a practice cycle's rows in every table that it can have some in. */
public final class AoPracticeCycles implements PracticeCycles {

    private final ActiveObjects ao;

    public AoPracticeCycles(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void throwAway(CycleId cycle) {
        List<String> lines = Rows.all(ao, LineRow.class, "CYCLE_UID = ?", cycle.uid()).stream()
                .map(LineRow::getOwnUid)
                .toList();
        Rows.deleteIn(ao, LineEditRow.class, "LINE_UID", lines);
        ao.deleteWithSQL(LineRow.class, "CYCLE_UID = ?", cycle.uid());
        ao.deleteWithSQL(SheetRow.class, "CYCLE_UID = ?", cycle.uid());
        ao.deleteWithSQL(CyclePlanRow.class, "CYCLE_UID = ?", cycle.uid());
        if (ao.deleteWithSQL(CycleRow.class, "OWN_UID = ?", cycle.uid()) != 1) {
            throw new StoreConflict("not there any more: cycle " + cycle);
        }
    }
}
