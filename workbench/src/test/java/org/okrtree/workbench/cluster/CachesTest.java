package org.okrtree.workbench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Eventually;

final class CachesTest {
    private static final CacheSettings REMOTE =
            new CacheSettingsBuilder().remote().replicateViaInvalidation().build();

    private Pair nodes;

    @BeforeEach
    void join() {
        nodes = new Pair();
    }

    @AfterEach
    void leave() {
        nodes.close();
    }

    record OfAPlugin(String name) implements java.io.Serializable {}

    @Test
    void whatOneNodeChangesTheOthersReadAgain() {
        AtomicReference<String> stored = new AtomicReference<>("old");
        Cache<String, String> here = nodes.first.caches().getCache("names", key -> stored.get(), REMOTE);
        Cache<String, String> there = nodes.second.caches().getCache("names", key -> stored.get(), REMOTE);
        assertEquals("old", there.get("mei"));

        stored.set("new");
        here.remove("mei");

        Eventually.holds(() -> there.get("mei").equals("new"), "the other node reads again");
    }

    @Test
    void aKeyIsSentAndItsValueIsNot() {
        Cache<Long, String> here = nodes.first.caches().getCache("names", null, REMOTE);
        Cache<Long, String> there = nodes.second.caches().getCache("names", null, REMOTE);
        there.put(1L, "of the second");
        there.put(2L, "stays");

        here.put(1L, "of the first");

        Eventually.holds(() -> !there.containsKey(1L), "the key is forgotten");
        assertNull(there.get(1L));
        assertEquals("stays", there.get(2L));
    }

    @Test
    void aLocalCacheTellsNobody() {
        CacheSettings local = new CacheSettingsBuilder().local().build();
        Cache<String, String> here = nodes.first.caches().getCache("own", null, local);
        Cache<String, String> there = nodes.second.caches().getCache("own", null, local);
        Cache<String, String> later = nodes.second.caches().getCache("later", null, REMOTE);
        there.put("mei", "stays");
        later.put("told", "not yet");

        here.removeAll();
        nodes.first.caches().<String, String>getCache("later", null, REMOTE).remove("told");

        Eventually.holds(() -> !later.containsKey("told"), "what was sent afterwards is there");
        assertEquals("stays", there.get("mei"));
    }

    @Test
    void whatWasReadWhileItChangedIsNotKept() {
        Cache<String, String> cache = nodes.first.caches().getCache("names", null, REMOTE);

        cache.get("mei", () -> {
            cache.remove("mei");
            return "read before the change";
        });

        assertNull(cache.get("mei"));
    }

    @Test
    void aKeyOfThePluginsOwnClassesIsRefused() {
        Cache<Object, String> cache = nodes.first.caches().getCache("names", null, REMOTE);

        String refusal = assertThrows(IllegalArgumentException.class, () -> cache.put(new OfAPlugin("mei"), "value"))
                .getMessage();

        assertTrue(refusal.contains("OfAPlugin") && refusal.contains("types of the JDK"), refusal);
    }

    @Test
    void aCacheThatWouldCopyItsValuesIsRefusedAlsoWhenNothingWasSaid() {
        for (CacheSettings settings : List.of(
                new CacheSettingsBuilder().build(),
                new CacheSettingsBuilder().remote().replicateViaCopy().build())) {
            String refusal = assertThrows(
                            IllegalArgumentException.class,
                            () -> nodes.first.caches().getCache("names", null, settings))
                    .getMessage();

            assertTrue(refusal.contains("replicateViaInvalidation"), refusal);
        }
    }

    @Test
    void itForgetsByTheClockAndWhatIsTooMuch() {
        CacheSettings small = new CacheSettingsBuilder()
                .local()
                .maxEntries(2)
                .expireAfterWrite(10, TimeUnit.MINUTES)
                .build();
        Cache<Integer, String> cache = nodes.first.caches().getCache("small", null, small);

        List.of(1, 2, 3).forEach(key -> cache.put(key, "value"));
        assertEquals(List.of(2, 3), List.copyOf(cache.getKeys()));
        nodes.clock.move(Duration.ofMinutes(11));

        assertNull(cache.get(3));
    }
}
