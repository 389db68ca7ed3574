package org.okrtree;

import java.util.concurrent.atomic.AtomicLong;
import org.okrtree.domain.Uids;

/** Ids that count from 1, so that an example can name the next one: {@link #uid(long)}. */
public final class CountingUids implements Uids {

    private final AtomicLong last;

    public CountingUids() {
        this(0);
    }

    /** The first id is the one after {@code last}. */
    public CountingUids(long last) {
        this.last = new AtomicLong(last);
    }

    @Override
    public String next() {
        return uid(last.incrementAndGet());
    }

    /** The id that is the {@code n}th. */
    public static String uid(long n) {
        String number = Long.toString(n);
        return "0".repeat(26 - number.length()) + number;
    }
}
