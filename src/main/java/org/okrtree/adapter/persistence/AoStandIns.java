package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import org.okrtree.application.checkin.StandIns;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;

/** Stand-ins in the table STAND_IN, one row for a key result that has one. */
public final class AoStandIns implements StandIns {

    private final ActiveObjects ao;

    public AoStandIns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<PersonId> of(KeyResultId keyResult) {
        return Rows.one(ao, StandInRow.class, "KR_UID = ?", keyResult.uid())
                .map(row -> new PersonId(row.getPersonUid()));
    }

    @Override
    public void name(KeyResultId keyResult, Optional<PersonId> person) {
        Rows.claim(ao, StandInRow.class, Rows.all(ao, StandInRow.class, "KR_UID = ?", keyResult.uid()));
        person.ifPresent(one -> Rows.insert(
                ao, StandInRow.class, Columns.of("KR_UID", keyResult.uid()).and("PERSON_UID", one.uid())));
    }
}
