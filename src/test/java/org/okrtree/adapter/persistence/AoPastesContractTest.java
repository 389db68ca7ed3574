package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.sheet.Pastes;
import org.okrtree.application.sheet.PastesContract;

@OnEveryDatabase
final class AoPastesContractTest extends PastesContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected Pastes pastes() {
        return new AoPastes(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
