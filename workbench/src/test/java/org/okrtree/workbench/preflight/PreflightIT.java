package org.okrtree.workbench.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PreflightIT {
    @Test
    void nothingOfOurOwnJarIsRefusedOrLost() throws IOException {
        Preflight preflight = Preflight.of(Path.of(System.getProperty("okr.jar")));

        assertEquals(
                List.of(),
                preflight.findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .map(Finding::line)
                        .toList());
    }
}
