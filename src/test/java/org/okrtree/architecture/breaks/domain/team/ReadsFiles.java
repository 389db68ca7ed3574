package org.okrtree.architecture.breaks.domain.team;

import java.io.File;

/** Breaks a rule: a domain class reads files. */
record ReadsFiles(File file) {}
