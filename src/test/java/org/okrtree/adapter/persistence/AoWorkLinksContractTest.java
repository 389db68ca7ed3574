package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.application.worklink.WorkLinksContract;

@OnEveryDatabase
final class AoWorkLinksContractTest extends WorkLinksContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected WorkLinks links() {
        return new AoWorkLinks(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
