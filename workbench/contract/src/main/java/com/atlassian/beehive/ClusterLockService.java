package com.atlassian.beehive;

/**
 * Locks that hold for all nodes of a cluster.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface ClusterLockService {
    /**
     * The lock of this name, at most 255 characters.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    ClusterLock getLockForName(String lockName);
}
