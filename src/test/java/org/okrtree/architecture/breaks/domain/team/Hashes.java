package org.okrtree.architecture.breaks.domain.team;

import java.security.MessageDigest;

/** Breaks a rule: a second class hashes. */
record Hashes(MessageDigest digest) {}
