package org.okrtree.application.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.person.Account;
import org.okrtree.application.team.TeamHead;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.DraftObjective;

/**
 * Everything about one objective.
 *
 * @param today in the cycle's zone
 * @param team as it is now
 * @param publishedOrNull null while it stands in a draft only
 * @param draftedOrNull null once it is published
 * @param contributions both ways, withdrawn ones too, the oldest first
 */
public record ObjectiveShown(
        ObjectiveId id,
        SheetId sheet,
        Cycle cycle,
        LocalDate today,
        TeamHead team,
        @Nullable OnRecord publishedOrNull,
        @Nullable DraftObjective draftedOrNull,
        List<Related> contributions,
        Map<PersonId, Account> people) {

    /**
     * What is published of it, and what came of it.
     *
     * @param place the last revision that holds it
     * @param isDropped the newest revision does not hold it any more
     * @param heads all revisions of the sheet, the newest first
     * @param texts what they say, in the same order
     * @param checkIns of each of its key results that has any, in the order they were recorded
     * @param workOrNull null when the host cannot say how issues stand
     */
    public record OnRecord(
            PublishedSheet place,
            PublishedObjective objective,
            boolean isDropped,
            List<PublishedRevision> heads,
            List<PublishedSheet> texts,
            Map<KeyResultId, List<CheckIn>> checkIns,
            @Nullable SeenWork workOrNull) {

        public Optional<SeenWork> work() {
            return Optional.ofNullable(workOrNull);
        }

        public List<CheckIn> checkInsOf(KeyResultId keyResult) {
            return checkIns.getOrDefault(keyResult, List.of());
        }
    }

    /**
     * A contribution with the objective at its other end.
     *
     * @param cycle of the child
     * @param sheetOrNull where the other one stands published; null while it does not
     */
    public record Related(
            ContributionOnRecord contribution,
            Cycle cycle,
            @Nullable PublishedSheet sheetOrNull,
            @Nullable PublishedObjective objectiveOrNull) {

        public Optional<PublishedSheet> sheet() {
            return Optional.ofNullable(sheetOrNull);
        }

        public Optional<PublishedObjective> objective() {
            return Optional.ofNullable(objectiveOrNull);
        }
    }

    public Optional<OnRecord> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    public Optional<DraftObjective> drafted() {
        return Optional.ofNullable(draftedOrNull);
    }

    /** Who answers for it: in public as soon as it is published. */
    public PersonId owner() {
        return published()
                .map(it -> it.objective().owner())
                .or(() -> drafted().map(it -> it.words().owner()))
                .orElseThrow();
    }
}
