package org.okrtree.architecture.breaks.domain.team;

import java.util.logging.Logger;

/** Breaks a rule: a domain class logs. */
record Logs(Logger logger) {}
