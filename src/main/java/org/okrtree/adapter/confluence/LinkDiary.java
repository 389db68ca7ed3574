package org.okrtree.adapter.confluence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.okrtree.domain.published.PublishedRefusal;

/** What went wrong on the way to Jira lately, on this node, for the administrator. */
public final class LinkDiary {

    private static final int MOST = 10;

    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    record Entry(Instant at, PublishedRefusal what) {}

    public LinkDiary(Clock clock) {
        this.clock = clock;
    }

    synchronized void note(PublishedRefusal what) {
        entries.addFirst(new Entry(clock.instant(), what));
        if (entries.size() > MOST) {
            entries.removeLast();
        }
    }

    /** The latest first. */
    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}
