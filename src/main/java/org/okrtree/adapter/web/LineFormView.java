package org.okrtree.adapter.web;

/**
 * A form for one line of a draft: an objective or a key result, new or as it stands.
 *
 * @param line uid of the line; of a new key result, of its objective; empty for a new objective
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
        boolean isDecrease,
        String baselineHtml,
        String targetHtml,
        String unitHtml,
        String readFromHtml,
        boolean isPublished) {}
