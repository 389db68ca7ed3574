package org.okrtree.workbench.trials;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.okrtree.workbench.Part;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.nodes.NodeProcess;
import org.okrtree.workbench.store.Database;

/**
 * Two nodes on one PostgreSQL and a third that is already warm. In each round the first is killed in the middle of a write, the
 * second is looked at and goes on, the warm one takes the place of the dead, and another is started.
 */
final class KillTest implements AutoCloseable {
    private static final int NODES = 3;
    private static final int SAVED = 200;
    private static final double FIRST_GUESS_NANOS = 30e6;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Deque<NodeProcess> nodes = new ArrayDeque<>();
    private final RestClient rest = new RestClient();
    private final Map<Kind, Double> usualNanos = new java.util.EnumMap<>(Kind.class);
    private final NodeProcess.Cluster cluster;
    private final Connection sql;
    private final Writes writes;

    private KillTest(Path jar, Path log) {
        try {
            Database jiraDatabase = opened(Database.postgres());
            cluster = new NodeProcess.Cluster(
                    jiraDatabase, opened(Database.postgres()), jar, Part.newSecret(), Optional.of(log));
            sql = opened(jiraDatabase.connectionOfItsOwn());
            opened((AutoCloseable) this::stopNodes);
            for (int i = 0; i < NODES; i++) {
                nodes.add(NodeProcess.start(cluster, 0));
            }
            String first = nodes.getFirst().url();
            JiraData jira = new JiraData(jiraDatabase, Clock.systemUTC());
            Filling.of(first, jira);
            writes = Writes.on(first, rest, jira);
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("PostgreSQL does not answer: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts the nodes at once on an empty database and lets the sample company fill it.
     *
     * @param log where the nodes say what went wrong
     */
    static KillTest start(Path jar, Path log) {
        return new KillTest(jar, log);
    }

    /**
     * What became of one round.
     *
     * @param story what was done, in a line
     * @param wrong what should not be; empty when the round is passed
     */
    record Round(String story, List<String> wrong) {}

    /** Kills one node in the way that this seed says. */
    Round round(long seed) {
        long begin = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        NodeProcess victim = nodes.removeFirst();
        String story;
        try {
            story = killed(victim, nodes.getFirst().url(), new Random(seed), wrong);
        } catch (SQLException | RuntimeException e) {
            story = "was not played to its end";
            wrong.add(e.toString());
        } finally {
            victim.kill();
            nodes.addLast(NodeProcess.start(cluster, 0));
        }
        return new Round(String.format("%s; %.1f s", story, (System.nanoTime() - begin) / 1e9), wrong);
    }

    private record Done(Write write, RestClient.Answer answer) {}

    private String killed(NodeProcess victim, String survivor, Random random, List<String> wrong) throws SQLException {
        List<Done> done = new ArrayList<>();
        List<Kind> plan = plan(random);
        for (Kind kind : plan.subList(0, plan.size() - 1)) {
            done.add(answered(next(kind, victim.url(), random, done), victim.url(), wrong));
        }
        Write last = next(plan.get(plan.size() - 1), victim.url(), random, done);
        Moment moment = Moment.of(random, usualNanos.getOrDefault(last.kind(), FIRST_GUESS_NANOS));

        CompletableFuture<RestClient.Answer> inFlight = rest.send(victim.url(), last);
        moment.await(sql, victim.nameInDatabase(), inFlight);
        victim.kill();

        Optional<RestClient.Answer> answer = answerOf(inFlight);
        List<String> before = Halves.uidsOf(sql, last);
        long dead = System.nanoTime();
        goesOn(survivor, random, wrong);
        long onceMore = System.nanoTime();
        isRepeated(last, answer, before, survivor, wrong);
        for (Done one : done) {
            isThere(one, wrong);
        }
        isAnsweredAsBefore(done.get(random.nextInt(done.size())), survivor, wrong);
        wrong.addAll(Halves.in(sql));
        return String.format(
                "%d writes; in the last, of kind %s, killed %s: %s, %s; the other went on in %.0f ms; %s revisions, %s check-ins, %s links whole",
                plan.size(),
                last.kind(),
                moment,
                before.isEmpty() ? "not done" : "done",
                answer.isPresent() ? "answered" : "not answered",
                (onceMore - dead) / 1e6,
                Halves.count(sql, Kind.PUBLICATION),
                Halves.count(sql, Kind.CHECK_IN),
                Halves.count(sql, Kind.LINK));
    }

    /** What is written in a round; the last one is killed. Before it something was answered, so that there is something to lose. */
    private List<Kind> plan(Random random) {
        List<Kind> plan = new ArrayList<>(writes.leadingTo(Kind.CHECK_IN));
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            plan.addAll(writes.leadingTo(Kind.values()[random.nextInt(Kind.values().length)]));
        }
        plan.addAll(writes.leadingTo(Kind.values()[random.nextInt(Kind.values().length)]));
        return plan;
    }

    private Write next(Kind kind, String node, Random random, List<Done> done) {
        return writes.next(kind, node, random, done.stream().map(Done::write).toList());
    }

    private Done answered(Write write, String node, List<String> wrong) {
        long begin = System.nanoTime();
        RestClient.Answer answer = allowed(write, node, wrong);
        usualNanos.merge(write.kind(), (double) (System.nanoTime() - begin), (old, now) -> (old + now) / 2);
        return new Done(write, answer);
    }

    private RestClient.Answer allowed(Write write, String node, List<String> wrong) {
        RestClient.Answer answer = RestClient.answered(rest.send(node, write));
        if (!answer.isDone()) {
            wrong.add("a " + write.kind() + " that nothing forbids was answered " + answer);
        }
        return answer;
    }

    private static Optional<RestClient.Answer> answerOf(CompletableFuture<RestClient.Answer> inFlight) {
        try {
            return Optional.of(RestClient.answered(inFlight));
        } catch (IllegalStateException killed) {
            return Optional.empty();
        }
    }

    /** The other node reads and writes as if nothing had happened. */
    private void goesOn(String survivor, Random random, List<String> wrong) {
        int page = rest.page(survivor, "lin", "/plugins/servlet/okr/tree");
        if (page != 200) {
            wrong.add("the tree was answered " + page + " by the other node");
        }
        for (Kind kind : List.of(Kind.CHECK_IN, Kind.LINK)) {
            allowed(writes.next(kind, survivor, random, List.of()), survivor, wrong);
        }
    }

    /** Whoever got no answer asks again, with the same request uid, and it is done once. */
    private void isRepeated(
            Write write, Optional<RestClient.Answer> answer, List<String> before, String survivor, List<String> wrong)
            throws SQLException {
        if (answer.isPresent() && answer.get().isDone() && before.size() != 1) {
            wrong.add("a " + write.kind() + " that was answered is there " + before.size() + " times");
        }
        if (write.kind().isRepeatable()) {
            RestClient.Answer again = RestClient.answered(rest.send(survivor, write));
            List<String> after = Halves.uidsOf(sql, write);
            if (!again.isDone()
                    || after.size() != 1
                    || !writes.uidIn(write, again).equals(after.get(0))) {
                wrong.add("a " + write.kind() + " sent again was answered " + again + " and is there as " + after);
            }
            if (!before.isEmpty() && !before.equals(after)) {
                wrong.add("a " + write.kind() + " was " + before + " before it was sent again, and is " + after);
            }
            answer.filter(first -> !writes.uidIn(write, first).equals(writes.uidIn(write, again)))
                    .ifPresent(first -> wrong.add("a " + write.kind() + " was answered " + first + ", then " + again));
        } else {
            isInDraft(write, survivor, wrong);
        }
    }

    private void isInDraft(Write write, String survivor, List<String> wrong) throws SQLException {
        List<String> stored = Halves.uidsOf(sql, write);
        if (writes.timesInDraft(survivor, write) != stored.size() || stored.size() > 1) {
            wrong.add("the draft does not show the line that is stored");
        }
        if (write.kind() == Kind.EDIT) {
            isSavedOnce(write, !stored.isEmpty(), survivor, wrong);
        }
    }

    /** Whoever got no answer saves the same again: it is taken, or stands there already, and is no second version then. */
    private void isSavedOnce(Write edit, boolean isThere, String survivor, List<String> wrong) throws SQLException {
        RestClient.Answer again = RestClient.answered(rest.send(survivor, edit));
        int stored = Halves.uidsOf(sql, edit).size();
        if (again.status() != SAVED || stored != 1 || writes.timesInDraft(survivor, edit) != 1) {
            wrong.add("an edit that was " + (isThere ? "" : "not ") + "done was answered " + again
                    + " when sent again, and is there " + stored + " times");
        }
    }

    private void isThere(Done one, List<String> wrong) throws SQLException {
        List<String> uids = Halves.uidsOf(sql, one.write());
        if (!uids.equals(List.of(writes.uidIn(one.write(), one.answer())))) {
            wrong.add("what was answered as " + one.answer() + " is stored as " + uids);
        }
    }

    private void isAnsweredAsBefore(Done one, String survivor, List<String> wrong) {
        if (one.write().kind().isRepeatable()) {
            RestClient.Answer again = RestClient.answered(rest.send(survivor, one.write()));
            if (!again.isDone() || !writes.uidIn(one.write(), again).equals(writes.uidIn(one.write(), one.answer()))) {
                wrong.add("what was answered as " + one.answer() + " is answered " + again + " now");
            }
        }
    }

    private void stopNodes() {
        nodes.forEach(NodeProcess::kill);
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("not stopped cleanly: " + e.getMessage(), e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T one) {
        open.push(one);
        return one;
    }
}
