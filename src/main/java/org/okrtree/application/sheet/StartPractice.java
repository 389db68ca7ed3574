package org.okrtree.application.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrtree.application.Atomically;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.cycle.OpenPracticeCycle;
import org.okrtree.application.cycle.OpenPracticeCycleCommand;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleTyped;
import org.okrtree.domain.sheet.Sheet;

/**
 * From nothing to a sheet to write on: opens a practice cycle from today on, with a team that the actor leads or names for it, and
 * starts the team's sheet. Short keys are made up.
 */
public final class StartPractice {

    private static final int LONGEST_WEEKS = 52;
    private static final int WEEK = 7;
    private static final int KEY_LETTERS = 6;
    private static final String CYCLE_KEY = "P";
    private static final String TEAM_KEY = "TEAM";

    private final Atomically atomically;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final Teams teams;
    private final OpenPracticeCycle openPracticeCycle;
    private final StartSheet startSheet;
    private final Clock clock;

    public StartPractice(
            Atomically atomically,
            Cycles cycles,
            CyclePlans plans,
            Teams teams,
            OpenPracticeCycle openPracticeCycle,
            StartSheet startSheet,
            Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.plans = plans;
        this.teams = teams;
        this.openPracticeCycle = openPracticeCycle;
        this.startSheet = startSheet;
        this.clock = clock;
    }

    public Outcome<Sheet> run(Actor actor, StartPracticeCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<Sheet>refused)
                .orElseGet(() -> weeks(command.weeks())
                        .then(weeks -> zone(command.zone())
                                .then(zone -> openPracticeCycle.run(actor, opening(command, weeks, zone))))
                        .then(cycle -> start(actor, cycle))));
    }

    private Outcome<Sheet> start(Actor actor, Cycle cycle) {
        return startSheet.run(
                actor,
                new StartSheetCommand(
                        cycle.id(), plans.of(cycle.id()).scope().iterator().next()));
    }

    private OpenPracticeCycleCommand opening(StartPracticeCommand command, int weeks, ZoneId zone) {
        LocalDate first = LocalDate.now(clock.withZone(zone));
        String cycleKey = free(
                CYCLE_KEY, cycles.all().stream().map(cycle -> cycle.shortKey().text()));
        boolean isNew = command.teamUid().isBlank();
        return new OpenPracticeCycleCommand(
                new CycleTyped(
                        cycleKey,
                        command.cycleName(),
                        "",
                        first.toString(),
                        first.plusDays((long) weeks * WEEK - 1).toString(),
                        zone.getId(),
                        ""),
                command.teamUid(),
                isNew ? teamKey(command.newTeamName()) : "",
                isNew ? command.newTeamName() : "",
                isNew ? command.people() : "");
    }

    private String teamKey(String name) {
        String letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String start = letters.isEmpty() ? TEAM_KEY : letters.substring(0, Math.min(KEY_LETTERS, letters.length()));
        List<String> taken =
                teams.all().stream().map(team -> team.shortKey().text()).toList();
        return taken.contains(start) ? free(start, taken.stream()) : start;
    }

    private static String free(String start, Stream<String> taken) {
        Set<String> keys = taken.collect(Collectors.toSet());
        return IntStream.rangeClosed(1, keys.size() + 1)
                .mapToObj(number -> start + number)
                .filter(key -> !keys.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<Integer> weeks(String typed) {
        String number = typed.strip();
        boolean fits = number.matches("\\d{1,2}")
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= LONGEST_WEEKS;
        return fits
                ? Outcome.done(Integer.valueOf(number))
                : Outcome.refused(new InputRefusal.NotAChoice("weeks", Text.excerpt(typed)));
    }

    private static Outcome<ZoneId> zone(String typed) {
        return ZoneId.getAvailableZoneIds().contains(typed)
                ? Outcome.done(ZoneId.of(typed))
                : Outcome.refused(new CycleRefusal.NoSuchZone("zone", Text.excerpt(typed)));
    }
}
