package org.okrtree.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeansException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Each product's wiring starts where the classes of the other product are not there, and before any service is. */
class WiringTest {

    private static final Pattern CLASS = Pattern.compile("class=\"(org\\.okrtree\\.[\\w.]+)\"");

    private static AnnotationConfigApplicationContext jira = new AnnotationConfigApplicationContext();
    private static AnnotationConfigApplicationContext confluence = new AnnotationConfigApplicationContext();

    @BeforeAll
    static void start() throws ClassNotFoundException {
        jira = started(OneProduct.jira());
        confluence = started(OneProduct.confluence());
    }

    private static AnnotationConfigApplicationContext started(OneProduct product) throws ClassNotFoundException {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.setClassLoader(product);
        context.register(product.loadClass("org.okrtree.wiring.PluginWiring"));
        context.refresh();
        return context;
    }

    @AfterAll
    static void stop() {
        jira.close();
        confluence.close();
    }

    @Test
    void everyClassThatAModuleOfJiraNamesCanBeMade() throws IOException {
        List<String> classes = classesOf("jira");

        assertEquals(List.of(), notMade(jira, classes));
        assertFalse(classes.size() < 9);
    }

    @Test
    void everyClassThatAModuleOfConfluenceNamesCanBeMade() throws IOException {
        List<String> classes = classesOf("confluence");

        assertEquals(List.of(), notMade(confluence, classes));
        assertFalse(classes.isEmpty());
    }

    @Test
    void everyResourceOfRestCanBeMade() throws IOException, URISyntaxException {
        List<String> resources = resources();

        assertEquals(List.of(), notMade(jira, resources));
        assertFalse(resources.size() < 15);
    }

    @Test
    void inConfluenceNothingIsStored() {
        List<String> stores = Stream.of(confluence.getBeanDefinitionNames())
                .filter(name -> name.contains("persistence") || name.contains("jira"))
                .toList();

        assertEquals(List.of(), stores);
    }

    private static List<String> notMade(AnnotationConfigApplicationContext context, List<String> classes) {
        List<String> failed = new ArrayList<>();
        for (String name : classes) {
            try {
                context.getAutowireCapableBeanFactory()
                        .createBean(context.getClassLoader().loadClass(name));
            } catch (BeansException | ClassNotFoundException cannot) {
                failed.add(name + ": " + cannot.getMessage());
            }
        }
        return failed;
    }

    /** Classes that the modules of one product name, with their conditions. */
    private static List<String> classesOf(String product) throws IOException {
        String modules = text("/atlassian-plugin.xml");
        return Stream.of(
                        modules.split(
                                "(?=<(?:servlet|web-item|web-section|web-panel|xhtml-macro|user-key-change-handler|web-resource|rest|ao) )"))
                .filter(module -> module.contains("application=\"" + product + "\""))
                .flatMap(module -> CLASS.matcher(module).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static List<String> resources() throws IOException, URISyntaxException {
        Path classes = Path.of(PluginWiring.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/okrtree/adapter/rest"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Resource.class") || file.endsWith("Mapper.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = WiringTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
