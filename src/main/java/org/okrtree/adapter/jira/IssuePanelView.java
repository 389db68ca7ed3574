package org.okrtree.adapter.jira;

import java.util.List;
import org.okrtree.adapter.web.KeyResultView;

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
     * One link to a key result.
     *
     * @param unlinkHtml what the button says to a screen reader
     */
    public record Item(
            String link,
            String objectiveHtml,
            String placeHtml,
            String addressHtml,
            boolean hasSentence,
            String sentenceHtml,
            String unlinkHtml,
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
            String sentenceHtml,
            String unlinkHtml) {}
}
