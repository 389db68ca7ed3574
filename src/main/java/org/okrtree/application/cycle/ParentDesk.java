package org.okrtree.application.cycle;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;

/** Finds the cycle that another one shall belong to. */
final class ParentDesk {

    private ParentDesk() {}

    static Outcome<Optional<Cycle>> find(String uid, List<Cycle> all) {
        if (uid.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        Optional<Cycle> parent =
                all.stream().filter(cycle -> cycle.id().uid().equals(uid)).findFirst();
        return parent.isPresent() ? Outcome.done(parent) : Outcome.refused(new CycleRefusal.NoSuchParent("parent"));
    }
}
