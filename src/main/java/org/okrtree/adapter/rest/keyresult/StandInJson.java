package org.okrtree.adapter.rest.keyresult;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;

/** @param standIn uid of the person who may check in for the owner; absent for nobody */
record StandInJson(@Nullable String standIn) {

    static StandInJson of(Optional<PersonId> person) {
        return new StandInJson(person.map(PersonId::uid).orElse(null));
    }
}
