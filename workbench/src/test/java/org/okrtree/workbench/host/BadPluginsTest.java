package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BadPluginsTest {
    @TempDir
    private Path folder;

    static Stream<BadPlugins.BadPlugin> toldAtOnce() {
        return BadPlugins.all().stream().filter(plugin -> !plugin.says().isEmpty());
    }

    @Tag("T01")
    @Tag("T02")
    @Tag("T03")
    @Tag("T04")
    @Tag("T05")
    @Tag("T13")
    @Tag("T21")
    @ParameterizedTest
    @MethodSource("toldAtOnce")
    void aBadPluginIsToldWhatIsWrong(BadPlugins.BadPlugin plugin) throws IOException {
        try (Bench bench = new Bench(plugin.product(), folder)) {
            String told = toldOf(bench, plugin.jar().in(folder));

            assertTrue(told.contains(plugin.says()), told);
        }
    }

    private static String toldOf(Bench bench, Path jar) {
        try {
            bench.host().install(jar);
            return String.join("\n", bench.host().problems());
        } catch (PluginRefusedException refused) {
            return refused.getMessage();
        }
    }

    @Test
    void noTwoBadPluginsBearOneName() {
        List<String> names =
                BadPlugins.all().stream().map(BadPlugins.BadPlugin::name).toList();

        assertEquals(names.stream().distinct().toList(), names);
    }
}
