package org.okrtree.application.publication;

import org.okrtree.domain.publication.PublishedSheet;

/** Reads canonical texts of every schema. */
public interface CanonicalReader {

    /** @throws IllegalArgumentException when it is no canonical text, or of a schema that this version does not know */
    PublishedSheet read(String canonicalText);
}
