package org.okrtree.adapter.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.published.PublishedRefusal;

/**
 * What one rendering of a page, for one reader, has asked of Jira: macros run one after another and do not know each other, so what
 * one asked the next ones find here. They all together wait no longer than {@link #PATIENCE}.
 */
final class PageAsk {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String PROPERTY = "org.okrtree.okr-plugin.page";

    private final Map<String, Given<?>> answers = new HashMap<>();
    private final Clock clock;
    private Duration waited = Duration.ZERO;
    private @Nullable PublishedRefusal gaveUp;

    /**
     * What came of wanting a document.
     *
     * @param shown that it is a copy, and why; empty for what Jira says now
     */
    record Given<T>(Outcome<T> outcome, Optional<LinkPublishedSource.Shown> shown) {

        static <T> Given<T> of(T content) {
            return new Given<>(Outcome.done(content), Optional.empty());
        }
    }

    PageAsk(Clock clock) {
        this.clock = clock;
    }

    /** The one of this rendering. */
    static PageAsk of(ConversionContext context, Clock clock) {
        if (context.getProperty(PROPERTY) instanceof PageAsk known) {
            return known;
        }
        PageAsk page = new PageAsk(clock);
        context.setProperty(PROPERTY, page);
        return page;
    }

    /** How long Jira may still be waited for. */
    Duration left() {
        Duration left = PATIENCE.minus(waited);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Does it while the page waits. */
    <T> T waiting(Supplier<T> deed) {
        Instant begin = clock.instant();
        try {
            return deed.get();
        } finally {
            waited = waited.plus(Duration.between(begin, clock.instant()));
        }
    }

    /** Why Jira is not asked again for this page; empty while it is. */
    Optional<PublishedRefusal> gaveUp() {
        return Optional.ofNullable(gaveUp);
    }

    void giveUp(PublishedRefusal why) {
        gaveUp = why;
    }

    /** What came of this address is also what another one would answer. */
    void isAlso(String address, String other) {
        Given<?> known = answers.get(address);
        if (known != null) {
            answers.putIfAbsent(other, known);
        }
    }

    /** What came of it the first time that a macro of this page wanted it. */
    @SuppressWarnings("unchecked") // an address has answers of one type
    <T> Given<T> once(String address, Supplier<Given<T>> ask) {
        Given<T> known = (Given<T>) answers.get(address);
        if (known != null) {
            return known;
        }
        Given<T> answer = ask.get();
        answers.put(address, answer);
        return answer;
    }
}
