package org.okrtree.adapter.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.okrtree.application.Atomically;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.cycle.PracticeCycles;
import org.okrtree.application.cycle.PracticeCyclesContract;
import org.okrtree.application.sheet.Sheets;

@OnEveryDatabase
final class AoPracticeCyclesContractTest extends PracticeCyclesContract {

    @Parameter
    StoreDatabase database;

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Override
    protected PracticeCycles practice() {
        return new AoPracticeCycles(database.ao());
    }

    @Override
    protected Cycles cycles() {
        return new AoCycles(database.ao());
    }

    @Override
    protected CyclePlans plans() {
        return new AoCyclePlans(database.ao());
    }

    @Override
    protected Sheets sheets() {
        return new AoSheets(database.ao());
    }

    @Override
    protected Atomically atomically() {
        return new AoAtomically(database.ao());
    }
}
