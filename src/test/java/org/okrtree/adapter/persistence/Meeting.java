package org.okrtree.adapter.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
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
import java.util.concurrent.atomic.AtomicBoolean;

/** Deeds at the same time: each waits for the others where it has read and not yet written, once; a rerun goes straight on. */
final class Meeting {

    private static final int PATIENCE_SECONDS = 30;

    private final CyclicBarrier all;
    private final ThreadLocal<Boolean> came = new ThreadLocal<>();

    Meeting(int deeds) {
        this.all = new CyclicBarrier(deeds);
    }

    /** Waits for the other deeds, the first time that this one comes here. */
    void here() {
        if (came.get() != null) {
            return;
        }
        came.set(true);
        try {
            all.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("somebody never came", alone);
        }
    }

    /** The port, whose {@code method} waits for the other deeds after it has answered. */
    <P> P after(Class<P> port, String method, P store) {
        return after(port, method, store, this::here);
    }

    /** The port, after whose first answer to {@code method} something is done before the deed goes on. */
    static <P> P afterFirst(Class<P> port, String method, P store, Runnable done) {
        AtomicBoolean again = new AtomicBoolean();
        return after(port, method, store, () -> {
            if (again.compareAndSet(false, true)) {
                done.run();
            }
        });
    }

    private static <P> P after(Class<P> port, String method, P store, Runnable done) {
        if (List.of(port.getMethods()).stream().noneMatch(one -> one.getName().equals(method))) {
            throw new IllegalArgumentException(port + " has no " + method);
        }
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, called, arguments) -> {
                    try {
                        Object answer = called.invoke(store, arguments);
                        if (called.getName().equals(method)) {
                            done.run();
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    /** Runs the deeds, each in a thread of its own, and gives what came of them in their order. */
    static <T> List<T> of(List<Callable<T>> deeds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<T>> running = deeds.stream().map(threads::submit).toList();
            List<T> came = new ArrayList<>();
            for (Future<T> one : running) {
                came.add(one.get());
            }
            return came;
        } finally {
            threads.shutdownNow();
        }
    }

    static <T> List<T> of(Callable<T> first, Callable<T> second) throws InterruptedException, ExecutionException {
        return of(List.of(first, second));
    }
}
