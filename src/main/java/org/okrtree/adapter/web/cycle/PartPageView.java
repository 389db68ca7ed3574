package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of one part of a cycle's plan.
 *
 * @param code of the part
 * @param whyHtml what it is for
 * @param facts how it stands
 * @param isStale somebody was faster: how it stands now is shown beside what was typed
 * @param whyNotHtml why the reader may not change it; empty when he or she may
 * @param formHtml markup of its form; there is none for a part that is only met or skipped
 * @param reasonHtml why it is skipped, as it stands or as typed
 * @param toHtml where it is done, if not here
 */
record PartPageView(
        String code,
        String cycleHtml,
        String stepsHtml,
        String hereHtml,
        String titleHtml,
        String whyHtml,
        boolean hasFacts,
        List<Fact> facts,
        boolean isStale,
        String staleHtml,
        String whyNotHtml,
        String formHtml,
        boolean maySkip,
        boolean isSkipped,
        boolean isSkipOpen,
        String reasonHtml,
        RefusalView refusal,
        int version,
        String toHtml,
        String doHtml) {

    /** Something that is so. */
    record Fact(String nameHtml, String textHtml) {}
}
