package org.okrtree.adapter.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.okrtree.application.published.PublishedDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes copies beside the page that wanted them: in a thread and a transaction of its own, since a failure in the one of the page would
 * take the page with it. A copy that could not be written is written the next time. In read-only mode nothing is.
 */
public final class CopyKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(CopyKeeper.class);

    /** Display names are forgotten after this: whoever was anonymised in Jira is nameless here, too. */
    static final Duration NAMES_LAST = Duration.ofHours(24);
    /** What was not asked for so long stands on no page that is read. */
    static final Duration DOCUMENTS_LAST = Duration.ofDays(180);

    /** A confirmation is written so often at most; in between this node alone knows of it. */
    private static final Duration CONFIRMED_EVERY = Duration.ofMinutes(10);
    /** What cannot change is confirmed so often, to say that somebody still reads it. */
    private static final Duration USED_EVERY = Duration.ofDays(30);

    private static final Duration SWEPT_EVERY = Duration.ofHours(1);
    private static final int MOST_CONFIRMATIONS = 1000;

    private final Copies copies;
    private final PublishedDocuments documents;
    private final AccessModeService mode;
    private final Executor aside;
    private final Clock clock;
    private final Map<String, Instant> confirmed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_CONFIRMATIONS;
        }
    };
    private Instant swept = Instant.EPOCH;

    public CopyKeeper(
            Copies copies, PublishedDocuments documents, AccessModeService mode, Executor aside, Clock clock) {
        this.copies = copies;
        this.documents = documents;
        this.mode = mode;
        this.aside = aside;
        this.clock = clock;
    }

    /** Keeps what Jira has just said. */
    void keep(Collection<Copy> fresh) {
        if (!fresh.isEmpty()) {
            fresh.forEach(copy -> remember(copy.key(), copy.at()));
            write(() -> {
                copies.keep(fresh);
                sweep();
            });
        }
    }

    /** Jira has just said that this copy is as it should be. */
    void confirm(Copy copy) {
        Instant now = clock.instant();
        remember(copy.key(), now);
        if (copy.at().plus(CONFIRMED_EVERY).isBefore(now)) {
            write(() -> copies.keep(List.of(copy.confirmedAt(now))));
        }
    }

    /** A page still shows this copy, which cannot change. */
    void use(Copy copy) {
        Instant now = clock.instant();
        if (copy.at().plus(USED_EVERY).isBefore(now)) {
            write(() -> copies.keep(List.of(copy.confirmedAt(now))));
        }
    }

    /** When Jira last said that this copy is as it should be. */
    Instant confirmedAt(Copy copy) {
        synchronized (confirmed) {
            Instant known = confirmed.getOrDefault(copy.key(), copy.at());
            return known.isAfter(copy.at()) ? known : copy.at();
        }
    }

    private void remember(String key, Instant at) {
        synchronized (confirmed) {
            confirmed.put(key, at);
        }
    }

    private void write(Runnable deed) {
        if (mode.isReadOnlyAccessModeEnabled()) {
            return;
        }
        try {
            aside.execute(() -> {
                try {
                    deed.run();
                } catch (RuntimeException another) { // the edge of this thread: another node may have been faster
                    LOG.info("a copy was not written, and will be the next time", another);
                }
            });
        } catch (RejectedExecutionException allAreBusy) {
            LOG.debug("nobody is free to write a copy", allAreBusy);
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        synchronized (this) {
            if (swept.plus(SWEPT_EVERY).isAfter(now)) {
                return;
            }
            swept = now;
        }
        copies.forget(Copy.Kind.NAME, now.minus(NAMES_LAST));
        Stream.of(Copy.Kind.MANIFEST, Copy.Kind.READINGS, Copy.Kind.HISTORY)
                .forEach(kind -> copies.forget(kind, now.minus(DOCUMENTS_LAST)));
        // Of what came just now the manifest that names it may still be on its way.
        copies.forgetAllBut(Copy.Kind.TEXT, named(), now.minus(SWEPT_EVERY));
    }

    /** Keys of the texts that a manifest or a history names. */
    private Set<String> named() {
        Set<String> named = new HashSet<>();
        copies.ofKind(Copy.Kind.MANIFEST).stream()
                .flatMap(copy -> documents.manifest(copy.content()).entries().stream())
                .forEach(entry -> named.add(Copy.keyOf(entry.hash())));
        copies.ofKind(Copy.Kind.HISTORY).stream()
                .flatMap(copy -> documents.history(copy.content()).heads().stream())
                .forEach(head -> named.add(Copy.keyOf(head.hash())));
        return named;
    }
}
