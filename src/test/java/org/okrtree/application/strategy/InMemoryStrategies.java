package org.okrtree.application.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.strategy.Strategy;

public final class InMemoryStrategies implements Strategies, InMemoryStore {

    private final InMemoryRows<Integer, Strategy> versions = new InMemoryRows<>();

    @Override
    public void add(Strategy strategy) {
        if (madeBy(strategy.request()).isPresent()) {
            throw new InMemoryConflict("a second answer to " + strategy.request());
        }
        versions.add(strategy.version(), strategy);
    }

    @Override
    public Optional<Strategy> newest() {
        return all().stream().findFirst();
    }

    @Override
    public Optional<Strategy> madeBy(RequestId request) {
        return versions.all()
                .filter(strategy -> strategy.request().equals(request))
                .findFirst();
    }

    @Override
    public List<Strategy> all() {
        return versions.all()
                .sorted(Comparator.comparingInt(Strategy::version).reversed())
                .toList();
    }

    @Override
    public Runnable remember() {
        return versions.remember();
    }
}
