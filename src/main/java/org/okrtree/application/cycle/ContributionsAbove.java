package org.okrtree.application.cycle;

import org.okrtree.domain.CycleId;

/** Whether the objectives of a cycle contribute to those of another one. */
public interface ContributionsAbove {

    /** Some offer stands, whether answered or not; what was withdrawn does not count. */
    boolean reach(CycleId from, CycleId to);
}
