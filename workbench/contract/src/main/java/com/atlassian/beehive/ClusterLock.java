package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread of one node holds; the same thread may take it again. Conditions are not supported.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface ClusterLock extends Lock {
    /** @seen Platform 6/7, public class listing of the library */
    boolean isHeldByCurrentThread();
}
