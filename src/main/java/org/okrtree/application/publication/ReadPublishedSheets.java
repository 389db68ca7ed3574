package org.okrtree.application.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * Reads published sheets by the hash of their text. The hash is checked when a text comes from the store; what was read is
 * remembered under its hash, since it can never change.
 */
public final class ReadPublishedSheets {

    /** Most characters of text whose sheets are remembered at a time, at a little more than a byte each; the least lately used go first. */
    private static final long MOST_CHARACTERS = 8_000_000;

    private final RevisionTexts texts;
    private final CanonicalReader reader;
    private final Map<ContentHash, Remembered> remembered = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    private record Remembered(PublishedSheet sheet, int length) {}

    public ReadPublishedSheets(RevisionTexts texts, CanonicalReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /**
     * The sheet of each hash that the store has.
     *
     * @throws IllegalStateException when a stored text is not what its hash says: it was changed behind our back and is not shown
     */
    public Map<ContentHash, PublishedSheet> run(Collection<ContentHash> hashes) {
        Map<ContentHash, PublishedSheet> sheets = new LinkedHashMap<>();
        List<ContentHash> unknown = new ArrayList<>();
        synchronized (remembered) {
            for (ContentHash hash : hashes) {
                Remembered one = remembered.get(hash);
                if (one == null) {
                    unknown.add(hash);
                } else {
                    sheets.put(hash, one.sheet());
                }
            }
        }
        if (!unknown.isEmpty()) {
            texts.texts(unknown).forEach((hash, text) -> sheets.put(hash, read(hash, text)));
        }
        return sheets;
    }

    // Six characters of an escape are one of the text.
    private static int lengthOf(String text) {
        int length = text.length();
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", at + 2)) {
            length -= 5;
        }
        return length;
    }

    private PublishedSheet read(ContentHash hash, String text) {
        if (!ContentHash.of(text).equals(hash)) {
            throw new IllegalStateException("the stored text of revision " + hash.hex() + " was changed");
        }
        PublishedSheet sheet = reader.read(text);
        int length = lengthOf(text);
        synchronized (remembered) {
            Remembered before = remembered.put(hash, new Remembered(sheet, length));
            characters += length - (before == null ? 0 : before.length());
            var oldest = remembered.values().iterator();
            while (characters > MOST_CHARACTERS && oldest.hasNext()) {
                characters -= oldest.next().length();
                oldest.remove();
            }
        }
        return sheet;
    }
}
