package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.An;
import org.okrtree.application.Atomically;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.application.sheet.SheetLogContract;

@OnEveryDatabase
final class AoSheetLogContractTest extends SheetLogContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected SheetLog log() {
        return new AoSheetLog(database.ao(), An::uid);
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
