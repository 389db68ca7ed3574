package org.okrtree.workbench.preflight;

/** One look at a plugin. */
@FunctionalInterface
interface Check {
    /** Adds what it finds. */
    void look(Plugin plugin, Findings findings);
}
