package org.okrtree.application.publication;

import java.util.List;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.RevisionDiff;

/**
 * Two revisions of one sheet, and what the later asked for says otherwise.
 *
 * @param all the revisions of the sheet, the newest first
 */
public record RevisionsCompared(
        PublishedSheet before,
        PublishedSheet after,
        RevisionDiff diff,
        List<PublishedRevision> all,
        Map<PersonId, Account> people) {}
