package org.okrtree.adapter.web.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.domain.sheet.Draft;

/** The version of each line of a draft that somebody saw, as a hidden field carries it. */
final class SeenLines {

    private SeenLines() {}

    static String of(Draft draft) {
        return draft.lineVersions().entrySet().stream()
                .map(line -> line.getKey() + ":" + line.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What cannot be read is left out: the rule then says that the draft was not seen as it is. */
    static Map<String, Integer> read(String typed) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (String line : typed.split(" ", -1)) {
            String[] parts = line.split(":", -1);
            if (parts.length == 2 && parts[1].matches("\\d{1,9}")) {
                seen.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        return seen;
    }

    /** The lines of the draft that were saved, or came, since they were seen so. */
    static Set<String> newsSince(Map<String, Integer> seen, Draft draft) {
        return draft.lineVersions().entrySet().stream()
                .filter(line -> !line.getValue().equals(seen.get(line.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many of the lines that were seen are not there any more. */
    static long goneSince(Map<String, Integer> seen, Draft draft) {
        return seen.keySet().stream()
                .filter(line -> !draft.lineVersions().containsKey(line))
                .count();
    }
}
