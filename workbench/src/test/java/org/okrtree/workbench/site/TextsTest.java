package org.okrtree.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private static Properties keys(String file) {
        Properties properties = new Properties();
        try (InputStream content = Texts.class.getResourceAsStream("/workbench/" + file)) {
            properties.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(keys("texts.properties").stringPropertyNames()),
                new TreeSet<>(keys("texts_zh_CN.properties").stringPropertyNames()));
    }

    @Test
    void everyKeyIsUsedByAPage() throws IOException {
        String sources = text(Path.of("src/main/java")) + text(Path.of("src/main/resources"));
        Set<String> unused = keys("texts.properties").stringPropertyNames().stream()
                .filter(key -> !key.matches("(status|type|link)\\..*") && !sources.contains('"' + key + '"'))
                .filter(key -> !sources.contains("'" + key + "'"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    @Test
    void argumentsArePutInAndApostrophesStay() {
        assertEquals(
                "This is the workbench’s Wiki. Choose who you want to be; no password is needed.",
                Texts.of(Locale.US, "login.lead", "Wiki"));
        assertEquals("编辑 GW-1", Texts.of(Locale.SIMPLIFIED_CHINESE, "issue.edit", "GW-1"));
    }

    @Test
    void aBrowserGetsTheFirstLanguageThatIsKnown() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Texts.bestOf(List.of(Locale.FRENCH, Locale.forLanguageTag("zh-TW"))));
        assertEquals(Locale.US, Texts.bestOf(List.of(Locale.FRENCH)));
    }

    @Test
    void everyTextOfOneLanguageFillsTheSamePlaces() {
        Properties english = keys("texts.properties");
        Properties chinese = keys("texts_zh_CN.properties");

        assertTrue(english.stringPropertyNames().stream()
                .allMatch(key -> english.getProperty(key).contains("{0}")
                                == chinese.getProperty(key).contains("{0}")
                        && english.getProperty(key).contains("{1}")
                                == chinese.getProperty(key).contains("{1}")));
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|vm)"))
                    .toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }
}
