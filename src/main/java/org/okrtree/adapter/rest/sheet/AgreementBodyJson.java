package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.domain.SheetId;

/** @param seen the version of each line that was seen */
record AgreementBodyJson(List<SeenLineJson> seen) {

    AgreeSheetCommand toCommand(SheetId sheet) {
        return new AgreeSheetCommand(sheet, SeenLineJson.versions(seen));
    }
}
