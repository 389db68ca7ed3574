package org.okrtree.adapter.web.publication;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page on which a sheet's next revision is read and published.
 *
 * @param ofHtml team and cycle
 * @param numberHtml of the revision that would be published
 * @param badgeHtml the newest revision; empty before the first
 * @param hasDiff what changes can be said; not while a measure is unfinished
 * @param diffHtml markup of what changes
 * @param missing what has to happen first, of the whole sheet or of lines that the diff does not show
 * @param isReady nothing is missing
 * @param agreedHtml that the sheet is agreed; empty when it is not, or was published before
 * @param whyNotHtml why this person may not publish it; empty when they may
 * @param canPublish nothing is missing, and this person may
 * @param refusal why it was not published; about no field where there is no form any more
 * @param newsHtml what became of the draft while this person read it; empty when nothing did
 * @param staysHtml what publishing means
 */
record PublishPageView(
        String teamHtml,
        String cycleHtml,
        String sheetAddressHtml,
        String ofHtml,
        String titleHtml,
        String numberHtml,
        boolean hasBadge,
        String badgeHtml,
        boolean hasDiff,
        String diffHtml,
        List<MissingView> missing,
        boolean isReady,
        String agreedHtml,
        String whyNotHtml,
        boolean canPublish,
        boolean needsReason,
        RefusalView refusal,
        String newsHtml,
        String reasonHtml,
        String staysHtml,
        String seen,
        String request) {

    /** @param addressHtml of the line where it is; empty for the sheet as a whole */
    record MissingView(String addressHtml, String sentenceHtml) {}
}
