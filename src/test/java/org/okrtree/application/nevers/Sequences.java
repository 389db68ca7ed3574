package org.okrtree.application.nevers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrtree.domain.Outcome;

/** Runs sequences of deeds, each the same for the same seed. */
final class Sequences {

    private static final String SEED = "okr.nevers.seed";
    private static final String MANY = "okr.nevers.sequences";
    private static final int STEPS = 30;

    // What has to be there before anything else can happen is done first, in every company.
    private static final List<String> FIRST = List.of(
            "start a sheet",
            "start a sheet",
            "start a sheet",
            "add an objective",
            "add an objective",
            "add an objective",
            "add a key result",
            "add a key result",
            "add a key result",
            "open a discussion",
            "open a discussion",
            "open a discussion",
            "agree a sheet",
            "agree a sheet",
            "agree a sheet",
            "publish",
            "publish",
            "publish");

    private final List<Deed> deeds;

    Sequences(List<Deed> deeds) {
        this.deeds = deeds;
    }

    /** A thousand seeds; with {@code -Dokr.nevers.sequences=N} as many; with {@code -Dokr.nevers.seed=N} that one. */
    static List<Long> seeds() {
        Optional<Long> one = Optional.ofNullable(Long.getLong(SEED));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= Integer.getInteger(MANY, 1_000); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    /** @throws AssertionError that names the seed and the step when the check, or a deed, fails */
    void run(long seed, Consumer<Step> check) {
        CompanyAtRandom company = new CompanyAtRandom(seed);
        Contents now = Contents.of(company.useCases.stores);
        for (int step = 0; step < FIRST.size() + STEPS; step++) {
            Deed deed = step < FIRST.size() ? named(FIRST.get(step)) : chosen(company);
            try {
                Optional<Act> act = deed.choose().apply(company);
                if (act.isPresent()) {
                    now = run(company, deed, act.get(), now, check);
                }
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(
                        "seed " + seed + ", step " + step + ", " + deed.name() + ": " + broken.getMessage()
                                + "\nAgain with -D" + SEED + "=" + seed,
                        broken);
            }
        }
    }

    // A check that does something itself leaves the stores as they were but for a text that could not be saved, or
    // fails.
    private static Contents run(CompanyAtRandom company, Deed deed, Act act, Contents before, Consumer<Step> check) {
        company.useCases.clock.moveBy(Duration.ofMinutes(company.upTo(120)));
        Outcome<?> outcome = act.run().get();
        Contents after = Contents.of(company.useCases.stores);
        check.accept(new Step(company, deed, act, outcome, before, after));
        return Contents.of(company.useCases.stores);
    }

    private Deed named(String name) {
        return deeds.stream()
                .filter(deed -> deed.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Deed chosen(CompanyAtRandom company) {
        List<Deed.Kind> kinds = new ArrayList<>();
        for (Deed.Kind kind : Deed.Kind.values()) {
            for (int i = 0; i < kind.weight; i++) {
                kinds.add(kind);
            }
        }
        Deed.Kind kind = company.oneOf(kinds);
        return company.oneOf(deeds.stream().filter(deed -> deed.kind() == kind).toList());
    }
}
