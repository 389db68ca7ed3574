package org.okrtree.architecture.breaks.domain.team;

import java.time.LocalDate;

/** Breaks a rule: asks what day it is. */
final class AsksToday {
    LocalDate today() {
        return LocalDate.now();
    }
}
