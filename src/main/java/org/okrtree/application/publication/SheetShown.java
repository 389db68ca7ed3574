package org.okrtree.application.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/**
 * A sheet with its draft and what was published of it.
 *
 * @param plan of its cycle
 * @param draftOrNull null for somebody who may read only what is published
 * @param revisions the newest first
 * @param newestOrNull content of the newest revision; null before the first
 */
public record SheetShown(
        Sheet sheet,
        Team team,
        Cycle cycle,
        CyclePlan plan,
        @Nullable Draft draftOrNull,
        List<PublishedRevision> revisions,
        @Nullable PublishedSheet newestOrNull,
        Map<PersonId, Account> people) {

    public Optional<Draft> draft() {
        return Optional.ofNullable(draftOrNull);
    }

    public Optional<PublishedSheet> newest() {
        return Optional.ofNullable(newestOrNull);
    }
}
