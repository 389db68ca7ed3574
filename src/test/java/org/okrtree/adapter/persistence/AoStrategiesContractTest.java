package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.strategy.Strategies;
import org.okrtree.application.strategy.StrategiesContract;

@OnEveryDatabase
final class AoStrategiesContractTest extends StrategiesContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected Strategies strategies() {
        return new AoStrategies(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
