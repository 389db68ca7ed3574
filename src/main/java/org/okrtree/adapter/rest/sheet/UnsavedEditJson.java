package org.okrtree.adapter.rest.sheet;

import java.util.Map;
import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.sheet.UnsavedEdit;

/**
 * What somebody could not save, because somebody else had saved the same field of the line meanwhile.
 *
 * @param line uid of the line
 * @param before the line as the edit began on it; its version is the one that the edit named
 * @param mine the same with what was written
 * @param savedBy who was faster
 * @param savedVersion of the line that they had saved
 */
record UnsavedEditJson(
        String uid,
        String line,
        PersonJson by,
        String at,
        Record before,
        Record mine,
        PersonJson savedBy,
        String savedAt,
        int savedVersion) {

    static UnsavedEditJson of(UnsavedEdit edit, Map<PersonId, Account> people) {
        return new UnsavedEditJson(
                edit.uid(),
                edit.lineUid(),
                PersonJson.of(edit.by(), people),
                edit.at().toString(),
                LineJsons.of(edit.base(), people),
                LineJsons.of(edit.mine(), people),
                PersonJson.of(edit.faster().by(), people),
                edit.faster().at().toString(),
                edit.faster().version());
    }
}
