package org.okrtree.adapter.web.published;

import java.util.List;
import org.okrtree.adapter.web.FieldView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of the tree.
 *
 * @param isDraft drafts are shown
 * @param isLater rows were passed over
 * @param firstHtml address of the first rows
 * @param expected share of the time that is over, in per cent
 * @param rowsHtml markup of the rows; empty where there are none
 */
record TreePageView(
        Head head,
        Tools tools,
        List<LeftOut> leftOut,
        Moment moment,
        Nothing nothing,
        boolean isDraft,
        String publishedHtml,
        boolean hasNotOpenYet,
        String notOpenYetHtml,
        boolean isLater,
        String firstHtml,
        List<FieldView> folds,
        int expected,
        String rowsHtml) {

    /**
     * What it is of.
     *
     * @param isRunning the cycle runs, at the moment that is shown
     * @param goneTo where the day stands on the line of the cycle, from 6 to 454
     */
    record Head(
            String cycleHtml,
            String stateHtml,
            boolean isRunning,
            String daysHtml,
            String teamsHtml,
            int goneTo,
            String todayHtml,
            String firstDayHtml,
            String lastDayHtml,
            String checkInHtml) {}

    /**
     * What it can be narrowed by.
     *
     * @param addressHtml of this page alone
     * @param search what a search keeps
     * @param menusHtml markup of the menus
     * @param statesHtml markup of the menu of published and draft
     * @param switches empty where no figures are shown
     */
    record Tools(
            String addressHtml,
            String textHtml,
            List<FieldView> search,
            String menusHtml,
            List<Switch> switches,
            String statesHtml) {}

    /**
     * Something that is asked of the lines, or not.
     *
     * @param addressHtml where it is the other way round
     * @param count how many lines it holds for, where that is told
     */
    record Switch(String nameHtml, String addressHtml, boolean isOn, boolean hasCount, int count) {}

    /**
     * A part of the address that was not understood.
     *
     * @param field its name in the address
     * @param whatHtml the part as it was typed, in a sentence
     * @param clearHtml address of the same without it
     * @param clearThisHtml the words for that
     */
    record LeftOut(String field, String whatHtml, String whyHtml, String clearHtml, String clearThisHtml) {}

    /**
     * As of when it is shown.
     *
     * @param isOffered another moment can be chosen
     * @param isThen it is not now
     * @param nameHtml the moment, short
     * @param thenHtml the moment, in a sentence
     * @param dayHtml what was chosen; empty for now
     * @param keeps what another moment keeps
     * @param today the last day that can be chosen
     * @param nowHtml address of what is known now
     * @param refusal why it cannot be shown as of what was typed
     */
    record Moment(
            boolean isOffered,
            boolean isThen,
            String nameHtml,
            String thenHtml,
            String dayHtml,
            List<FieldView> keeps,
            String today,
            String nowHtml,
            RefusalView refusal) {}

    /**
     * Why there are no rows.
     *
     * @param isEmpty there is nothing to look through
     * @param isFiltered there is something, and the filter leaves nothing of it
     */
    record Nothing(
            boolean isEmpty,
            String emptyHtml,
            String emptyWhyHtml,
            boolean hasDrafts,
            String draftsHtml,
            String sheetsHtml,
            boolean isFiltered,
            String filteredHtml,
            String clearHtml) {}
}
