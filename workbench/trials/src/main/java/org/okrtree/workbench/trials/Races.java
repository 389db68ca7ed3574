package org.okrtree.workbench.trials;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Two writes at the same time, again and again: what both were told is what is stored, nothing of it lost, nothing twice. */
final class Races {
    private static final int STALE = 412;
    private static final int NOT_NOW = 409;
    private static final int LATEST_SECOND_NANOS = 3_000_000;
    private static final int ROUNDS_BETWEEN_LOOKS = 100;

    private final Track track;
    private final RestClient rest = new RestClient();
    private final Writes writes;

    Races(Track track) {
        this.track = track;
        this.writes = Writes.on(track.first(), rest, track.jira());
    }

    /**
     * What became of many rounds of one race.
     *
     * @param met in how many rounds each of the two was sent before the other was answered
     * @param answers how often the two were answered with these statuses
     * @param wrong what should not be, with the seed of its round; empty when all rounds passed
     */
    record Result(int met, Map<List<Integer>, Integer> answers, List<String> wrong) {}

    /** Plays this many rounds, the first with this seed and each later one with the next. */
    Result run(Race race, int rounds, long seed) {
        int met = 0;
        Map<List<Integer>, Integer> answers = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<String> here = new ArrayList<>();
            try {
                Both both = round(race, new Random(seed + round), here);
                met += both.met() ? 1 : 0;
                answers.merge(both.statuses(), 1, Integer::sum);
                if (round % ROUNDS_BETWEEN_LOOKS == ROUNDS_BETWEEN_LOOKS - 1 || round == rounds - 1) {
                    here.addAll(Halves.in(track.sql()));
                }
            } catch (SQLException | RuntimeException e) {
                here.add("was not played to its end: " + e);
            }
            for (String one : here) {
                wrong.add("seed " + (seed + round) + ": " + one);
            }
        }
        return new Result(met, answers, wrong);
    }

    private Both round(Race race, Random random, List<String> wrong) throws SQLException {
        return switch (race) {
            case TWO_SAVERS_OF_ONE_LINE -> savers(random, wrong);
            case TWO_PUBLISHERS_OF_ONE_SHEET -> publishers(random, wrong);
            case TWO_CHECK_INS_OF_ONE_KEY_RESULT -> checkIns(random, wrong);
            case A_CHECK_IN_SENT_TWICE ->
                twice(writes.next(Kind.CHECK_IN, track.first(), random, List.of()), random, wrong);
            case A_PUBLICATION_SENT_TWICE -> twice(publication(random, wrong), random, wrong);
            case A_LINK_SENT_TWICE -> twice(writes.next(Kind.LINK, track.first(), random, List.of()), random, wrong);
        };
    }

    /** One is saved; the other is told what it says, and nothing of the other is there. */
    private Both savers(Random random, List<String> wrong) throws SQLException {
        Write mine = writes.next(Kind.EDIT, track.first(), random, List.of());
        Write theirs = writes.sameWithOtherWords(mine);
        Both both = both(mine, theirs, random);
        if (!both.sorted().equals(List.of(200, STALE))) {
            wrong.add("two savers of one version were answered " + both);
            return both;
        }
        Write won = both.first().isDone() ? mine : theirs;
        Write lost = both.first().isDone() ? theirs : mine;
        JsonNode told =
                rest.read(both.first().isDone() ? both.second() : both.first()).at("/current/statement");
        if (!told.asText().equals(won.request())) {
            wrong.add("the line says " + won.request() + ", whoever came second was told " + told);
        }
        if (Halves.uidsOf(track.sql(), won).size() != 1 || writes.timesInDraft(track.second(), won) != 1) {
            wrong.add("what was saved is lost, or there twice: " + won.request());
        }
        if (!Halves.uidsOf(track.sql(), lost).isEmpty() || writes.timesInDraft(track.first(), lost) != 0) {
            wrong.add("what was refused is there: " + lost.request());
        }
        return both;
    }

    /** One revision; whoever came second is told that nothing changed since. */
    private Both publishers(Random random, List<String> wrong) throws SQLException {
        Write mine = publication(random, wrong);
        Write theirs = mine.asAnotherRequest(Writes.uid());
        Both both = both(mine, theirs, random);
        if (!both.sorted().equals(List.of(201, NOT_NOW))) {
            wrong.add("two publishers of the same words were answered " + both);
            return both;
        }
        int revisions = Halves.uidsOf(track.sql(), mine).size()
                + Halves.uidsOf(track.sql(), theirs).size();
        if (revisions != 1) {
            wrong.add("two publishers of the same words made " + revisions + " revisions");
        }
        return both;
    }

    /** Both stand. */
    private Both checkIns(Random random, List<String> wrong) throws SQLException {
        Write mine = writes.next(Kind.CHECK_IN, track.first(), random, List.of());
        Write theirs = mine.asAnotherRequest(Writes.uid());
        Both both = both(mine, theirs, random);
        for (Write one : List.of(mine, theirs)) {
            List<String> stored = Halves.uidsOf(track.sql(), one);
            String answered = writes.uidIn(one, one == mine ? both.first() : both.second());
            if (!stored.equals(List.of(answered))) {
                wrong.add("of two check-ins one was answered " + both + " and is stored as " + stored);
            }
        }
        return both;
    }

    /** It is done once, and both are told the same. */
    private Both twice(Write write, Random random, List<String> wrong) throws SQLException {
        Both both = both(write, write, random);
        List<String> stored = Halves.uidsOf(track.sql(), write);
        Set<String> answered =
                both.answers().stream().map(one -> writes.uidIn(write, one)).collect(Collectors.toSet());
        if (!both.answers().stream().allMatch(RestClient.Answer::isDone)
                || stored.size() != 1
                || !answered.equals(Set.copyOf(stored))) {
            wrong.add("a " + write.kind() + " sent twice was answered " + both + " and is stored as " + stored);
        }
        return both;
    }

    /** Of a sheet in which somebody has just changed a line. */
    private Write publication(Random random, List<String> wrong) {
        Write edit = writes.next(Kind.EDIT, track.first(), random, List.of());
        RestClient.Answer saved = RestClient.answered(rest.send(track.first(), edit));
        if (!saved.isDone()) {
            wrong.add("an edit that nothing forbids was answered " + saved);
        }
        return writes.next(Kind.PUBLICATION, track.second(), random, List.of(edit));
    }

    private record Both(RestClient.Answer first, RestClient.Answer second, boolean met) {
        List<RestClient.Answer> answers() {
            return List.of(first, second);
        }

        List<Integer> statuses() {
            return List.of(first.status(), second.status());
        }

        List<Integer> sorted() {
            return statuses().stream().sorted().toList();
        }
    }

    /** Sends the second before the first can have been answered, or nearly. */
    private Both both(Write mine, Write theirs, Random random) {
        int pause = random.nextInt(LATEST_SECOND_NANOS);
        CompletableFuture<RestClient.Answer> first = rest.send(track.first(), mine);
        LockSupport.parkNanos(pause);
        boolean met = !first.isDone();
        CompletableFuture<RestClient.Answer> second = rest.send(track.second(), theirs);
        return new Both(RestClient.answered(first), RestClient.answered(second), met);
    }
}
