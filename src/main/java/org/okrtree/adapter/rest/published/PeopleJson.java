package org.okrtree.adapter.rest.published;

import java.util.List;
import java.util.Map;
import org.okrtree.domain.PersonId;

/** Display names as they are now; people without one are left out. */
record PeopleJson(List<NamedJson> people) {

    record NamedJson(String uid, String name) {}

    static PeopleJson of(Map<PersonId, String> names) {
        return new PeopleJson(names.entrySet().stream()
                .map(one -> new NamedJson(one.getKey().uid(), one.getValue()))
                .toList());
    }
}
