package org.okrtree.application.nevers;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.application.UseCases;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/** A company of three teams and two cycles in which things are chosen at random, the same ones for the same seed. */
final class CompanyAtRandom {

    private static final List<Actor> PEOPLE = List.of(UseCases.MEI, UseCases.TAO, UseCases.LIN);

    final UseCases useCases = new UseCases();
    private final CountingUids requests = new CountingUids(5_000_000);
    private final Random random;

    CompanyAtRandom(long seed) {
        random = new Random(seed);
        Team company = An.team()
                .key("CO")
                .named("Company")
                .ledBy(An.TAO)
                .members(An.MEI)
                .build();
        Team ops = An.team()
                .key("OPS")
                .named("Ops")
                .ledBy(An.LIN)
                .members(An.MEI)
                .projects(UseCases.OTHER_PROJECT)
                .build();
        Cycle half = An.cycle()
                .key("26H1")
                .named("First half")
                .days("2026-01-01", "2026-06-30")
                .build();
        useCases.stores.teams.add(company);
        useCases.stores.teams.add(ops);
        useCases.takePart(company, ops);
        useCases.stores.cycles.add(half);
        useCases.stores.plans.save(
                An.plan(half).scope(useCases.rd, company, ops).build());
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** One of {@code of} times. */
    boolean once(int of) {
        return random.nextInt(of) == 0;
    }

    <T> Optional<T> one(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One for which this holds, where there is one, and now and then any. */
    <T> T mostlyOneOf(List<T> all, Predicate<T> which) {
        List<T> some = all.stream().filter(which).toList();
        return some.isEmpty() || once(8) ? oneOf(all) : oneOf(some);
    }

    Actor anybody() {
        return oneOf(PEOPLE);
    }

    /** This person, and now and then anybody. */
    Actor mostly(PersonId person) {
        return once(8)
                ? anybody()
                : PEOPLE.stream().filter(one -> one.is(person)).findFirst().orElseThrow();
    }

    /** Words that were most likely not said before. */
    String words() {
        return oneOf(List.of("Faster ", "更快 ", "שלום ", "Calm 😀 ")) + random.nextInt(1_000_000);
    }

    RequestId request() {
        return new RequestId(requests.next());
    }

    List<Cycle> cycles() {
        return useCases.stores.cycles.all();
    }

    List<Team> teams() {
        return useCases.stores.teams.all();
    }

    Team teamOf(Sheet sheet) {
        return useCases.stores.teams.with(sheet.team()).orElseThrow();
    }

    List<Sheet> sheets() {
        return cycles().stream()
                .flatMap(cycle -> useCases.stores.sheets.inCycle(cycle.id()).stream())
                .toList();
    }

    List<Draft> drafts() {
        return sheets().stream().map(useCases::draft).toList();
    }

    /** A draft with at least one objective. */
    Optional<Draft> written() {
        return one(
                drafts().stream().filter(draft -> !draft.objectives().isEmpty()).toList());
    }

    /** The newest revision of each sheet. */
    List<PublishedSheet> published() {
        return cycles().stream()
                .flatMap(cycle -> useCases.stores.revisions.newestIn(cycle.id()).stream())
                .map(useCases::content)
                .toList();
    }

    List<PublishedObjective> objectives() {
        return published().stream()
                .flatMap(sheet -> sheet.objectives().stream())
                .toList();
    }

    List<PublishedKeyResult> keyResults() {
        return published().stream().flatMap(PublishedSheet::keyResults).toList();
    }

    /** Every revision of every sheet. */
    List<PublishedRevision> revisions() {
        return sheets().stream()
                .flatMap(sheet -> useCases.stores.revisions.ofSheet(sheet.id()).stream())
                .toList();
    }

    Stream<Long> issues() {
        return Stream.of(UseCases.ISSUE, UseCases.ISSUE + 1, UseCases.ISSUE + 2);
    }
}
