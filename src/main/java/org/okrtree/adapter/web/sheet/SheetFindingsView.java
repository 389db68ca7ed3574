package org.okrtree.adapter.web.sheet;

import java.util.List;

/**
 * The one sentence with which the draft check begins, and what it says of the sheet as a whole.
 *
 * @param isGood nothing is to be asked of any line
 * @param addressHtml of the line that matters most
 */
record SheetFindingsView(
        boolean isGood,
        String sentenceHtml,
        String addressHtml,
        String titleHtml,
        String whatHtml,
        List<HintView> hints) {

    record HintView(String sentenceHtml) {}
}
