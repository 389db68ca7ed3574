package org.okrtree.application.published;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.alignment.ContributionState;
import org.okrtree.domain.checkin.ConfidenceTrail;
import org.okrtree.domain.checkin.KeptPeriods;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.published.TreeFigures;
import org.okrtree.domain.published.TreeFilter;
import org.okrtree.domain.published.TreeLine;

/**
 * As much of a tree as is drawn at once, with what belongs to these rows.
 *
 * @param cycle as it stood then
 * @param cycles all that there are, the latest first
 * @param asOfOrNull the last instant that counts; null for now
 * @param isDraft whether drafts are shown
 * @param notOpenYet drafts that are left out because their discussion is not open to this reader
 * @param teams of all sheets of the cycle that could be shown
 * @param lines objectives and key results of all sheets of the cycle that could be shown
 * @param stale key results of those that nobody said a word of for two weeks
 * @param filter what of them is asked for
 * @param leftOut why parts of what was asked for were not understood and left out; each names its part of the address
 * @param from rows that are passed over
 * @param rows that are drawn
 * @param more rows that stand after them
 * @param trails of the key results that are drawn
 * @param periods of the ranges to keep among them: what became of each period of the cycle
 * @param contributions of the objectives that are drawn
 * @param work how much is linked to each of the key results that are drawn; 0 is left out
 */
public record TreeShown(
        Cycle cycle,
        List<Cycle> cycles,
        @Nullable Instant asOfOrNull,
        boolean isDraft,
        int notOpenYet,
        List<PublishedTeam> teams,
        int lines,
        int stale,
        TreeFilter filter,
        List<Refusal> leftOut,
        int from,
        List<TreeLine> rows,
        int more,
        TreeFigures figures,
        Map<KeyResultId, ConfidenceTrail> trails,
        Map<KeyResultId, List<KeptPeriods.Period>> periods,
        Map<ObjectiveId, List<Contributes>> contributions,
        Map<KeyResultId, Integer> work,
        Map<PersonId, String> names) {

    /**
     * What an objective contributes to.
     *
     * @param number of the parent in its sheet; 0 where that is not known here
     * @param words the parent's title, or the sentence that says how it contributes where the title is not known here
     */
    public record Contributes(ObjectiveId parent, int number, String words, ContributionState state) {}

    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOfOrNull);
    }
}
