package org.okrtree.application.access;

import org.okrtree.domain.access.ReadersChoice;

/** The choice in a field. */
public final class InMemoryReadersSettings implements ReadersSettings {

    private ReadersChoice choice = ReadersChoice.NOBODY;

    @Override
    public ReadersChoice choice() {
        return choice;
    }

    @Override
    public void choose(ReadersChoice other) {
        choice = other;
    }
}
