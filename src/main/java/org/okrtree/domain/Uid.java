package org.okrtree.domain;

import java.util.regex.Pattern;

/** Form of every id: 26 characters of Crockford's base 32, the first ten of them the time in milliseconds, so that ids sort by time. */
public final class Uid {

    /** Characters of an id. */
    public static final int LENGTH = 26;

    private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

    private Uid() {}

    public static boolean isUid(String text) {
        return FORM.matcher(text).matches();
    }

    static void require(String uid) {
        if (!isUid(uid)) {
            throw new IllegalArgumentException("not a uid: " + Text.excerpt(uid));
        }
    }
}
