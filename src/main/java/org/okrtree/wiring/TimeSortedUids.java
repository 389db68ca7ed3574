package org.okrtree.wiring;

import java.security.SecureRandom;
import java.time.Clock;
import org.okrtree.domain.Uid;
import org.okrtree.domain.Uids;

/** Ids of ten characters of time in milliseconds and sixteen of chance (80 bits), in Crockford's base 32. */
final class TimeSortedUids implements Uids {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int OF_TIME = 10;
    private static final int BITS = 5;

    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    TimeSortedUids(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String next() {
        char[] uid = new char[Uid.LENGTH];
        long time = clock.millis();
        for (int i = OF_TIME - 1; i >= 0; i--) {
            uid[i] = digit(time);
            time >>>= BITS;
        }
        for (int i = OF_TIME; i < Uid.LENGTH; i++) {
            uid[i] = DIGITS.charAt(chance.nextInt(DIGITS.length()));
        }
        return new String(uid);
    }

    private static char digit(long bits) {
        return DIGITS.charAt((int) (bits & (DIGITS.length() - 1)));
    }
}
