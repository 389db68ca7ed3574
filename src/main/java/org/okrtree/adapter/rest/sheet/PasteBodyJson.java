package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.application.sheet.PasteQuery;
import org.okrtree.application.sheet.TakePasteCommand;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * A pasted text to take into a draft.
 *
 * @param request uid; the same request again gives what it has taken
 * @param kinds for each line of the preview objective, key-result or not-taken; absent for as it is understood
 * @param under uid of an objective of the draft, for key results that come before the first objective of the text
 */
record PasteBodyJson(String request, String text, List<String> kinds, String under) {

    /** A pasted text to look at. */
    record PreviewJson(String text, List<String> kinds) {
        PasteQuery toQuery(SheetId sheet) {
            return new PasteQuery(sheet, text, kinds);
        }
    }

    TakePasteCommand toCommand(SheetId sheet, RequestId id) {
        return new TakePasteCommand(sheet, id, text, kinds, under);
    }
}
