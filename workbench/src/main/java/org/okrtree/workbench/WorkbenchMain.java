package org.okrtree.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.PortInUse;
import org.okrtree.workbench.store.Database;

/** What {@code ./okr start} runs: both faces until somebody presses Ctrl-C. Ends with 2 when it was asked something it cannot do. */
public final class WorkbenchMain {
    private static final int CANNOT = 2;
    private static final List<String> WORTH_BEING = List.of("admin", "tao", "mei", "bo", "rui", "lin");

    /** A channel that nobody holds would be closed, and its lock gone. */
    private static FileChannel claimed;

    private WorkbenchMain() {}

    /** Options: {@code --jira-port N --confluence-port N --database h2|postgresql|mariadb --data <folder>}. */
    public static void main(String[] arguments) throws InterruptedException {
        long begin = System.nanoTime();
        Map<String, String> wanted = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            wanted.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        try {
            WorkbenchOptions options = options(wanted);
            claim(data(wanted));
            Workbench workbench = Workbench.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "stop"));
            say(System.out, workbench, (System.nanoTime() - begin) / 1_000_000);
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

    private static void say(PrintStream out, Workbench workbench, long milliseconds) {
        Map<String, Person> people =
                workbench.jira().directory().people().stream().collect(Collectors.toMap(Person::name, one -> one));
        out.printf(Locale.ROOT, "%nReady after %.1f s.%n%n", milliseconds / 1000.0);
        out.println("  Jira        " + workbench.jiraUrl() + "/");
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
