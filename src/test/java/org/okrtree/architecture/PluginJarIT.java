package org.okrtree.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** The jar as the products will load it. */
class PluginJarIT {
    private static final String KEY = "org.okrtree.okr-plugin";

    /** All that may stand in the jar: nothing of the hosts, of Spring or of Jackson. */
    private static final List<Pattern> EXPECTED = Stream.of(
                    "META-INF/MANIFEST\\.MF",
                    "META-INF/LICENSE",
                    "META-INF/licenses/[a-z0-9-]+\\.txt",
                    "META-INF/spring/okr\\.xml",
                    "atlassian-plugin\\.xml",
                    "openapi\\.json",
                    "i18n/okr(_zh_CN)?\\.properties",
                    "templates/okr-[a-z-]+\\.vm",
                    "blueprints/okr-[a-z-]+\\.xml",
                    "css/okr(-[a-z-]+)?\\.css",
                    "js/okr-[a-z-]+\\.js",
                    "drafting/(words|examples)-(en|zh)\\.(txt|tsv)",
                    "images/okr-[a-z0-9-]+\\.(svg|png)",
                    "org/okrtree/(domain|application|adapter|wiring)/[\\w$/-]+\\.class",
                    "com/grack/nanojson/[\\w$-]+\\.class")
            .map(Pattern::compile)
            .toList();

    /** Only one of the two products brings these. */
    private static final Pattern OF_ONE_PRODUCT = Pattern.compile(
            "com\\.atlassian\\.(jira|greenhopper|confluence)\\..*|com\\.atlassian\\.query|com\\.atlassian\\.applinks\\..*");

    /** Types named as text: a host class behind class= or in a Spring file. */
    private static final Pattern CLASS_IN_XML =
            Pattern.compile("class(?:-name)?=\"([\\w.]+)\"|<entity>([\\w.]+)</entity>");

    private final PluginJar jar = PluginJar.built();

    @Test
    void nothingElseIsInTheJar() {
        Set<String> strange = jar.files().stream()
                .filter(file ->
                        EXPECTED.stream().noneMatch(it -> it.matcher(file).matches()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), strange);
    }

    @Test
    void eachKindOfFileIsInTheJar() {
        List<String> absent = EXPECTED.stream()
                .filter(kind -> !kind.pattern().startsWith("images"))
                .filter(kind -> jar.files().stream()
                        .noneMatch(file -> kind.matcher(file).matches()))
                .map(Pattern::pattern)
                .toList();

        assertEquals(List.of(), absent);
    }

    @Test
    void everyClassRunsOnJava17() {
        Set<Integer> versions = jar.classes().stream()
                .filter(type -> type.getClassName().startsWith("org/okrtree/"))
                .map(type -> type.readUnsignedShort(6))
                .collect(Collectors.toSet());

        assertEquals(Set.of(61), versions);
    }

    @Test
    void theManifestNamesTheKeyAndNothingOfTheMachine() {
        assertEquals(
                Set.of(
                        "Manifest-Version",
                        "Atlassian-Plugin-Key",
                        "Bundle-Description",
                        "Bundle-License",
                        "Bundle-ManifestVersion",
                        "Bundle-Name",
                        "Bundle-SymbolicName",
                        "Bundle-Version",
                        "Import-Package",
                        "Require-Capability",
                        "Spring-Context"),
                jar.headers());
        assertEquals(List.of(KEY, KEY), List.of(jar.header("Atlassian-Plugin-Key"), jar.header("Bundle-SymbolicName")));
        assertEquals("*", jar.header("Spring-Context"));
    }

    @Tag("T02")
    @Test
    void everyPackageThatIsUsedIsImportedAndNoOther() {
        Set<String> used = jar.packagesInBytecode();
        classesInXml().forEach(name -> used.add(name.substring(0, name.lastIndexOf('.'))));
        used.removeIf(name -> name.startsWith("java.")
                || name.startsWith("org.okrtree.")
                || name.equals("com.grack.nanojson")
                || name.equals("org.jspecify.annotations")); // for the compiler alone; Java passes over what is absent

        assertEquals(used, new TreeSet<>(jar.imports().keySet()));
    }

    @Tag("T03")
    @Test
    void onlyPackagesOfOneProductAreOptionalAndNoneHasARange() {
        Map<String, String> expected = new TreeMap<>();
        jar.imports()
                .keySet()
                .forEach(name -> expected.put(
                        name,
                        OF_ONE_PRODUCT.matcher(name).matches()
                                ? "resolution:=optional;version=\"0.0.0\""
                                : "version=\"0.0.0\""));

        assertEquals(expected, new TreeMap<>(jar.imports()));
    }

    @Tag("T02")
    @Test
    void everyClassThatTheXmlNamesIsThere() {
        List<String> absent = classesInXml()
                .filter(name -> name.startsWith("org.okrtree."))
                .filter(name -> !jar.files().contains(name.replace('.', '/') + ".class"))
                .toList();

        assertEquals(List.of(), absent);
    }

    @Test
    void everyFileThatTheDescriptorNamesIsThere() {
        List<String> absent = matches(Pattern.compile(" location=\"/([^\"]+)\""), jar.text("atlassian-plugin.xml"))
                .filter(file -> jar.files().stream()
                        .noneMatch(it -> it.equals(file) || (file.endsWith("/") && it.startsWith(file))))
                .toList();

        assertEquals(List.of(), absent);
    }

    @Test
    void everyEmbeddedLibraryHasItsLicence() {
        Set<String> libraries = jar.classes().stream()
                .map(ClassReader::getClassName)
                .filter(name -> !name.startsWith("org/okrtree/"))
                .map(name -> name.split("/")[2])
                .collect(Collectors.toSet());

        Set<String> licences = matches(
                        Pattern.compile("META-INF/licenses/([^\\s]+)\\.txt"), String.join("\n", jar.files()))
                .collect(Collectors.toSet());
        assertEquals(libraries, licences);
        assertTrue(jar.text("META-INF/LICENSE").contains("Apache License"));
    }

    private Stream<String> classesInXml() {
        return Stream.of("atlassian-plugin.xml", "META-INF/spring/okr.xml")
                .flatMap(file -> matches(CLASS_IN_XML, jar.text(file)));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1) == null ? found.group(2) : found.group(1));
    }
}
