package org.okrtree.application.checkin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Map<KeyResultId, PersonId> of(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, PersonId> some = new HashMap<>();
        keyResults.forEach(one -> of(one).ifPresent(person -> some.put(one, person)));
        return some;
    }

    @Override
    public Set<KeyResultId> heldBy(PersonId person) {
        return standIns.copy().entrySet().stream()
                .filter(one -> one.getValue().equals(Optional.of(person)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
