package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.web.Condition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HostExportsTest {
    @Test
    void everyPackageOfTheContractIsExportedByAProductAndNoOther() throws Exception {
        assertEquals(
                contract(),
                exports()
                        .filter(name -> name.startsWith("com.atlassian"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noProductExportsWhatIsOfTheOther() {
        assertEquals(
                Set.of(),
                of(Product.JIRA).filter(name -> name.contains(".confluence.")).collect(Collectors.toSet()));
        assertEquals(
                Set.of(),
                of(Product.CONFLUENCE)
                        .filter(name -> name.startsWith("com.atlassian.jira"))
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> exports() {
        return Stream.of(Product.values()).flatMap(HostExportsTest::of);
    }

    private static Stream<String> of(Product product) {
        return Arrays.stream(HostExports.of(product).split(","));
    }

    // what the plugin calls, and what the small plugins of the tests call besides
    private static TreeSet<String> contract() throws Exception {
        TreeSet<String> packages = packagesBeside(Condition.class);
        packages.addAll(packagesBeside(EventPublisher.class));
        return packages;
    }

    private static TreeSet<String> packagesBeside(Class<?> type) throws Exception {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(place))) {
            return packages(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
            return packages(jar.getPath("/"));
        }
    }

    private static TreeSet<String> packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
