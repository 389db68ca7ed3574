package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Map<KeyResultId, PersonId> of(Collection<KeyResultId> keyResults) {
        return Rows.allIn(
                        ao,
                        StandInRow.class,
                        "KR_UID",
                        keyResults.stream().map(KeyResultId::uid).collect(Collectors.toSet()),
                        "")
                .stream()
                .collect(Collectors.toMap(
                        row -> new KeyResultId(row.getKrUid()), row -> new PersonId(row.getPersonUid())));
    }

    @Override
    public Set<KeyResultId> heldBy(PersonId person) {
        return Rows.all(ao, StandInRow.class, "PERSON_UID = ?", person.uid()).stream()
                .map(row -> new KeyResultId(row.getKrUid()))
                .collect(Collectors.toSet());
    }

    @Override
    public void name(KeyResultId keyResult, Optional<PersonId> person) {
        Rows.claim(ao, StandInRow.class, Rows.all(ao, StandInRow.class, "KR_UID = ?", keyResult.uid()));
        person.ifPresent(one -> Rows.insert(
                ao, StandInRow.class, Columns.of("KR_UID", keyResult.uid()).and("PERSON_UID", one.uid())));
    }
}
