package org.okrtree.architecture.breaks.domain.team;

import java.util.Date;

/** Breaks a rule: a new date is now. */
final class MakesADate {
    Date time() {
        return new Date();
    }
}
