package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.CyclePlansContract;

@OnEveryDatabase
final class AoCyclePlansContractTest extends CyclePlansContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected CyclePlans plans() {
        return new AoCyclePlans(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
