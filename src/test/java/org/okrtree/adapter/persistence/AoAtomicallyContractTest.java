package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.AtomicallyContract;
import org.okrtree.application.person.People;

@OnEveryDatabase
final class AoAtomicallyContractTest extends AtomicallyContract {

    @Parameter
    StoreDatabase database;

    private Atomically atomically;

    @BeforeEach
    void emptied() {
        database.empty();
        atomically = new AoAtomically(database.ao());
    }

    @AfterEach
    void noConnectionIsKept() {
        assertEquals(0, database.database().connectionsInUse());
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }

    @Override
    protected People people() {
        return new AoPeople(database.ao());
    }
}
