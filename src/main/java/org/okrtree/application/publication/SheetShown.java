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
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.sheet.UnsavedEdit;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.team.Team;

/**
 * A sheet with its draft and what was published of it.
 *
 * @param plan of its cycle
 * @param draftOrNull null for somebody who may read only what is published
 * @param takenOrNull what was done to the draft at once last and can be taken back, else what was done last; null when nothing was, or
 *     for somebody who does not write it
 * @param issueOrNull the issue that the host made of the line which left with that; null for none
 * @param kept findings of the draft check that its people keep; empty for who does not read the draft
 * @param unsaved what could not be saved into lines of the draft and is not settled; empty for who does not write it
 * @param upward what the objectives of the draft contribute to
 * @param aboveOrNull what the team above has published in this cycle; null when there is none, or for who does not read the draft
 * @param statements of the newest strategy that objectives may cite; empty where they cite none
 * @param revisions the newest first
 * @param newestOrNull content of the newest revision; null before the first
 */
public record SheetShown(
        Sheet sheet,
        Team team,
        Cycle cycle,
        CyclePlan plan,
        @Nullable Draft draftOrNull,
        @Nullable TakenLines takenOrNull,
        @Nullable Long issueOrNull,
        List<FindingKept> kept,
        List<UnsavedEdit> unsaved,
        Upward upward,
        @Nullable PublishedSheet aboveOrNull,
        List<Statement> statements,
        List<PublishedRevision> revisions,
        @Nullable PublishedSheet newestOrNull,
        Map<PersonId, Account> people) {

    public Optional<Draft> draft() {
        return Optional.ofNullable(draftOrNull);
    }

    public Optional<TakenLines> taken() {
        return Optional.ofNullable(takenOrNull);
    }

    public Optional<Long> issue() {
        return Optional.ofNullable(issueOrNull);
    }

    public Optional<PublishedSheet> above() {
        return Optional.ofNullable(aboveOrNull);
    }

    public Optional<PublishedSheet> newest() {
        return Optional.ofNullable(newestOrNull);
    }
}
