package org.okrtree.application.sheet;

import java.util.List;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * @param text as it was previewed
 * @param kinds codes of what each line is taken for; empty for as it is understood
 * @param underUid objective of the draft that key results at the top of the text belong to; empty when there are none
 */
public record TakePasteCommand(SheetId sheet, RequestId request, String text, List<String> kinds, String underUid) {

    public TakePasteCommand {
        kinds = List.copyOf(kinds);
    }
}
