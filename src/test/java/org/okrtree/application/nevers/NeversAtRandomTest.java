package org.okrtree.application.nevers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrtree.An;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.sheet.Draft;

/** What the product promises never to do, whatever people and the host do in whatever order. */
class NeversAtRandomTest {

    // All six watch the same companies: none of them leaves anything behind.
    @Test
    void noneOfItEverHappens() {
        for (long seed : Sequences.seeds()) {
            List<Never.Check> all = Stream.of(Never.values()).map(Never::watch).toList();
            new Sequences(Deeds.ALL).run(seed, step -> all.forEach(check -> check.after(step)));
        }
    }

    /** Else a promise would be kept because nothing happened. */
    @Test
    void everyDeedIsDoneAndEveryCommandIsRefusedNowAndThen() {
        Map<String, Integer> done = new HashMap<>();
        Set<String> refused = new HashSet<>();
        for (long seed = 1; seed <= 300; seed++) {
            new Sequences(Deeds.ALL).run(seed, step -> {
                if (step.isDone()) {
                    done.merge(step.deed().name(), 1, Integer::sum);
                } else {
                    refused.add(step.deed().name());
                    assertEquals(step.before(), step.after());
                }
            });
        }

        List<String> seldom = Deeds.ALL.stream()
                .map(Deed::name)
                .filter(name -> done.getOrDefault(name, 0) < 10)
                .toList();
        List<String> neverRefused = Deeds.ALL.stream()
                .filter(deed -> deed.kind() != Deed.Kind.READING && deed.kind() != Deed.Kind.HOST_EVENT)
                .map(Deed::name)
                .filter(name -> !refused.contains(name))
                .toList();
        assertEquals(List.of(), seldom, "hardly ever done");
        assertEquals(List.of(), neverRefused, "never refused");
    }

    @ParameterizedTest(name = "{0} is found out: {1}")
    @MethodSource("breaches")
    void eachPromiseIsSeenToBeBroken(Never never, Deed breach) {
        List<Deed> deeds = new ArrayList<>(Deeds.ALL);
        deeds.add(breach);
        Sequences broken = new Sequences(deeds);

        AssertionError found = assertThrows(AssertionError.class, () -> {
            for (long seed = 1; seed <= 200; seed++) {
                broken.run(seed, never.watch()::after);
            }
        });

        assertTrue(found.getMessage().contains("-Dokr.nevers.seed="), found.getMessage());
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(
                        Never.N1_WORK_MOVES_NO_NUMBER,
                        deed("a closed issue checks in", Deed.Kind.HOST_EVENT, NeversAtRandomTest::figuresByItself)),
                arguments(
                        Never.N1_WORK_MOVES_NO_NUMBER,
                        deed("a link checks in", Deed.Kind.CONTEXT, NeversAtRandomTest::figuresByItself)),
                arguments(
                        Never.N2_NO_CHILD_MOVES_ITS_PARENT,
                        deed("checks all in at once", Deed.Kind.FIGURES, NeversAtRandomTest::figuresOfAll)),
                arguments(
                        Never.N2_NO_CHILD_MOVES_ITS_PARENT,
                        deed("an answer checks in", Deed.Kind.CONTEXT, NeversAtRandomTest::figuresByItself)),
                arguments(
                        Never.N3_A_REVISION_NEVER_CHANGES,
                        deed("a text is mended", Deed.Kind.TEXT, NeversAtRandomTest::mendedText)),
                arguments(
                        Never.N6_NOTHING_PUBLISHED_IS_DELETED,
                        deed("a published line is deleted", Deed.Kind.TEXT, NeversAtRandomTest::deletedLine)),
                arguments(
                        Never.N7_READING_WRITES_NOTHING,
                        deed("reading is noted", Deed.Kind.READING, NeversAtRandomTest::notedReading)),
                arguments(
                        Never.N9_NO_SAVE_IS_LOST,
                        deed("the last writer wins", Deed.Kind.TEXT, NeversAtRandomTest::lastWriterWins)),
                arguments(
                        Never.N9_NO_SAVE_IS_LOST,
                        deed("a request counts twice", Deed.Kind.FIGURES, NeversAtRandomTest::countsTwice)));
    }

    private interface Choice {
        Optional<Act> in(CompanyAtRandom company);
    }

    private static Deed deed(String name, Deed.Kind kind, Choice choice) {
        return new Deed(name, kind, choice::in);
    }

    private static Outcome<?> checkIn(CompanyAtRandom company, PublishedKeyResult keyResult) {
        return company.useCases.checkInKeyResult.run(
                An.actor(keyResult.owner()),
                new CheckInCommand(keyResult.id(), An.request(), CheckInTyped.of("50", "5", "", "")));
    }

    private static Optional<Act> figuresByItself(CompanyAtRandom company) {
        return company.one(company.keyResults()).map(one -> Act.of(() -> checkIn(company, one)));
    }

    private static Optional<Act> figuresOfAll(CompanyAtRandom company) {
        return company.one(company.keyResults())
                .map(one -> Act.figures(one.id(), () -> {
                    company.keyResults().forEach(each -> checkIn(company, each));
                    return Outcome.done(true);
                }));
    }

    private static Optional<Act> countsTwice(CompanyAtRandom company) {
        return company.one(company.keyResults()).map(one -> Act.figures(one.id(), () -> checkIn(company, one)));
    }

    private static Optional<Act> mendedText(CompanyAtRandom company) {
        return company.one(company.revisions())
                .map(one -> Act.of(() -> {
                    company.useCases.stores.revisions.falsify(one.hash(), "{}");
                    return Outcome.done(true);
                }));
    }

    private static Optional<Act> deletedLine(CompanyAtRandom company) {
        return company.one(company.drafts().stream()
                        .flatMap(draft -> draft.objectives().stream())
                        .flatMap(objective -> objective.keyResults().stream())
                        .filter(line -> line.number() > 0)
                        .toList())
                .map(line -> Act.of(() -> {
                    company.useCases.stores.sheets.remove(line);
                    return Outcome.done(true);
                }));
    }

    private static Optional<Act> notedReading(CompanyAtRandom company) {
        return Optional.of(Act.of(() -> {
            company.useCases.stores.audit.append(new AuditEntry(
                    An.uid(), An.NOON, An.MEI, org.okrtree.domain.audit.Deed.TEAM_CHANGED, An.uid(), "", "read"));
            return Outcome.done(true);
        }));
    }

    private static Optional<Act> lastWriterWins(CompanyAtRandom company) {
        return company.written().map(draft -> {
            var line = company.oneOf(draft.objectives()).id();
            return Act.edit(() -> overwrite(company, draft, line), () -> overwrite(company, draft, line));
        });
    }

    private static Outcome<?> overwrite(CompanyAtRandom company, Draft draft, ObjectiveId line) {
        int present = company.useCases
                .draft(draft.sheet())
                .objective(line)
                .orElseThrow()
                .version();
        return company.useCases.editObjective.run(
                An.actor(company.teamOf(draft.sheet()).lead()),
                new EditObjectiveCommand(
                        draft.sheet().id(), line, present, new ObjectiveTyped(company.words(), "", "", "", "")));
    }
}
