package org.okrtree.workbench.preflight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ./okr preflight <jar> [--json] [--untried]}. */
public final class PreflightMain {
    private static final int FINE = 0;
    private static final int REFUSED = 1;
    private static final int CANNOT = 2;
    private static final String JSON = "--json";
    private static final String UNTRIED = "--untried";

    private PreflightMain() {}

    /** Prints what is found and ends with 0, with 1 when a product would refuse something, with 2 when there is nothing to look at. */
    public static void main(String[] arguments) {
        // what the faces log is told as findings
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        System.exit(run(
                List.of(arguments),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /**
     * Does the same without ending the process.
     *
     * @return the code to end with
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> jars = new ArrayList<>(arguments);
        boolean json = jars.remove(JSON);
        boolean untried = jars.remove(UNTRIED);
        if (jars.size() != 1 || jars.get(0).startsWith("-")) {
            err.println("Name one jar: ./okr preflight <jar> [--json] [--untried]");
            return CANNOT;
        }
        Path jar = Path.of(jars.get(0));
        if (!Files.isRegularFile(jar)) {
            err.println("There is no file " + jar + ".");
            return CANNOT;
        }
        try {
            Preflight preflight = untried ? Preflight.untried(jar) : Preflight.of(jar);
            print(preflight, json, out);
            return preflight.isRefused() ? REFUSED : FINE;
        } catch (IOException e) {
            err.println(jar + " cannot be read as a jar: " + e.getMessage() + ".");
            return CANNOT;
        }
    }

    private static void print(Preflight preflight, boolean json, PrintStream out) throws JsonProcessingException {
        if (json) {
            out.println(new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of(
                            "jar", preflight.jar().toString(),
                            "refused", preflight.isRefused(),
                            "findings",
                                    preflight.findings().stream()
                                            .map(finding -> Map.of(
                                                    "severity",
                                                            finding.severity().word(),
                                                    "trap", finding.trap(),
                                                    "place", finding.place(),
                                                    "sentence", finding.sentence()))
                                            .toList())));
        } else {
            preflight.findings().forEach(finding -> out.println(finding.line()));
            out.println(preflight.summary());
        }
    }
}
