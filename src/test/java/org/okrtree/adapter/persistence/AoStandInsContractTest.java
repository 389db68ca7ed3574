package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.checkin.StandIns;
import org.okrtree.application.checkin.StandInsContract;

@OnEveryDatabase
final class AoStandInsContractTest extends StandInsContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected StandIns standIns() {
        return new AoStandIns(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
