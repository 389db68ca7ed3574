package org.okrtree.architecture.breaks.domain.team;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks a rule: asks what day it is somewhere. */
final class AsksTodayInAZone {
    LocalDate today(ZoneId zone) {
        return LocalDate.now(zone);
    }
}
