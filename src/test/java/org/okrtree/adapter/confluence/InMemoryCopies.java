package org.okrtree.adapter.confluence;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Copies in a map. */
public final class InMemoryCopies implements Copies {

    private final Map<String, Copy> copies = new TreeMap<>();

    @Override
    public Map<String, Copy> of(Collection<String> keys) {
        Map<String, Copy> found = new LinkedHashMap<>();
        keys.stream().filter(copies::containsKey).forEach(key -> found.put(key, copies.get(key)));
        return found;
    }

    @Override
    public List<Copy> ofKind(Copy.Kind kind) {
        return copies.values().stream().filter(copy -> copy.kind() == kind).toList();
    }

    @Override
    public void keep(Collection<Copy> fresh) {
        fresh.forEach(copy -> copies.put(copy.key(), copy));
    }

    @Override
    public void forget(Copy.Kind kind, Instant before) {
        copies.values().removeIf(copy -> copy.kind() == kind && copy.at().isBefore(before));
    }

    @Override
    public void forgetAllBut(Copy.Kind kind, Collection<String> keys, Instant before) {
        Set<String> stay = Set.copyOf(keys);
        copies.values()
                .removeIf(copy -> copy.kind() == kind && copy.at().isBefore(before) && !stay.contains(copy.key()));
    }

    @Override
    public int clear() {
        int were = copies.size();
        copies.clear();
        return were;
    }

    @Override
    public Stock stock() {
        return new Stock(copies.size(), 0);
    }
}
