package org.okrtree.architecture.breaks.application.checkin;

/** A port of figures, as the real one is called. */
public interface Readings {
    void putInForce();
}
