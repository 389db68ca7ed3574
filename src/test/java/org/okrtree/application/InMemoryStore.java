package org.okrtree.application;

/** A double of a store that can be put back to what it was, as a rollback does. */
public interface InMemoryStore {

    /** What puts the store back to what it holds now. */
    Runnable remember();
}
