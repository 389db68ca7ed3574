package org.okrtree.application.publication;

import java.util.Map;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * @param request of the surface; the same request again gives the same revision
 * @param reason why this revision; wanted from the second on
 * @param seen the version of each line that the actor saw, by the line's uid
 */
public record PublishSheetCommand(SheetId sheet, RequestId request, String reason, Map<String, Integer> seen) {

    public PublishSheetCommand {
        seen = Map.copyOf(seen);
    }
}
