package org.okrtree.application.published;

import java.util.List;
import java.util.Map;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.published.JiraAbout;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.NamedKey;
import org.okrtree.domain.published.SheetHistory;

/** Reads the documents that Jira serves to Confluence. Each throws {@link IllegalArgumentException} for what it cannot read. */
public interface PublishedDocuments {

    JiraAbout about(String json);

    /** What can be chosen out of a list of Jira's: {@code cycles} or {@code teams}. */
    List<NamedKey> named(String list, String json);

    Manifest manifest(String json);

    /** Canonical texts by their hash, as sent: whoever uses one checks the hash. */
    Map<ContentHash, String> texts(String json);

    Map<KeyResultId, Reading> readings(String json);

    SheetHistory history(String json);

    Map<PersonId, String> names(String json);

    /** Key of the reason why Jira refused; empty when the answer names none. */
    String reasonOf(String json);
}
