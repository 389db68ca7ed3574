package org.okrtree.domain.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** SHA-256 of a canonical text: 64 small hexadecimal digits. */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a hash");
        }
    }

    /** The hash that somebody named; empty when it cannot be one. */
    public static Optional<ContentHash> named(String hex) {
        return FORM.matcher(hex).matches() ? Optional.of(new ContentHash(hex)) : Optional.empty();
    }

    /** @param text ASCII, as {@link CanonicalText} writes it */
    public static ContentHash of(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new ContentHash(HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
