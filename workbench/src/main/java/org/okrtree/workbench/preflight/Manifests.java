package org.okrtree.workbench.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headers of a bundle's manifest taken apart. */
final class Manifests {
    private Manifests() {}

    /** A clause such as {@code a.b;c.d;version="1";resolution:=optional}: each name with the attributes and directives. */
    static Map<String, Map<String, String>> clauses(String header) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String clause : split(header, ',')) {
            List<String> names = new ArrayList<>();
            Map<String, String> attributes = new HashMap<>();
            for (String part : split(clause, ';')) {
                int equals = part.indexOf('=');
                if (equals < 0) {
                    names.add(part.strip());
                } else {
                    String name = part.substring(0, equals).strip();
                    attributes.put(
                            name.endsWith(":")
                                    ? name.substring(0, name.length() - 1).strip()
                                    : name,
                            part.substring(equals + 1).strip().replace("\"", ""));
                }
            }
            names.stream().filter(name -> !name.isEmpty()).forEach(name -> all.put(name, attributes));
        }
        return all;
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char one : text.toCharArray()) {
            quoted ^= one == '"';
            if (one == at && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(one);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
