package org.okrtree.architecture.breaks.application.worklink;

/** What a listener knows. */
public interface Follows {
    void issue();
}
