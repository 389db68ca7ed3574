package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * A published objective with its key results.
 *
 * @param paceHtml how many of its key results keep pace; empty when there is nothing to say
 */
public record ObjectiveView(
        String uid,
        String refHtml,
        String titleHtml,
        boolean hasWhy,
        String whyHtml,
        String ownerHtml,
        String initialsHtml,
        int colour,
        String paceHtml,
        List<KeyResultView> keyResults) {}
