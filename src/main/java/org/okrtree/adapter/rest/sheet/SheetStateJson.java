package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.sheet.Sheet;

/**
 * How far a sheet has come.
 *
 * @param round of discussion; 0 before the first
 */
record SheetStateJson(String uid, String cycle, String team, String state, int round) {

    static SheetStateJson of(Sheet sheet) {
        return new SheetStateJson(
                sheet.id().uid(),
                sheet.cycle().uid(),
                sheet.team().uid(),
                sheet.state().code(),
                sheet.round());
    }
}
