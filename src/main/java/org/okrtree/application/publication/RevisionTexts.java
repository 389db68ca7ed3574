package org.okrtree.application.publication;

import java.util.Collection;
import java.util.Map;
import org.okrtree.domain.publication.ContentHash;

/** Canonical texts where they are kept: in Jira the store, in Confluence its copies. */
public interface RevisionTexts {

    /** Canonical texts by their hash; hashes that are not known are left out. */
    Map<ContentHash, String> texts(Collection<ContentHash> hashes);
}
