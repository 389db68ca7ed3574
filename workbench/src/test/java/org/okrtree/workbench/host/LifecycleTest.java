package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LifecycleTest {
    private static final String KEEPS = """
            ActiveObjects objects = Wiring.host(ActiveObjects.class);
            objects.create(Note.class, Map.of());
            response.getWriter().write("" + objects.find(Note.class).length);
            """;

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void start() {
        bench = new Bench(Product.JIRA, folder);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    private static PluginJar keeper() {
        return plugin().module("<ao key='ao'><entity>org.example.Note</entity></ao>")
                .module("<rest key='r' path='/example' version='1'><package>org.example</package></rest>")
                .source("Note", "public interface Note extends net.java.ao.Entity {}")
                .source(
                        "Hello",
                        "@Path(\"hello\") public class Hello { @GET public String hello() { return \"hello\"; } }")
                .beans("")
                .servlet("Keep", "", KEEPS);
    }

    private String keep() {
        return bench.get("/plugins/servlet/example/Keep").body();
    }

    @Tag("T23")
    @Test
    void aDisabledPluginIs404() throws IOException {
        bench.host().install(keeper().in(folder));

        bench.host().disable();

        assertFalse(bench.host().isEnabled());
        assertEquals(404, bench.get("/plugins/servlet/example/Keep").statusCode());
        assertEquals(404, bench.get("/rest/example/1/hello").statusCode());
        assertEquals("1.0", bench.host().pluginVersion());
    }

    @Tag("T23")
    @Test
    void itsDataAreThereWhenItComesBack() throws IOException {
        bench.host().install(keeper().in(folder));
        keep();

        bench.host().disable();
        bench.host().enable();

        assertEquals("2", keep());
    }

    @Tag("T23")
    @Test
    void anotherVersionTakesItsPlaceAndItsData() throws IOException {
        bench.host().install(keeper().in(folder));
        keep();

        bench.host().replace(keeper().version("1.1").in(folder));

        assertEquals("1.1", bench.host().pluginVersion());
        assertEquals("2", keep());
    }

    @Tag("T23")
    @Test
    void aJarThatIsNoPluginLeavesTheOldOne() throws IOException {
        bench.host().install(keeper().in(folder));
        Path other = plugin().manifestNames("org.example.other").in(folder);

        assertThrows(PluginRefusedException.class, () -> bench.host().replace(other));

        assertEquals("1", keep());
    }

    @Tag("T23")
    @Test
    void afterUninstallingNothingIsThere() throws IOException {
        bench.host().install(keeper().in(folder));

        bench.host().uninstall();

        assertEquals("", bench.host().pluginVersion());
        assertEquals(404, bench.get("/plugins/servlet/example/Keep").statusCode());
    }

    @Tag("T23")
    @Test
    void tenTimesOffAndOnLeavesNoServiceAndNoThread() throws IOException {
        bench.host().install(keeper().in(folder));
        assertEquals("1", keep());
        assertEquals("hello", bench.get("/rest/example/1/hello").body());
        int services = bench.host().serviceCount();
        int servicesInUse = bench.host().servicesInUseByPlugin();
        Set<String> threads = threads();

        for (int i = 0; i < 10; i++) {
            bench.host().disable();
            bench.host().enable();
            assertEquals("hello", bench.get("/rest/example/1/hello").body());
        }

        assertEquals("2", keep());
        assertEquals(services, bench.host().serviceCount());
        assertEquals(servicesInUse, bench.host().servicesInUseByPlugin());
        bench.host().disable();
        assertEquals(0, bench.host().servicesInUseByPlugin());
        Set<String> left = new HashSet<>(threads());
        left.removeAll(threads);
        assertEquals(Set.of(), left);
    }

    // of the web server and of the client, some come and go by themselves; others end whenever they like
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name ->
                        !name.startsWith("qtp") && !name.startsWith("HttpClient") && !name.startsWith("Scheduler"))
                .filter(name -> !name.startsWith("okr-h2") && !name.startsWith("ForkJoin"))
                .collect(Collectors.toSet());
    }

    @Tag("T23")
    @Test
    void aServletThatFailsAtItsEndKeepsNothingAlive() throws IOException {
        bench.host()
                .install(keeper().module(
                                "<servlet key='s' class='org.example.Failing'><url-pattern>/failing</url-pattern></servlet>")
                        .source("Failing", """
                                public class Failing extends HttpServlet {
                                    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
                                    @Override public void destroy() { throw new IllegalStateException("at the end"); }
                                }
                                """)
                        .in(folder));
        keep();
        bench.get("/plugins/servlet/failing");

        bench.host().disable();

        assertEquals(0, bench.host().servicesInUseByPlugin());
        assertTrue(bench.host().problems().get(0).contains("at the end"));
        bench.host().enable();
        assertEquals("2", keep());
    }

    @Tag("T23")
    @Test
    void theClassesOfAnUninstalledPluginAreLetGo() throws Exception {
        bench.host()
                .install(keeper().source("Thing", "public record Thing(String name) {}")
                        .source("Things", """
                                @Path("things") @Produces("application/json")
                                public class Things { @GET public Thing any() { return new Thing("any"); } }
                                """)
                        .servlet("Tell", "", """
                                System.getProperties().put("okr.example.loader", getClass().getClassLoader());
                                """)
                        .in(folder));
        keep();
        assertEquals("{\"name\":\"any\"}", bench.get("/rest/example/1/things").body());
        bench.get("/plugins/servlet/example/Tell");
        ReferenceQueue<Object> gone = new ReferenceQueue<>();
        PhantomReference<Object> loader =
                new PhantomReference<>(System.getProperties().remove("okr.example.loader"), gone);

        bench.host().uninstall();

        Reference<?> collected = null;
        for (int i = 0; i < 50 && collected == null; i++) {
            System.gc();
            collected = gone.remove(100);
        }
        assertSame(loader, collected);
    }

    @Tag("T23")
    @Test
    void aPageThatHasBegunKeepsItsTextsAndAsksNobodyToWait() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        System.getProperties().put("okr.example.latches", Map.of("inside", inside, "mayEnd", mayEnd));
        bench.host()
                .install(plugin().withImport("com.atlassian.sal.api.message")
                        .module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                        .file("i18n/example.properties", "greeting=Good morning")
                        .beans("")
                        .servlet("Slow", "", """
                        Map<?, ?> latches = (Map<?, ?>) System.getProperties().get("okr.example.latches");
                        ((java.util.concurrent.CountDownLatch) latches.get("inside")).countDown();
                        try {
                            ((java.util.concurrent.CountDownLatch) latches.get("mayEnd")).await();
                        } catch (InterruptedException e) {
                            throw new java.io.IOException(e);
                        }
                        var texts = Wiring.host(com.atlassian.sal.api.message.I18nResolver.class);
                        response.getWriter().write(texts.getText("greeting"));
                        """)
                        .in(folder));
        CompletableFuture<String> running = CompletableFuture.supplyAsync(
                () -> bench.get("/plugins/servlet/example/Slow").body());
        assertTrue(inside.await(30, TimeUnit.SECONDS));

        CompletableFuture<Void> disabling = CompletableFuture.runAsync(bench.host()::disable);
        while (bench.host().isEnabled()) {
            Thread.onSpinWait();
        }
        String versionMeanwhile = bench.host().pluginVersion();
        boolean stillRunning = !running.isDone();
        mayEnd.countDown();

        assertEquals("Good morning", running.get(30, TimeUnit.SECONDS));
        assertTrue(stillRunning && versionMeanwhile.equals("1.0"));
        disabling.get(30, TimeUnit.SECONDS);
        System.getProperties().remove("okr.example.latches");
    }

    @Tag("T23")
    @Test
    void aRequestThatRunsComesToItsEndAndALaterOneDoesNotHang() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        System.getProperties().put("okr.example.latches", Map.of("inside", inside, "mayEnd", mayEnd));
        bench.host().install(plugin().servlet("Slow", "", """
                Map<?, ?> latches = (Map<?, ?>) System.getProperties().get("okr.example.latches");
                ((java.util.concurrent.CountDownLatch) latches.get("inside")).countDown();
                try {
                    ((java.util.concurrent.CountDownLatch) latches.get("mayEnd")).await();
                } catch (InterruptedException e) {
                    throw new java.io.IOException(e);
                }
                response.getWriter().write("done");
                """).in(folder));
        CompletableFuture<String> running = CompletableFuture.supplyAsync(
                () -> bench.get("/plugins/servlet/example/Slow").body());
        assertTrue(inside.await(30, TimeUnit.SECONDS));

        CompletableFuture<Void> disabling = CompletableFuture.runAsync(bench.host()::disable);
        while (bench.host().isEnabled()) {
            Thread.onSpinWait();
        }
        int meanwhile = bench.get("/plugins/servlet/example/Slow").statusCode();
        mayEnd.countDown();

        assertEquals(503, meanwhile);
        assertEquals("done", running.get(30, TimeUnit.SECONDS));
        disabling.get(30, TimeUnit.SECONDS);
        assertEquals(404, bench.get("/plugins/servlet/example/Slow").statusCode());
        System.getProperties().remove("okr.example.latches");
    }

    @Tag("T23")
    @Test
    void aThreadThatWasLeftBehindIsTold() throws IOException {
        CountDownLatch mayEnd = new CountDownLatch(1);
        System.getProperties().put("okr.example.latches", Map.of("mayEnd", mayEnd));
        bench.host().install(plugin().beans("""
                        @Bean Thread worker() {
                            var mayEnd = (java.util.concurrent.CountDownLatch)
                                    ((Map<?, ?>) System.getProperties().get("okr.example.latches")).get("mayEnd");
                            Thread worker = new Thread(() -> {
                                try { mayEnd.await(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
                            }, "example-worker");
                            worker.start();
                            return worker;
                        }
                        """).in(folder));

        bench.host().disable();

        mayEnd.countDown();
        System.getProperties().remove("okr.example.latches");
        assertTrue(String.join("\n", bench.host().problems()).contains("left the thread example-worker running"));
    }

    @Tag("T23")
    @Test
    void aServiceOfTheHostEndsWithThePluginThatGotIt() throws IOException {
        AtomicReference<Callable<?>> kept = new AtomicReference<>();
        System.getProperties().put("okr.example.kept", kept);
        bench.host().offer(LocaleResolver.class, (LocaleResolver) () -> Locale.ENGLISH);
        bench.host()
                .install(plugin().withImport("com.atlassian.sal.api.message")
                        .beans("""
                        @Bean Integer keep() {
                            var resolver = host(com.atlassian.sal.api.message.LocaleResolver.class);
                            ((java.util.concurrent.atomic.AtomicReference) System.getProperties().get("okr.example.kept"))
                                .set((java.util.concurrent.Callable<?>) resolver::getLocale);
                            return 1;
                        }
                        """)
                        .in(folder));

        bench.host().disable();

        System.getProperties().remove("okr.example.kept");
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> kept.get().call());
        assertTrue(refused.getMessage().contains("The plugin is stopped"), refused.getMessage());
    }

    @Tag("T23")
    @Test
    void whatFailedInTheDatabaseLeavesNoConnectionBehind() throws IOException {
        bench.host().install(keeper().servlet("Fail", "", """
                Wiring.host(ActiveObjects.class).executeInTransaction(() -> {
                    Wiring.host(ActiveObjects.class).create(Note.class, Map.of());
                    throw new IllegalStateException("in the middle");
                });
                """).in(folder));
        int failed = bench.get("/plugins/servlet/example/Fail").statusCode();

        bench.host().uninstall();

        assertEquals(500, failed);
        assertEquals(0, bench.database().connectionsInUse());
    }
}
