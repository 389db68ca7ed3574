package org.okrtree.application.sheet;

import java.time.Instant;
import org.okrtree.domain.PersonId;

/** Who saved a line edit, and when. */
public record Saver(PersonId person, Instant at) {}
