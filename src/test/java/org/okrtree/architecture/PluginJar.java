package org.okrtree.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** The jar as it was built, read whole. Its path is the system property {@code okr.plugin.jar}. */
final class PluginJar {
    private final Manifest manifest;
    private final Map<String, byte[]> files = new TreeMap<>();

    private PluginJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            manifest = jar.getManifest();
            for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
    }

    static PluginJar built() {
        try {
            return new PluginJar(Path.of(System.getProperty("okr.plugin.jar")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all files in it, sorted. */
    Set<String> files() {
        return files.keySet();
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** A main header of the manifest; empty when it has none of this name. */
    String header(String name) {
        return String.valueOf(manifest.getMainAttributes().getOrDefault(new Attributes.Name(name), ""));
    }

    Set<String> headers() {
        Set<String> names = new TreeSet<>();
        manifest.getMainAttributes().keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    /** Every package that is imported, with all that follows it in the header. */
    Map<String, String> imports() {
        Map<String, String> imports = new LinkedHashMap<>();
        for (String clause : header("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String[] parts = clause.split(";", 2);
            imports.put(parts[0].strip(), parts.length == 1 ? "" : parts[1]);
        }
        return imports;
    }

    /** One reader for each class. */
    List<ClassReader> classes() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".class"))
                .map(file -> new ClassReader(file.getValue()))
                .toList();
    }

    /** Packages of all types that the bytecode of any class names, its own and the JDK's among them. */
    Set<String> packagesInBytecode() {
        Set<String> packages = new TreeSet<>();
        Remapper collector = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                int end = internalName.lastIndexOf('/');
                packages.add(end < 0 ? "" : internalName.substring(0, end).replace('/', '.'));
                return internalName;
            }
        };
        for (ClassReader type : classes()) {
            // written anew, though nobody reads it: a remapper without somebody to write for passes over the bodies
            type.accept(new ClassRemapper(new ClassWriter(0), collector), 0);
        }
        return packages;
    }
}
