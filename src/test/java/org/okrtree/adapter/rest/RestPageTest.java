package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.Refusal;

/** {@code docs/rest.md} says what is there, and nothing else. */
class RestPageTest {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\| `([A-Z]+ /[^`]*)` \\|([^|]*)\\|");
    private static final Pattern KIND = Pattern.compile("(?m)^\\| (\\d{3}) \\| `([A-Z_]+)` \\|");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| \\d{3} \\| `(okr\\.[a-z.-]+)` \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void thePageNamesEveryAddressWithTheFieldsOfItsBody() throws IOException {
        Map<String, List<String>> onThePage = ADDRESS.matcher(page())
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> quotedIn(row.group(2)), (a, b) -> a, TreeMap::new));

        assertEquals(addresses(), onThePage);
    }

    @Test
    void thePageNamesTheStatusOfEveryKindOfRefusal() throws IOException {
        Map<String, Integer> onThePage = KIND.matcher(page())
                .results()
                .collect(Collectors.toMap(row -> row.group(2), row -> Integer.valueOf(row.group(1))));

        Map<String, Integer> answered =
                Stream.of(Refusal.Kind.values()).collect(Collectors.toMap(Enum::name, Answers::statusOf));
        assertEquals(answered, onThePage);
    }

    @Test
    void thePageNamesEverySentenceOfRestItself() throws IOException {
        Properties sentences = new Properties();
        try (InputStream file = Answers.class.getResourceAsStream("/i18n/okr.properties")) {
            sentences.load(file);
        }

        Set<String> ours = sentences.stringPropertyNames().stream()
                .filter(key -> key.startsWith("okr.rest."))
                .collect(Collectors.toSet());
        Set<String> onThePage =
                KEY.matcher(page()).results().map(row -> row.group(1)).collect(Collectors.toSet());
        assertEquals(ours, onThePage);
    }

    @Tag("T06")
    @Tag("T07")
    @Test
    void everyResourceSaysWhoMayCallAndTakesOnlyJson() {
        for (Class<?> resource : resources()) {
            assertTrue(resource.isAnnotationPresent(LicensedOnly.class), resource.getName());
            for (Method method : methods(resource).toList()) {
                Optional<Class<?>> body = body(method);
                Consumes consumes = method.getAnnotation(Consumes.class);
                assertEquals(body.isPresent(), consumes != null, method.toString());
            }
        }
    }

    private static Map<String, List<String>> addresses() {
        Map<String, List<String>> addresses = new TreeMap<>();
        for (Class<?> resource : resources()) {
            methods(resource)
                    .forEach(method ->
                            addresses.put(verb(method).orElseThrow() + " /" + path(resource, method), fields(method)));
        }
        return addresses;
    }

    private static List<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.okrtree.adapter.rest")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    private static Stream<Method> methods(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> verb(method).isPresent());
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static List<String> fields(Method method) {
        return body(method).stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Optional<Class<?>> body(Method method) {
        return Stream.<Class<?>>of(method.getParameterTypes())
                .filter(Class::isRecord)
                .findFirst();
    }

    private static List<String> quotedIn(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(java.nio.file.Path.of("..", "docs", "rest.md"));
    }
}
