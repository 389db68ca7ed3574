package org.okrtree.adapter.confluence;

final class InMemoryCopiesContractTest extends CopiesContract {

    private final InMemoryCopies copies = new InMemoryCopies();

    @Override
    protected Copies copies() {
        return copies;
    }
}
