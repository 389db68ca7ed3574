package org.okrtree.application.sheet;

import java.util.List;
import org.okrtree.domain.SheetId;

/** @param kinds codes of what each line is taken for; empty for as it is understood */
public record PasteQuery(SheetId sheet, String text, List<String> kinds) {

    public PasteQuery {
        kinds = List.copyOf(kinds);
    }
}
