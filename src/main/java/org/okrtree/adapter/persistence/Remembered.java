package org.okrtree.adapter.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What was read once, under the stamp of the rows that it was made of: another row has another stamp, so nothing here is ever
 * outdated, on any node. Bounded; what was used longest ago goes first.
 */
final class Remembered<V> {

    private final int most;
    private final ToIntFunction<V> weight;
    private final Map<String, V> byStamp = new LinkedHashMap<>(16, 0.75f, true);
    private int weighs;

    /** @param most by {@code weight} in all */
    Remembered(int most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** @param stamp read before {@code read} is called: what is newer than its stamp is not asked for by it again */
    V get(String stamp, Supplier<V> read) {
        synchronized (byStamp) {
            Optional<V> known = Optional.ofNullable(byStamp.get(stamp));
            if (known.isPresent()) {
                return known.get();
            }
        }
        V value = read.get();
        if (weight.applyAsInt(value) <= most) {
            put(stamp, value);
        }
        return value;
    }

    private void put(String stamp, V value) {
        synchronized (byStamp) {
            V before = byStamp.put(stamp, value);
            weighs += weight.applyAsInt(value) - (before == null ? 0 : weight.applyAsInt(before));
            var oldest = byStamp.values().iterator();
            while (weighs > most) {
                weighs -= weight.applyAsInt(oldest.next());
                oldest.remove();
            }
        }
    }
}
