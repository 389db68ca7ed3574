package org.okrtree.workbench.host;

/** The style sheets and scripts that the page of the current thread asks for. */
public interface PageResources {
    /** A new page begins on this thread: nothing is asked for. */
    void begin();

    /** Asks for all web resources of this context, and of every context they name. */
    void requireContext(String context);

    /** The {@code link} and {@code script} elements of all that was asked for since the last call. */
    String tags();
}
