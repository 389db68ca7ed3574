package org.okrtree.workbench.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** A plugin's jar, read into memory: files, manifest, classes of the bundle's class path, descriptor. */
final class PluginFile {
    static final String DESCRIPTOR = "atlassian-plugin.xml";
    static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path path;
    private final Map<String, byte[]> files;
    private final Manifest manifest;
    private final Map<String, ClassFacts> classes = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Optional<Element> descriptor;

    private PluginFile(Path path, Map<String, byte[]> files) throws IOException {
        this.path = path;
        this.files = files;
        this.manifest = new Manifest(new ByteArrayInputStream(files.getOrDefault(MANIFEST, new byte[0])));
        this.descriptor = DescriptorXml.read(files.get(DESCRIPTOR));
        for (String part : classPath()) {
            if (part.equals(".")) {
                files.forEach((name, bytes) -> add(name, name, bytes, false));
            } else if (files.containsKey(part)) {
                unpacked(files.get(part)).forEach((name, bytes) -> add(name, part + "!/" + name, bytes, true));
            }
        }
    }

    /**
     * Reads a jar.
     *
     * @throws IOException when there is none, or it is no jar
     */
    static PluginFile open(Path path) throws IOException {
        Map<String, byte[]> files = unpacked(Files.readAllBytes(path));
        if (files.isEmpty()) {
            throw new IOException("it is no jar");
        }
        return new PluginFile(path, files);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream bytes = new ByteArrayInputStream(zip);
                ZipInputStream entries = new ZipInputStream(bytes)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
        return files;
    }

    private void add(String name, String place, byte[] bytes, boolean nested) {
        if (!name.endsWith(".class") || name.endsWith("module-info.class") || name.startsWith("META-INF/")) {
            return;
        }
        try {
            ClassFacts facts = ClassReading.of(bytes, place, nested);
            classes.putIfAbsent(facts.name(), facts);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            unreadable.add(place);
        }
    }

    Path path() {
        return path;
    }

    /** A header of the manifest; empty when it is not there. */
    String header(String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name))
                .orElse("")
                .strip();
    }

    /** The parts of {@code Bundle-ClassPath}. */
    List<String> classPath() {
        String header = header("Bundle-ClassPath");
        return header.isEmpty()
                ? List.of(".")
                : List.copyOf(Manifests.clauses(header).keySet());
    }

    Collection<ClassFacts> classes() {
        return classes.values();
    }

    Optional<ClassFacts> type(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** Class files that could not be read: broken, or of a Java too new. */
    List<String> unreadable() {
        return unreadable;
    }

    /** The root of the descriptor; empty when it is not there or not well-formed. */
    Optional<Element> descriptor() {
        return descriptor;
    }

    boolean has(String name) {
        return files.containsKey(withoutSlash(name));
    }

    boolean hasFolder(String name) {
        String start = withoutSlash(name.endsWith("/") ? name : name + "/");
        return files.keySet().stream().anyMatch(file -> file.startsWith(start));
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(withoutSlash(name)));
    }

    Optional<String> text(String name) {
        return bytes(name).map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Names of files with this ending. */
    Stream<String> names(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending));
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
