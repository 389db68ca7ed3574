package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.sheet.Sheet;

/** A sheet that was started, now or before. */
record StartedSheetJson(String uid, String cycle, String team, String state) {

    static StartedSheetJson of(Sheet sheet) {
        return new StartedSheetJson(
                sheet.id().uid(),
                sheet.cycle().uid(),
                sheet.team().uid(),
                sheet.state().code());
    }
}
