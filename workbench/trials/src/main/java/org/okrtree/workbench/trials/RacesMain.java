package org.okrtree.workbench.trials;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;

/** What {@code ./okr races} runs: 0 when all rounds passed, 1 when one failed, 2 when it could not begin. */
public final class RacesMain {
    private static final int USUAL_ROUNDS = 1_000;
    private static final int SEEDS = 1_000_000;
    private static final int MOST_SHOWN = 5;
    private static final int CANNOT = 2;
    private static final List<String> ISOLATIONS = List.of("TRANSACTION_SERIALIZABLE", "TRANSACTION_READ_COMMITTED");

    private final int rounds;
    private final long seed;
    private final PrintStream out;
    private int failed;

    private RacesMain(int rounds, long seed, PrintStream out) {
        this.rounds = rounds;
        this.seed = seed;
        this.out = out;
    }

    /** Options: how many rounds of each race, {@code --seed} of the first, {@code --database} for one of them alone. */
    public static void main(String[] arguments) throws IOException {
        int rounds = USUAL_ROUNDS;
        long seed = new SecureRandom().nextInt(SEEDS);
        List<Database.Kind> databases = new ArrayList<>(List.of(Database.Kind.values()));
        try {
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--seed" -> seed = Long.parseLong(arguments[++i]);
                    case "--database" ->
                        databases = List.of(Database.Kind.valueOf(arguments[++i].toUpperCase(Locale.ROOT)));
                    default -> rounds = Integer.parseInt(arguments[i]);
                }
            }
        } catch (IllegalArgumentException e) {
            cannot("How many rounds, and a seed, are numbers: ./okr races 20 --seed 4711 --database postgresql");
        }
        RacesMain races = new RacesMain(rounds, seed, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            races.run(databases);
        } catch (IllegalStateException e) {
            cannot("The races do not run: " + e.getMessage());
        }
        System.exit(races.failed == 0 ? 0 : 1);
    }

    private void run(List<Database.Kind> databases) throws IOException {
        out.println(rounds + " rounds of each race, from seed " + seed + " on.");
        for (Database.Kind kind : databases) {
            try (Track track = Track.oneNode(kind)) {
                for (String isolation : ISOLATIONS) {
                    Track.at(isolation, () -> all(track, "one node on " + kind, isolation));
                }
            }
        }
        if (databases.contains(Database.Kind.POSTGRESQL)) {
            for (String isolation : ISOLATIONS) {
                Path log = log();
                try (Track track = Track.at(isolation, () -> Track.twoNodes(jar(), log))) {
                    all(track, "two nodes on POSTGRESQL", isolation);
                }
            }
        }
        out.println(failed == 0 ? "All passed." : failed + " FAILED");
    }

    private static Path jar() {
        return WorkbenchOptions.builtJar()
                .orElseThrow(() -> new IllegalStateException("there is no jar; ./okr builds it"));
    }

    private static Path log() throws IOException {
        Path log = Path.of(System.getProperty("okr.root", ".")).resolve("target/races.log");
        Files.createDirectories(log.getParent());
        return log;
    }

    private int all(Track track, String where, String isolation) {
        out.println(where + ", " + isolation);
        Races races = new Races(track);
        for (Race race : Race.values()) {
            long begin = System.nanoTime();
            Races.Result result = races.run(race, rounds, seed);
            boolean passed = result.wrong().isEmpty();
            out.printf(
                    Locale.ROOT,
                    "  %-32s %s  %d of %d met, answered %s; %.1f s%n",
                    race,
                    passed ? "passed" : "FAILED",
                    result.met(),
                    rounds,
                    result.answers(),
                    (System.nanoTime() - begin) / 1e9);
            result.wrong().stream().limit(MOST_SHOWN).forEach(one -> out.println("       " + one));
            if (result.wrong().size() > MOST_SHOWN) {
                out.println("       and " + (result.wrong().size() - MOST_SHOWN) + " more");
            }
            failed += passed ? 0 : 1;
        }
        return failed;
    }

    private static void cannot(String why) {
        System.err.println(why);
        System.exit(CANNOT);
    }
}
