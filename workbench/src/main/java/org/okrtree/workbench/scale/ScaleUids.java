package org.okrtree.workbench.scale;

import org.okrtree.domain.Uids;

/** Ids of the usual form that come in the same order in each run. */
final class ScaleUids implements Uids {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS = 5;
    /** All are ten characters of one moment, then a number. */
    private static final String MOMENT = "01KE5BAK00";

    private long number;

    @Override
    public synchronized String next() {
        char[] uid = (MOMENT + "0".repeat(LENGTH - MOMENT.length())).toCharArray();
        long rest = ++number;
        for (int i = LENGTH - 1; rest > 0; i--) {
            uid[i] = DIGITS.charAt((int) (rest & (DIGITS.length() - 1)));
            rest >>>= BITS;
        }
        return new String(uid);
    }
}
