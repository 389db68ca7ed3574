package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.checkin.CheckIns;
import org.okrtree.application.checkin.CheckInsContract;

@OnEveryDatabase
final class AoCheckInsContractTest extends CheckInsContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected CheckIns checkIns() {
        return new AoCheckIns(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
