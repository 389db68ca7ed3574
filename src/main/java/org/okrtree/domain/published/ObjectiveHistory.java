package org.okrtree.domain.published;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.RevisionDiff;

/** What happened to an objective and its key results, the newest first, page by page. */
public record ObjectiveHistory(List<Entry> entries) {

    /** Most entries of one page. */
    public static final int PAGE = 20;

    /** One thing that happened. */
    public sealed interface Entry {
        Instant at();

        /** Of what it was made from. */
        String uid();
    }

    /** @param correctedOrNull the check-in that this one corrects; null for none */
    public record CheckedIn(CheckIn checkIn, @Nullable CheckIn correctedOrNull) implements Entry {
        public Optional<CheckIn> corrected() {
            return Optional.ofNullable(correctedOrNull);
        }

        @Override
        public Instant at() {
            return checkIn.recordedAt();
        }

        @Override
        public String uid() {
            return checkIn.id().uid();
        }
    }

    /** @param lines of the objective and its key results that it said otherwise than the one before */
    public record Published(PublishedRevision revision, List<RevisionDiff.LineDiff> lines) implements Entry {
        public Published {
            lines = List.copyOf(lines);
        }

        @Override
        public Instant at() {
            return revision.at();
        }

        @Override
        public String uid() {
            return revision.id().uid();
        }
    }

    /**
     * Some entries that stand together.
     *
     * @param next where the next page begins; empty on the last one
     */
    public record Page(List<Entry> entries, String next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    private static final Comparator<Entry> NEWEST_FIRST =
            Comparator.comparing(Entry::at).thenComparing(Entry::uid).reversed();

    public ObjectiveHistory {
        entries = entries.stream().sorted(NEWEST_FIRST).toList();
    }

    /** @param after uid of the last entry of the page before; empty, or of none of them, for the first page */
    public Page page(String after) {
        int from = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).uid().equals(after)) {
                from = i + 1;
            }
        }
        int to = Math.min(entries.size(), from + PAGE);
        return new Page(
                entries.subList(from, to),
                to < entries.size() ? entries.get(to - 1).uid() : "");
    }
}
