package org.okrtree.adapter.web.admin;

import java.util.List;

/**
 * The first page of the administration: what is done, and what is next.
 *
 * @param isWhole nothing is left to be done
 */
record AdminPageView(String navHtml, boolean isWhole, List<Step> steps, String sheetsHtml) {

    /** One of the first steps. */
    record Step(
            String code,
            String standing,
            String standingHtml,
            int number,
            String titleHtml,
            String sentenceHtml,
            String doHtml,
            String toHtml) {}
}
