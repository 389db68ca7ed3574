package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * @param request uid of this request; absent: one is made
 * @param reason why this revision; wanted from the second on
 * @param seen the version of each line that was seen
 */
record PublicationBodyJson(String request, String reason, List<SeenLineJson> seen) {

    PublishSheetCommand toCommand(SheetId sheet, RequestId id) {
        return new PublishSheetCommand(sheet, id, reason, SeenLineJson.versions(seen));
    }
}
