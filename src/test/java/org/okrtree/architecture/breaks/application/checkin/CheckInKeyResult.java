package org.okrtree.architecture.breaks.application.checkin;

/** Writes figures, as the real one is called. */
public final class CheckInKeyResult {
    public void run() {}
}
