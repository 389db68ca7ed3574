package org.okrtree.adapter.rest.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of a draft as somebody saw it.
 *
 * @param line uid
 */
record SeenLineJson(String line, int version) {

    static Map<String, Integer> versions(List<SeenLineJson> seen) {
        return seen.stream().collect(Collectors.toMap(SeenLineJson::line, SeenLineJson::version, Math::min));
    }
}
