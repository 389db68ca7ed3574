package org.okrtree.workbench.cluster;

/** Which node holds a lock. Inside a node, threads have sorted it out before they ask here. */
interface LockStore extends AutoCloseable {
    /** Takes it when no other node has it. */
    boolean take(String name);

    void give(String name);

    @Override
    void close();
}
