package org.okrtree.application.publication;

import java.util.Map;
import org.okrtree.domain.SheetId;

/** @param seen the version of each line by its uid, as the actor saw the draft */
public record AgreeSheetCommand(SheetId sheet, Map<String, Integer> seen) {

    public AgreeSheetCommand {
        seen = Map.copyOf(seen);
    }
}
