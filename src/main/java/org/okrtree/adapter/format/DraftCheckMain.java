package org.okrtree.adapter.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.drafting.DraftCheck;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.drafting.Severity;

/**
 * The draft check as a command, without a product: {@code java -cp okr-plugin.jar org.okrtree.adapter.format.DraftCheckMain [file…]}.
 * Reads lines, or whole sheets as JSON objects one a line, from the files or from the standard input, and answers in the same order.
 */
public final class DraftCheckMain {

    private static final int READ_NOT_ALL = 1;
    private static final int CANNOT = 2;
    private static final String HEADING = "id\tverdict\treasons";

    private final DraftCheck check = new DraftCheck(new FileDraftWords().vocabulary());
    private final PrintStream out;
    private final PrintStream problems;
    private boolean readAll = true;

    DraftCheckMain(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    /** Ends with 0 when everything was read, 1 when some lines were not, 2 when a file was not. */
    public static void main(String[] files) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int outcome = new DraftCheckMain(out, problems).run(List.of(files), System.in);
        out.flush();
        System.exit(outcome);
    }

    int run(List<String> files, InputStream in) {
        try {
            if (files.isEmpty()) {
                check(lines(in));
            }
            for (String file : files) {
                try (InputStream stream = Files.newInputStream(Path.of(file))) {
                    check(lines(stream));
                }
            }
            return readAll ? 0 : READ_NOT_ALL;
        } catch (IOException unreadable) {
            problems.println("Not read: " + unreadable.getMessage());
            return CANNOT;
        }
    }

    private static List<String> lines(InputStream in) throws IOException {
        String text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .collect(Collectors.joining("\n"));
        return text.replaceFirst("^\ufeff", "").lines().toList();
    }

    private void check(List<String> lines) {
        boolean sheets = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.stripLeading().startsWith("{"))
                .isPresent();
        if (sheets) {
            lines.stream().filter(line -> !line.isBlank()).forEach(this::sheet);
        } else {
            out.println(HEADING);
            LinesToCheck.read(lines).forEach(this::line);
        }
    }

    private void line(LinesToCheck.Typed row) {
        row.line()
                .map(check::line)
                .ifPresentOrElse(
                        findings -> out.println(row.id() + "\t" + verdict(findings) + "\t" + reasons(findings)),
                        () -> cannot("Line " + row.id() + " is neither O nor KR."));
    }

    private void sheet(String line) {
        try {
            DraftDocument json = DraftDocument.of(line);
            out.println(json.answer(check.sheet(json.draft())));
        } catch (IllegalArgumentException noSheet) {
            cannot("No sheet: " + noSheet.getMessage());
        }
    }

    private void cannot(String why) {
        problems.println(why);
        readAll = false;
    }

    private static String verdict(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.HINTS) ? "bad" : "ok";
    }

    private static String reasons(List<Finding> findings) {
        return Stream.of(findings)
                .flatMap(List::stream)
                .map(finding -> finding.id().code())
                .collect(Collectors.joining(","));
    }
}
