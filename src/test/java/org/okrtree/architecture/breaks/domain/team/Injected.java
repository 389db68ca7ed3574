package org.okrtree.architecture.breaks.domain.team;

import jakarta.inject.Singleton;

/** Breaks a rule: a domain class carries an annotation of the host. */
@Singleton
final class Injected {}
