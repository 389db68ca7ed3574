package com.atlassian.util.profiling;

/** A running time measurement of the products; closing it ends the measurement (seen in Active Objects 6.1.1). */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
