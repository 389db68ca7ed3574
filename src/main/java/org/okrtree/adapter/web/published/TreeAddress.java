package org.okrtree.adapter.web.published;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Page;
import org.okrtree.application.published.BrowseTreeQuery;

/**
 * The address of a view of the tree: all that was chosen stands in it, so whoever is sent it sees the same.
 *
 * @param fields names and values as they are typed; none is empty
 */
record TreeAddress(String page, Map<String, String> fields) {

    static final String FOLDED = "folded";
    static final String UNFOLDED = "unfolded";

    private static final String FROM = "from";
    private static final List<String> CHOSEN = List.of(
            "cycle", "team", "owner", "text", "confidence", "pace", "stale", "state", "asOf", FOLDED, UNFOLDED, FROM);
    private static final List<String> FILTER = List.of("owner", "text", "confidence", "pace", "stale");

    /** More than this many fit into no address. */
    private static final int MOST_FOLDS = 200;

    /** The address that was asked for. */
    static TreeAddress of(Page page) {
        Map<String, String> fields = new LinkedHashMap<>();
        CHOSEN.forEach(name -> {
            String typed = page.typed(name).strip();
            if (!typed.isEmpty()) {
                fields.put(name, typed);
            }
        });
        return new TreeAddress(page.address("tree"), fields);
    }

    BrowseTreeQuery query(String below) {
        return new BrowseTreeQuery(
                at("cycle"),
                at("team"),
                at("owner"),
                at("text"),
                at("confidence"),
                at("pace"),
                at("stale"),
                at("state"),
                at("asOf"),
                folds(FOLDED),
                folds(UNFOLDED),
                at(FROM),
                below);
    }

    String at(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The same but for one thing, from the first row on. */
    TreeAddress with(String name, String value) {
        Map<String, String> others = new LinkedHashMap<>(fields);
        others.remove(FROM);
        if (value.isEmpty()) {
            others.remove(name);
        } else {
            others.put(name, value);
        }
        return new TreeAddress(page, others);
    }

    TreeAddress without(String name) {
        return with(name, "");
    }

    TreeAddress without(List<String> names) {
        TreeAddress others = this;
        for (String name : names) {
            others = others.without(name);
        }
        return others;
    }

    /** The same with this turned on, or off when it is on. */
    TreeAddress toggling(String name, String value) {
        return with(name, at(name).isEmpty() ? value : "");
    }

    TreeAddress withoutFilter() {
        return without(FILTER);
    }

    /** Another cycle has other lines and other folds. */
    TreeAddress ofCycle(String shortKey) {
        return with("cycle", shortKey)
                .without(FOLDED)
                .without(UNFOLDED)
                .without("team")
                .without("asOf");
    }

    TreeAddress folding(String uid) {
        return moving(uid, UNFOLDED, FOLDED);
    }

    TreeAddress unfolding(String uid) {
        return moving(uid, FOLDED, UNFOLDED);
    }

    private TreeAddress moving(String uid, String out, String in) {
        return with(out, joined(folds(out).stream().filter(one -> !one.equals(uid))))
                .with(in, joined(Stream.concat(folds(in).stream(), Stream.of(uid))));
    }

    private Set<String> folds(String name) {
        return Stream.of(at(name).split("\\."))
                .filter(uid -> !uid.isEmpty())
                .limit(MOST_FOLDS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String joined(Stream<String> uids) {
        return uids.distinct().collect(Collectors.joining("."));
    }

    /** From the root of the host. */
    String text() {
        return fields.isEmpty()
                ? page
                : page + "?"
                        + fields.entrySet().stream()
                                .map(field -> field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
