package org.okrtree.workbench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okrtree.workbench.store.Database;

/**
 * How a workbench is started. Ports are 0 for any that is free; databases are opened by the name of their face,
 * {@code jira} and {@code confluence}.
 *
 * @param jar the plugin to install into both faces; empty for faces without it
 * @param proxies the addresses of proxies in front of the faces, by the name of the face; a face has the context path of its
 *     proxy
 * @param replay whether the sample requests are sent once, so that the plugin has data to show
 * @param jiraSoftware whether plugins find Jira Software in the Jira face
 */
public record WorkbenchOptions(
        int jiraPort,
        int confluencePort,
        Function<String, Database> databases,
        Optional<Path> jar,
        Path auiModules,
        boolean replay,
        Clock clock,
        Map<String, URI> proxies,
        boolean jiraSoftware) {

    /** Free ports, databases in memory, the sample company, the jar that this build made. */
    public static WorkbenchOptions inMemory() {
        return new WorkbenchOptions(
                0,
                0,
                name -> Database.h2InMemory(),
                builtJar(),
                root().resolve("workbench/node_modules"),
                false,
                Clock.systemUTC(),
                Map.of(),
                true);
    }

    /** The same on these ports. */
    public WorkbenchOptions onPorts(int jira, int confluence) {
        return new WorkbenchOptions(jira, confluence, databases, jar, auiModules, replay, clock, proxies, jiraSoftware);
    }

    /** The same with databases of this kind. */
    public WorkbenchOptions in(Function<String, Database> other) {
        return new WorkbenchOptions(
                jiraPort, confluencePort, other, jar, auiModules, replay, clock, proxies, jiraSoftware);
    }

    /** The same with another jar. */
    public WorkbenchOptions withJar(Path other) {
        return new WorkbenchOptions(
                jiraPort,
                confluencePort,
                databases,
                Optional.of(other),
                auiModules,
                replay,
                clock,
                proxies,
                jiraSoftware);
    }

    /** The same with no plugin at all. */
    public WorkbenchOptions withoutPlugin() {
        return new WorkbenchOptions(
                jiraPort,
                confluencePort,
                databases,
                Optional.empty(),
                auiModules,
                replay,
                clock,
                proxies,
                jiraSoftware);
    }

    /** The same with the sample requests sent at the first start. */
    public WorkbenchOptions withSampleRequests() {
        return new WorkbenchOptions(
                jiraPort, confluencePort, databases, jar, auiModules, true, clock, proxies, jiraSoftware);
    }

    /** The same with another clock; it can be moved in any case. */
    public WorkbenchOptions at(Clock other) {
        return new WorkbenchOptions(
                jiraPort, confluencePort, databases, jar, auiModules, replay, other, proxies, jiraSoftware);
    }

    /** The same behind proxies, which are told by their base URLs: people reach the faces there, and nowhere else. */
    public WorkbenchOptions behind(URI jiraProxy, URI confluenceProxy) {
        return new WorkbenchOptions(
                jiraPort,
                confluencePort,
                databases,
                jar,
                auiModules,
                replay,
                clock,
                Map.of("jira", jiraProxy, "confluence", confluenceProxy),
                jiraSoftware);
    }

    /** The same in a Jira without Jira Software: nothing of its sprints and boards is there for plugins. */
    public WorkbenchOptions withoutJiraSoftware() {
        return new WorkbenchOptions(
                jiraPort, confluencePort, databases, jar, auiModules, replay, clock, proxies, false);
    }

    Optional<URI> jiraProxy() {
        return Optional.ofNullable(proxies.get("jira"));
    }

    Optional<URI> confluenceProxy() {
        return Optional.ofNullable(proxies.get("confluence"));
    }

    String jiraPath() {
        return jiraProxy().map(URI::getPath).orElse("/jira");
    }

    String confluencePath() {
        return confluenceProxy().map(URI::getPath).orElse("/confluence");
    }

    /** The jar that the property {@code okr.jar} names, else the one below the project's {@code target}. */
    public static Optional<Path> builtJar() {
        Path target = root().resolve("target");
        String named = System.getProperty("okr.jar", "");
        if (!named.isEmpty() || !Files.isDirectory(target)) {
            return Optional.of(Path.of(named)).filter(Files::isRegularFile);
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("okr-plugin-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().lastModified()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The project's folder: the property {@code okr.root}, else the nearest one above that has the plugin's descriptor. */
    static Path root() {
        String named = System.getProperty("okr.root", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("atlassian-plugin.xml"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }
}
