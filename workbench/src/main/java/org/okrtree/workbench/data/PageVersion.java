package org.okrtree.workbench.data;

import java.time.Instant;

/** Who saved a version of a page, and when. */
public record PageVersion(int version, String authorKey, Instant saved) {}
