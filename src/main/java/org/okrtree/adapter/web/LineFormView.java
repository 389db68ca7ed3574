package org.okrtree.adapter.web;

import java.util.List;

/**
 * A form for one line of a draft: an objective or a key result, new or as it stands.
 *
 * @param line uid of the line; of a new key result, of its objective; empty for a new objective
 * @param isChange the measure goes from a number to a number, or there is none yet; another kind is shown and kept
 * @param measureHtml the measure in a sentence; empty without one
 */
record LineFormView(
        String action,
        String line,
        int version,
        boolean isNew,
        boolean isKeyResult,
        RefusalView refusal,
        String textHtml,
        String whyHtml,
        String ownerHtml,
        boolean isChange,
        String measureHtml,
        boolean isDecrease,
        String baselineHtml,
        String targetHtml,
        String unitHtml,
        String readFromHtml,
        List<KeptView> kept,
        boolean isPublished) {

    /** A field that the form sends back as it stands. */
    record KeptView(String field, String valueHtml) {}
}
