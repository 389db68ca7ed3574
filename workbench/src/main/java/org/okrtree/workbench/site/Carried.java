package org.okrtree.workbench.site;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.okrtree.workbench.data.Person;

/** Executors whose tasks know who handed them over; any other thread knows nobody. */
final class Carried implements ThreadLocalDelegateExecutorFactory {
    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new ForWhoeverAsks(delegate);
    }

    private static final class ForWhoeverAsks extends AbstractExecutorService {
        private final ExecutorService delegate;

        ForWhoeverAsks(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable task) {
            Optional<Person> person = CurrentPerson.get();
            delegate.execute(() -> {
                person.ifPresent(CurrentPerson::isActing);
                try {
                    task.run();
                } finally {
                    CurrentPerson.actsNoMore();
                }
            });
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }
}
