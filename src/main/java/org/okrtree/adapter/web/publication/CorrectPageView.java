package org.okrtree.adapter.web.publication;

import org.okrtree.adapter.web.RefusalView;

/**
 * The page where the words or the owner of a published line are corrected.
 *
 * @param revision number of the newest revision
 * @param hasPreview what would change is shown, and can be published
 */
record CorrectPageView(
        String teamHtml,
        String cycleHtml,
        String sheetAddressHtml,
        String refHtml,
        boolean isObjective,
        RefusalView refusal,
        String textHtml,
        String whyHtml,
        String ownerHtml,
        String reasonHtml,
        int revision,
        String request,
        boolean hasPreview,
        String diffHtml,
        String publishHtml) {}
