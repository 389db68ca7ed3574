package org.okrtree.domain.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.team.TeamLevel;

/**
 * A sheet as the draft check reads it.
 *
 * @param parents the objectives that those of the sheet may contribute to
 */
public record DraftToCheck(TeamLevel level, List<Parent> parents, List<ObjectiveToCheck> objectives) {

    public DraftToCheck {
        parents = List.copyOf(parents);
        objectives = List.copyOf(objectives);
    }

    /** An objective of another team, with the statements of its key results. */
    public record Parent(String id, String objective, List<String> keyResults) {
        public Parent {
            keyResults = List.copyOf(keyResults);
        }
    }

    /**
     * @param id by which its findings are asked for
     * @param citesStrategy whether it names the statement of the strategy that it serves; asked of a company's only
     */
    public record ObjectiveToCheck(String id, String text, boolean citesStrategy, List<KeyResultToCheck> keyResults) {
        public ObjectiveToCheck {
            keyResults = List.copyOf(keyResults);
        }
    }

    /**
     * @param id by which its findings are asked for
     * @param measureOrNull null where nothing of a measure is written
     * @param source where the number comes from; empty for nothing said
     */
    public record KeyResultToCheck(
            String id, String text, @Nullable MeasureDraft measureOrNull, String source) {}
}
