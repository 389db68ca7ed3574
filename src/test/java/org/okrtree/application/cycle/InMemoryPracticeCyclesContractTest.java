package org.okrtree.application.cycle;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.sheet.Sheets;

final class InMemoryPracticeCyclesContractTest extends PracticeCyclesContract {

    private final InMemoryStores stores = new InMemoryStores();

    @Override
    protected PracticeCycles practice() {
        return stores.practice;
    }

    @Override
    protected Cycles cycles() {
        return stores.cycles;
    }

    @Override
    protected CyclePlans plans() {
        return stores.plans;
    }

    @Override
    protected Sheets sheets() {
        return stores.sheets;
    }

    @Override
    protected Atomically atomically() {
        return stores.atomically;
    }
}
