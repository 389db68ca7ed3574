package org.okrtree.adapter.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.format.JsonPublishedDocuments;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.application.publication.ReadPublishedSheets;

/** The way to a {@link LinkedJira}, with copies in memory; whoever asks waits in the thread that does the asking. */
final class LinkedSources {

    final InMemoryCopies copies = new InMemoryCopies();
    final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    final LinkDiary diary = new LinkDiary(clock);
    final Breaker breaker = new Breaker(clock);
    boolean readOnly;

    private final ExecutorService workers;
    private final LinkedJira jira;

    LinkedSources(LinkedJira jira) {
        this(jira, new AtOnce());
    }

    LinkedSources(LinkedJira jira, ExecutorService workers) {
        this.jira = jira;
        this.workers = workers;
    }

    private final class Mode {
        public boolean isReadOnlyAccessModeEnabled() {
            return readOnly;
        }
    }

    /** As after a start: nothing but the copies is remembered. */
    LinkPublishedSources sources() {
        JsonPublishedDocuments documents = new JsonPublishedDocuments();
        CanonicalJsonReader reader = new CanonicalJsonReader();
        ThreadLocalDelegateExecutorFactory asIs = delegate -> delegate;
        return new LinkPublishedSources(
                new JiraLink(jira.links, asIs, workers, documents, breaker, diary, clock),
                copies,
                new CopyKeeper(
                        copies, documents, HostDoubles.of(AccessModeService.class, new Mode()), Runnable::run, clock),
                new ReadPublishedSheets(copies, reader),
                documents,
                reader,
                clock);
    }

    /** For another rendering. */
    LinkPublishedSource page() {
        return sources().of(new PageAsk(clock));
    }

    private static final class AtOnce extends AbstractExecutorService {
        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
