package org.okrtree.adapter.rest.sheet;

import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.sheet.LineComparison;

/**
 * A line as it stands now, and as it stood in the version that was asked for.
 *
 * @param savedBy who saved what stands now
 * @param savedAt when
 */
record LineComparisonJson(Record before, Record now, PersonJson savedBy, String savedAt) {

    static LineComparisonJson of(LineComparison compared) {
        return new LineComparisonJson(
                LineJsons.of(compared.before(), compared.people()),
                LineJsons.of(compared.now(), compared.people()),
                PersonJson.of(compared.savedBy().person(), compared.people()),
                compared.savedBy().at().toString());
    }
}
