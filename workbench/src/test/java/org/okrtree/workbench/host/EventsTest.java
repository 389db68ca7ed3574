package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventsTest {
    @TempDir
    private Path folder;

    /** A plugin whose listener writes into a system property of this name what it heard. */
    private static PluginJar listening(String property, String whenStopped) {
        return plugin().withImport("com.atlassian.event.api,jakarta.annotation")
                .source("Ear", """
                        public class Ear {
                            private final com.atlassian.event.api.EventPublisher events;
                            Ear(com.atlassian.event.api.EventPublisher events) { this.events = events; }
                            @jakarta.annotation.PostConstruct public void begin() { events.register(this); }
                            @jakarta.annotation.PreDestroy public void end() { %s }
                            @com.atlassian.event.api.EventListener public void hear(String what) {
                                System.setProperty("%s", System.getProperty("%s", "") + what + Thread.currentThread().getId());
                            }
                        }
                        """.formatted(whenStopped, property, property))
                .beans("@Bean Ear ear() { return new Ear(host(com.atlassian.event.api.EventPublisher.class)); }");
    }

    @Test
    void aListenerHearsEventsOfItsTypeInTheThreadThatTellsThem() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(listening("okr.ear.thread", "events.unregister(this);")
                            .in(folder));

            bench.host().publish("moved ");
            bench.host().publish(42);

            assertEquals("moved " + Thread.currentThread().getId(), System.clearProperty("okr.ear.thread"));
        }
    }

    @Tag("T23")
    @Test
    void aListenerThatUnregistersHearsNothingAfterItsPluginIsDisabled() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(listening("okr.ear.tidy", "events.unregister(this);")
                            .in(folder));

            bench.host().disable();
            bench.host().publish("moved");

            assertEquals(null, System.clearProperty("okr.ear.tidy"));
            assertEquals(0, bench.host().problems().size());
        }
    }

    @Tag("T23")
    @Test
    void aListenerLeftRegisteredIsNamedWhenItsPluginIsDisabled() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host().install(listening("okr.ear.left", "").in(folder));

            bench.host().disable();

            assertEquals(1, bench.host().problems().size());
            assertTrue(
                    bench.host().problems().get(0).startsWith("The listener org.example.Ear was still registered"),
                    bench.host().problems().get(0));
        }
    }

    @Test
    void aListenerThatThrowsHarmsNeitherTheNextOneNorWhoeverTells() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(listening("okr.ear.next", "events.unregister(this);")
                            .source("Bad", """
                                    public class Bad {
                                        @com.atlassian.event.api.EventListener public void hear(String what) {
                                            throw new IllegalStateException("no " + what);
                                        }
                                    }
                                    """)
                            .beans("""
                                    private final Bad bad = new Bad();
                                    @jakarta.annotation.PreDestroy void end() { host(com.atlassian.event.api.EventPublisher.class).unregister(bad); }
                                    @Bean Ear ear() {
                                        host(com.atlassian.event.api.EventPublisher.class).register(bad);
                                        return new Ear(host(com.atlassian.event.api.EventPublisher.class));
                                    }
                                    """)
                            .in(folder));

            bench.host().publish("moved ");

            assertTrue(System.clearProperty("okr.ear.next").startsWith("moved "));
            assertTrue(bench.host()
                    .problems()
                    .get(0)
                    .startsWith("The listener org.example.Bad failed on java.lang.String"));
        }
    }

    @Test
    void whatListensToNothingIsRefused() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            Path jar = plugin().withImport("com.atlassian.event.api")
                    .beans(
                            "@Bean String ear() { host(com.atlassian.event.api.EventPublisher.class).register(new Object()); return \"\"; }")
                    .in(folder);

            PluginRefusedException refused = assertThrows(
                    PluginRefusedException.class, () -> bench.host().install(jar));

            assertTrue(refused.getMessage().contains("@EventListener"), refused.getMessage());
        }
    }
}
