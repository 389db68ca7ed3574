package org.okrtree.adapter.jira;

import java.util.List;
import org.okrtree.adapter.web.published.KeyResultView;

/**
 * What an issue helps with.
 *
 * @param countHtml of the links; empty for none
 * @param canChange whether this person may link and unlink
 * @param moreHtml how many links are not shown; empty when all are
 */
public record IssuePanelView(
        String issue,
        boolean isEmpty,
        String countHtml,
        boolean canChange,
        List<Item> items,
        List<Line> objectives,
        String moreHtml) {
    /**
     * One link to a key result. Its figures are shown while it stands in an open cycle.
     *
     * @param sayHtml how to name what it is linked to
     * @param unlinkHtml what the button says to a screen reader
     * @param isClosed its cycle is closed
     * @param staleHtml how long nobody said a word, where that is too long; else empty
     * @param newerHtml that it was published again since it was linked; else empty
     * @param newerAddressHtml of that revision
     */
    public record Item(
            String link,
            String objectiveHtml,
            String placeHtml,
            String addressHtml,
            boolean hasSentence,
            String sentenceHtml,
            String sayHtml,
            String unlinkHtml,
            boolean isClosed,
            boolean isDropped,
            String droppedHtml,
            String staleHtml,
            String newerHtml,
            String newerAddressHtml,
            KeyResultView keyResult) {}

    /**
     * One link to an objective, which has no figures.
     *
     * @param uid of the objective
     * @param sentenceHtml how the issue helps; may be empty
     * @param unlinkHtml what the button says to a screen reader
     */
    public record Line(
            String link,
            String uid,
            String shortKeyHtml,
            String titleHtml,
            String addressHtml,
            boolean hasSentence,
            String sentenceHtml,
            String unlinkHtml,
            boolean isDropped,
            String droppedHtml) {}
}
