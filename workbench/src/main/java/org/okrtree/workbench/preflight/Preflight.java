package org.okrtree.workbench.preflight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that is found in a plugin jar, worst first. */
record Preflight(Path jar, List<Finding> findings) {
    Preflight {
        findings = List.copyOf(findings);
    }

    /**
     * Looks at a jar and tries it.
     *
     * @throws IOException when there is no jar at that place
     */
    static Preflight of(Path jar) throws IOException {
        return of(jar, Stream.concat(looks(), Stream.of(new Trial())));
    }

    /**
     * Looks at a jar only.
     *
     * @throws IOException when there is no jar at that place
     */
    static Preflight untried(Path jar) throws IOException {
        return of(jar, looks());
    }

    private static Preflight of(Path jar, Stream<Check> checks) throws IOException {
        Plugin plugin = new Plugin(PluginFile.open(jar));
        Findings findings = new Findings();
        checks.forEach(check -> check.look(plugin, findings));
        return new Preflight(jar, findings.sorted());
    }

    private static Stream<Check> looks() {
        return Stream.of(
                new ManifestCheck(),
                new ClassCheck(),
                new ImportCheck(),
                new DescriptorCheck(),
                new TextCheck(),
                new EntityCheck(),
                new AccessCheck(),
                new TemplateCheck(),
                new ResourceCheck());
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    boolean isRefused() {
        return count(Severity.REFUSED) > 0;
    }

    /** One line. */
    String summary() {
        return jar.getFileName() + ": " + count(Severity.REFUSED) + " refused, " + count(Severity.LOSES) + " lost, "
                + count(Severity.NOTE) + " to note"
                + (isRefused() ? "." : "; as far as this workbench can tell, both products take it.");
    }
}
