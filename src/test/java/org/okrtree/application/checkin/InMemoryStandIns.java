package org.okrtree.application.checkin;

import java.util.Optional;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;

public final class InMemoryStandIns implements StandIns, InMemoryStore {

    private final InMemoryRows<KeyResultId, Optional<PersonId>> standIns = new InMemoryRows<>();

    @Override
    public Optional<PersonId> of(KeyResultId keyResult) {
        return standIns.with(keyResult).flatMap(person -> person);
    }

    @Override
    public void name(KeyResultId keyResult, Optional<PersonId> person) {
        if (standIns.with(keyResult).isEmpty()) {
            standIns.add(keyResult, person);
        } else {
            standIns.replace(keyResult, person);
        }
    }

    @Override
    public Runnable remember() {
        return standIns.remember();
    }
}
