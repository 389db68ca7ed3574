package org.okrtree.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.nodes.NodeProcess;
import org.okrtree.workbench.nodes.TwoNodes;
import org.okrtree.workbench.site.PortInUse;
import org.okrtree.workbench.store.Database;

/** What {@code ./okr start} runs: both faces until somebody presses Ctrl-C. Ends with 2 when it was asked something it cannot do. */
public final class WorkbenchMain {
    private static final int CANNOT = 2;
    private static final List<String> WORTH_BEING = List.of("admin", "tao", "mei", "bo", "rui", "lin");

    /** A channel that nobody holds would be closed, and its lock gone. */
    private static FileChannel claimed;

    private WorkbenchMain() {}

    /**
     * Options: {@code --jira-port N --confluence-port N --database h2|postgresql|mariadb --data <folder> --nodes 1|2
     * --second-jira-port N}.
     */
    public static void main(String[] arguments) throws InterruptedException {
        long begin = System.nanoTime();
        Map<String, String> wanted = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            wanted.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        try {
            WorkbenchOptions options = options(wanted);
            boolean two = hasTwoNodes(wanted);
            claim(data(wanted));
            if (two) {
                startTwo(options, port(wanted, "second-jira-port", options.jiraPort() + 1), begin);
            } else {
                Workbench workbench = Workbench.start(options);
                Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "stop"));
                say(System.out, workbench, List.of("Jira        " + workbench.jiraUrl() + "/"), begin);
            }
            Thread.currentThread().join();
        } catch (PortInUse e) {
            System.err.println("Port " + e.port() + " is in use. Stop what listens there, or choose another port:"
                    + " ./okr start --jira-port N --confluence-port N");
            System.exit(CANNOT);
        } catch (RuntimeException e) {
            System.err.println("The workbench does not start: " + reason(e));
            if (Boolean.getBoolean("okr.trace")) {
                e.printStackTrace();
            }
            System.exit(CANNOT);
        }
    }

    private static boolean hasTwoNodes(Map<String, String> wanted) {
        String nodes = wanted.getOrDefault("nodes", "1");
        if (!nodes.equals("1") && !nodes.equals("2")) {
            throw new IllegalArgumentException("--nodes wants 1 or 2, not " + nodes);
        }
        if (nodes.equals("2") && !wanted.getOrDefault("database", "h2").equals("postgresql")) {
            throw new IllegalArgumentException(
                    "two nodes need a database that both reach: --nodes 2 goes with --database postgresql alone");
        }
        return nodes.equals("2");
    }

    private static void startTwo(WorkbenchOptions options, int secondPort, long begin) {
        TwoNodes cluster = TwoNodes.start(options, secondPort, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close, "stop"));
        List<String> jira = new ArrayList<>();
        for (NodeProcess node : cluster.nodes()) {
            jira.add("Jira        " + node.url() + "/   node " + (jira.size() + 1) + ", process " + node.pid());
        }
        say(System.out, cluster.confluence(), jira, begin);
        System.out.println(
                "The nodes share data, not sessions: log in on each. Kill one (kill -9) and the other goes on.");
    }

    /** Two workbenches on the same files would spoil each other's databases; the lock goes with this process. */
    private static void claim(Path data) {
        try {
            Files.createDirectories(data);
            claimed = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (claimed.tryLock() == null) {
                throw new IllegalStateException(
                        "another one that runs has its data in " + data + ". Stop it first (Ctrl-C where it runs).");
            }
        } catch (IOException e) {
            throw new IllegalStateException("nothing can be written to " + data + " (" + e.getMessage() + ")", e);
        }
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return failure instanceof IllegalStateException || failure instanceof IllegalArgumentException
                ? failure.getMessage()
                : failure.getMessage() + " (" + deepest.getMessage() + ")";
    }

    private static Path data(Map<String, String> wanted) {
        return Path.of(wanted.getOrDefault(
                        "data", WorkbenchOptions.root().resolve(".okr-data").toString()))
                .resolve(wanted.getOrDefault("database", "h2"));
    }

    private static WorkbenchOptions options(Map<String, String> wanted) {
        Path data = data(wanted);
        return WorkbenchOptions.inMemory()
                .onPorts(port(wanted, "jira-port", 2990), port(wanted, "confluence-port", 1990))
                .in(databases(wanted.getOrDefault("database", "h2"), data))
                .withSampleRequests();
    }

    private static int port(Map<String, String> wanted, String name, int usual) {
        String text = wanted.getOrDefault(name, String.valueOf(usual));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException("--" + name + " wants a number up to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static Function<String, Database> databases(String kind, Path data) {
        return switch (kind) {
            case "h2" -> name -> Database.h2File(data.resolve(name));
            case "postgresql" -> name -> Database.postgresIn(data.resolve("server"), name);
            case "mariadb" -> name -> Database.mariaDbIn(data.resolve("server"), name);
            default -> throw new IllegalArgumentException("--database wants h2, postgresql or mariadb, not " + kind);
        };
    }

    private static void say(PrintStream out, Workbench workbench, List<String> jira, long begin) {
        Map<String, Person> people =
                workbench.jira().directory().people().stream().collect(Collectors.toMap(Person::name, one -> one));
        out.printf(Locale.ROOT, "%nReady after %.1f s.%n%n", (System.nanoTime() - begin) / 1e9);
        jira.forEach(line -> out.println("  " + line));
        out.println("  Confluence  " + workbench.confluenceUrl() + "/");
        out.println();
        out.println("Log in as anybody, without a password. Worth being:");
        WORTH_BEING.stream()
                .filter(people::containsKey)
                .map(people::get)
                .forEach(person -> out.printf(
                        "  %-6s %-16s %s%n",
                        person.name(), person.fullName().replaceAll(" [^\\x00-\\x7F]+$", ""), person.job()));
        out.println();
        out.println(
                "REST with a token: curl -H 'Authorization: Bearer token-mei' " + workbench.jiraUrl() + "/rest/...");
        if (!workbench.printsChinese()) {
            out.println("No font with Chinese here, so PDFs are without it; Debian has one in fonts-wqy-microhei.");
        }
        out.println("Ctrl-C stops it; what was typed stays.");
    }
}
