package org.okrtree.workbench.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The product's cluster locks: one thread of one node holds a name, and may take it again; nobody else can. */
final class Locks implements ClusterLockService, AutoCloseable {
    private static final int LONGEST_NAME = 255;
    private static final long BETWEEN_TWO_TRIES = TimeUnit.MILLISECONDS.toNanos(20);

    private final LockStore nodes;
    private final Map<String, Named> byName = new ConcurrentHashMap<>();

    Locks(LockStore nodes) {
        this.nodes = nodes;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        if (lockName == null || lockName.isEmpty() || lockName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A cluster lock's name has 1 to " + LONGEST_NAME + " characters, this one "
                            + (lockName == null ? 0 : lockName.length())
                            + ": the product keeps it in a column of that length. Hash what makes it long.");
        }
        return byName.computeIfAbsent(lockName, Named::new);
    }

    <T> T holding(String name, Supplier<T> work) {
        ClusterLock lock = getLockForName(name);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        nodes.close();
    }

    private final class Named implements ClusterLock {
        private final String name;
        private final ReentrantLock inThisNode = new ReentrantLock(true);

        private Named(String name) {
            this.name = name;
        }

        @Override
        public void lock() {
            inThisNode.lock();
            while (!hasTaken()) {
                LockSupport.parkNanos(BETWEEN_TWO_TRIES);
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            if (!tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("three centuries were not enough");
            }
        }

        @Override
        public boolean tryLock() {
            return inThisNode.tryLock() && (hasTaken() || letGo());
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long patience = unit.toNanos(time);
            long begin = System.nanoTime();
            if (!inThisNode.tryLock(time, unit)) {
                return false;
            }
            while (!hasTaken()) {
                if (Thread.interrupted()) {
                    letGo();
                    throw new InterruptedException("while waiting for the cluster lock " + name);
                }
                if (System.nanoTime() - begin >= patience) {
                    return letGo();
                }
                LockSupport.parkNanos(BETWEEN_TWO_TRIES);
            }
            return true;
        }

        // who comes again has it already: the database would count, and want as many unlocks
        private boolean hasTaken() {
            return inThisNode.getHoldCount() > 1 || nodes.take(name);
        }

        private boolean letGo() {
            inThisNode.unlock();
            return false;
        }

        @Override
        public void unlock() {
            if (!isHeldByCurrentThread()) {
                throw new IllegalMonitorStateException("The cluster lock " + name
                        + " is not held by this thread. Unlock it in the thread that took it, in a finally block.");
            }
            if (inThisNode.getHoldCount() == 1) {
                nodes.give(name);
            }
            inThisNode.unlock();
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return inThisNode.isHeldByCurrentThread();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("A cluster lock has no conditions: nodes cannot wake each other.");
        }
    }
}
