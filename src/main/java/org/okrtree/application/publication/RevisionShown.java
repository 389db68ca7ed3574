package org.okrtree.application.publication;

import java.util.List;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * One revision as it was published.
 *
 * @param all the revisions of its sheet, the newest first
 */
public record RevisionShown(
        PublishedRevision revision,
        PublishedSheet content,
        List<PublishedRevision> all,
        Map<PersonId, Account> people) {

    public boolean isNewest() {
        return all.get(0).number() == revision.number();
    }
}
