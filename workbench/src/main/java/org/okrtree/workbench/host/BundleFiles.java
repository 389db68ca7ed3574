package org.okrtree.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The files of a plugin's jar. */
final class BundleFiles {
    private final Bundle bundle;

    BundleFiles(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Whether there is a file, or a folder when {@code location} ends in a slash. */
    boolean has(String location) {
        String path = location.startsWith("/") ? location.substring(1) : location;
        return location.endsWith("/") ? bundle.getEntryPaths(path) != null : bundle.getEntry(path) != null;
    }

    Optional<byte[]> read(String location) {
        URL file = location.endsWith("/") ? null : bundle.getEntry(location);
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream content = file.openStream()) {
            return Optional.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(location + " cannot be read", e);
        }
    }

    String text(String location) {
        return read(location)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(location + " is not there"));
    }

    /** The file that is sent in its place: {@code x-min.js} or {@code x.min.js} beside {@code x.js}, where there is one. */
    String served(String location) {
        int dot = location.lastIndexOf('.');
        if (dot < 0) {
            return location;
        }
        String stem = location.substring(0, dot);
        String ending = location.substring(dot);
        return List.of(stem + "-min" + ending, stem + ".min" + ending).stream()
                .filter(this::has)
                .findFirst()
                .orElse(location);
    }
}
