package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.checkin.ReadingsAsOfContract;

@OnEveryDatabase
final class AoReadingsAsOfContractTest extends ReadingsAsOfContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected Readings readings() {
        return new AoReadings(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
