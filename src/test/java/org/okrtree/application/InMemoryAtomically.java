package org.okrtree.application;

import java.util.List;
import java.util.function.Supplier;
import org.okrtree.domain.Outcome;

/** One deed at a time: what is refused or fails is put back, a conflict runs again three times. */
public final class InMemoryAtomically implements Atomically {

    private static final int RERUNS = 3;

    private final List<InMemoryStore> stores;
    private boolean running;

    public InMemoryAtomically(InMemoryStore... stores) {
        this.stores = List.of(stores);
    }

    @Override
    public <T> Outcome<T> run(Supplier<Outcome<T>> deed) {
        if (running) {
            return deed.get();
        }
        for (int rerun = 0; ; rerun++) {
            try {
                return once(deed);
            } catch (InMemoryConflict conflict) {
                if (rerun == RERUNS) {
                    throw conflict;
                }
            }
        }
    }

    private <T> Outcome<T> once(Supplier<Outcome<T>> deed) {
        List<Runnable> before = stores.stream().map(InMemoryStore::remember).toList();
        boolean done = false;
        running = true;
        try {
            Outcome<T> outcome = deed.get();
            done = outcome.whyNot().isEmpty();
            return outcome;
        } finally {
            running = false;
            if (!done) {
                before.forEach(Runnable::run);
            }
        }
    }
}
