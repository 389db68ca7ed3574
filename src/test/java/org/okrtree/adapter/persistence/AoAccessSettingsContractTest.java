package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.MovableClock;
import org.okrtree.application.Atomically;
import org.okrtree.application.access.AccessSettings;
import org.okrtree.application.access.AccessSettingsContract;

@OnEveryDatabase
final class AoAccessSettingsContractTest extends AccessSettingsContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected AccessSettings settings() {
        return new AoAccessSettings(database.ao(), MovableClock.at("2026-02-02T14:00:00Z"));
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
