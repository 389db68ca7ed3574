package org.okrtree.adapter.confluence;

import java.time.Instant;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.ContentHash;

/**
 * One of Jira's documents as Confluence keeps it.
 *
 * @param key unlike that of any other copy
 * @param etag by which Jira knows this state of the document; empty for one that never changes
 * @param at when Jira said last that it is so
 */
public record Copy(Kind kind, String key, String etag, Instant at, String content) {

    /** What is kept. The code stands in the table and never changes. */
    public enum Kind {
        MANIFEST("manifest"),
        READINGS("readings"),
        HISTORY("history"),
        /** The canonical text of a revision, which never changes. */
        TEXT("text"),
        /** The display name of a person: the one thing here that holds a name, and so the one that is soon forgotten. */
        NAME("name");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Key of the copy of a document that is asked for at this address: of one length, whatever somebody typed into it. */
    public static String keyOf(Kind kind, String address) {
        return kind.code() + "/" + ContentHash.of(address).hex();
    }

    static String keyOf(ContentHash text) {
        return Kind.TEXT.code() + "/" + text.hex();
    }

    static String keyOf(PersonId person) {
        return Kind.NAME.code() + "/" + person.uid();
    }

    public static Copy of(ContentHash hash, String text, Instant at) {
        return new Copy(Kind.TEXT, keyOf(hash), "", at, text);
    }

    public static Copy of(PersonId person, String name, Instant at) {
        return new Copy(Kind.NAME, keyOf(person), "", at, name);
    }

    Copy confirmedAt(Instant later) {
        return new Copy(kind, key, etag, later, content);
    }
}
