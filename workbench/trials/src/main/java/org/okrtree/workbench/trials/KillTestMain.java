package org.okrtree.workbench.trials;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.okrtree.workbench.WorkbenchOptions;

/** What {@code ./okr kill-test} runs: 0 when all rounds passed, 1 when one failed, 2 when it could not begin. */
public final class KillTestMain {
    private static final int USUAL_ROUNDS = 100;
    private static final int SEEDS = 1_000_000;
    private static final int CANNOT = 2;

    private KillTestMain() {}

    /** Options: how many rounds, {@code --seed} of the first; each later round has the next. */
    public static void main(String[] arguments) throws IOException {
        int rounds = USUAL_ROUNDS;
        long seed = new SecureRandom().nextInt(SEEDS);
        try {
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i].equals("--seed") && i + 1 < arguments.length) {
                    seed = Long.parseLong(arguments[++i]);
                } else {
                    rounds = Integer.parseInt(arguments[i]);
                }
            }
        } catch (NumberFormatException e) {
            cannot("How many rounds, and a seed, are numbers: ./okr kill-test 10 --seed 4711");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(rounds, seed, out) == 0 ? 0 : 1);
    }

    private static int run(int rounds, long seed, PrintStream out) throws IOException {
        Path jar = WorkbenchOptions.builtJar().orElseThrow();
        Path log = Path.of(System.getProperty("okr.root", ".")).resolve("target/kill-test.log");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        out.println("Two nodes and a spare one start on one PostgreSQL; what they say goes to " + log + ".");
        int failed = 0;
        try (KillTest test = KillTest.start(jar, log)) {
            for (int round = 1; round <= rounds; round++) {
                long own = seed + round - 1;
                KillTest.Round played = test.round(own);
                boolean passed = played.wrong().isEmpty();
                out.printf("%3d  seed %d  %s  %s%n", round, own, passed ? "passed" : "FAILED", played.story());
                played.wrong().forEach(wrong -> out.println("       " + wrong));
                failed += passed ? 0 : 1;
            }
        } catch (IllegalStateException e) {
            cannot("The kill test does not run: " + e.getMessage());
        }
        out.println((rounds - failed) + " passed, " + failed + " failed");
        return failed;
    }

    private static void cannot(String why) {
        System.err.println(why);
        System.exit(CANNOT);
    }
}
