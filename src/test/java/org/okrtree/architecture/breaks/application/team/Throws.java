package org.okrtree.architecture.breaks.application.team;

import java.io.IOException;
import org.okrtree.domain.Outcome;

/** Breaks a rule: a use case that declares a checked exception. */
public final class Throws {
    public Outcome<String> run() throws IOException {
        throw new IOException();
    }
}
