package org.okrtree.adapter.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two deeds at the same time: each waits for the other where it has read and not yet written, once; a rerun goes straight on. */
final class Meeting {

    private static final int PATIENCE_SECONDS = 30;

    private final CyclicBarrier both = new CyclicBarrier(2);
    private final ThreadLocal<Boolean> came = new ThreadLocal<>();

    /** Waits for the other deed, the first time that this one comes here. */
    void here() {
        if (came.get() != null) {
            return;
        }
        came.set(true);
        try {
            both.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("the other deed never came", alone);
        }
    }

    /** The port, whose {@code method} waits for the other deed after it has answered. */
    <P> P after(Class<P> port, String method, P store) {
        if (List.of(port.getMethods()).stream().noneMatch(one -> one.getName().equals(method))) {
            throw new IllegalArgumentException(port + " has no " + method);
        }
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, called, arguments) -> {
            try {
                Object answer = called.invoke(store, arguments);
                if (called.getName().equals(method)) {
                    here();
                }
                return answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    /** Runs both deeds and gives what came of them. */
    static <T> List<T> of(Callable<T> first, Callable<T> second) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<T> one = threads.submit(first);
            Future<T> two = threads.submit(second);
            return List.of(one.get(), two.get());
        } finally {
            threads.shutdownNow();
        }
    }
}
