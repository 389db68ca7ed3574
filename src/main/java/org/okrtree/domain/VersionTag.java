package org.okrtree.domain;

import java.util.UUID;

/** The version of a thing that has no number of its own. */
public final class VersionTag {

    private VersionTag() {}

    /** The same for the same text, and another one for another text. */
    public static String of(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return UUID.nameUUIDFromBytes(bytes).toString();
    }
}
