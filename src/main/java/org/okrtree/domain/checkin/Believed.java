package org.okrtree.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import org.okrtree.domain.keyresult.Confidence;

/**
 * A confidence that was in force for a while.
 *
 * @param on the day it speaks of
 * @param from when it became known
 */
public record Believed(Confidence confidence, LocalDate on, Instant from) {}
