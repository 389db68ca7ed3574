package org.okrtree.application.alignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.application.cycle.ContributionsAbove;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionGraph;
import org.okrtree.domain.alignment.ContributionOnRecord;

public final class InMemoryContributions implements Contributions, ContributionsAbove, InMemoryStore {

    private record Offer(
            Contribution contribution, int madeFrom, Optional<ContributionOnRecord.Withdrawal> withdrawal) {}

    private record Place(ContributionId contribution, int sequence) {}

    private final InMemoryRows<RequestId, Offer> offers = new InMemoryRows<>();
    private final InMemoryRows<Place, ContributionAnswer> answers = new InMemoryRows<>();

    @Override
    public void add(Contribution contribution, int madeFrom) {
        boolean isTaken = offers.all()
                .anyMatch(one -> one.contribution().cycle().equals(contribution.cycle()) && one.madeFrom() == madeFrom);
        boolean isThere = standing()
                .anyMatch(one ->
                        one.child().equals(contribution.child()) && one.parent().equals(contribution.parent()));
        if (isTaken || isThere) {
            throw new InMemoryConflict("a second offer " + madeFrom + " or of one pair: " + contribution);
        }
        offers.add(contribution.request(), new Offer(contribution, madeFrom, Optional.empty()));
    }

    @Override
    public void add(ContributionAnswer answer, CycleId cycle) {
        if (answeredBy(answer.request()).isPresent()) {
            throw new InMemoryConflict("a second answer of " + answer.request());
        }
        answers.add(new Place(answer.contribution(), answer.sequence()), answer);
    }

    /** For a practice cycle that is thrown away. */
    public void removeAll(CycleId cycle) {
        List<Contribution> gone = offers.all()
                .map(Offer::contribution)
                .filter(one -> one.cycle().equals(cycle))
                .toList();
        Set<ContributionId> ids = gone.stream().map(Contribution::id).collect(Collectors.toSet());
        List<ContributionAnswer> answered =
                answers.all().filter(one -> ids.contains(one.contribution())).toList();
        answered.forEach(one -> answers.remove(new Place(one.contribution(), one.sequence())));
        gone.forEach(one -> offers.remove(one.request()));
    }

    @Override
    public void withdraw(ContributionId id, PersonId by, Instant at) {
        Offer offer = offers.all()
                .filter(one ->
                        one.contribution().id().equals(id) && one.withdrawal().isEmpty())
                .findFirst()
                .orElseThrow(() -> new InMemoryConflict("withdrawn or not there: " + id));
        offers.replace(
                offer.contribution().request(),
                new Offer(
                        offer.contribution(),
                        offer.madeFrom(),
                        Optional.of(new ContributionOnRecord.Withdrawal(by, at))));
    }

    @Override
    public Optional<ContributionOnRecord> with(ContributionId id) {
        return those(one -> one.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<Contribution> offeredBy(RequestId request) {
        return offers.with(request).map(Offer::contribution);
    }

    @Override
    public Optional<ContributionAnswer> answeredBy(RequestId request) {
        return answers.all().filter(one -> one.request().equals(request)).findFirst();
    }

    @Override
    public List<ContributionOnRecord> ofObjective(ObjectiveId objective) {
        return those(one -> one.child().equals(objective) || one.parent().equals(objective));
    }

    @Override
    public List<ContributionOnRecord> ofChildren(Collection<ObjectiveId> children) {
        return those(one -> children.contains(one.child()));
    }

    @Override
    public List<ContributionOnRecord> inCycle(CycleId cycle) {
        return those(one -> one.cycle().equals(cycle));
    }

    @Override
    public boolean reach(CycleId from, CycleId to) {
        return standing()
                .anyMatch(one -> one.cycle().equals(from) && one.parentCycle().equals(to));
    }

    @Override
    public List<Contribution> openOf(Collection<ObjectiveId> children) {
        return standing()
                .filter(one -> children.contains(one.child()))
                .sorted(oldestFirst())
                .toList();
    }

    @Override
    public ContributionGraph graph(Collection<CycleId> cycles, CycleId counted) {
        return new ContributionGraph(
                standing()
                        .filter(one -> cycles.contains(one.cycle()))
                        .map(one -> new ContributionGraph.Edge(one.child(), one.parent()))
                        .collect(Collectors.toSet()),
                inCycle(counted).size());
    }

    private Stream<Contribution> standing() {
        return offers.all().filter(one -> one.withdrawal().isEmpty()).map(Offer::contribution);
    }

    private List<ContributionOnRecord> those(Predicate<Contribution> which) {
        return offers.all()
                .filter(one -> which.test(one.contribution()))
                .map(this::onRecord)
                .sorted(Comparator.comparing(ContributionOnRecord::contribution, oldestFirst()))
                .toList();
    }

    private ContributionOnRecord onRecord(Offer offer) {
        return new ContributionOnRecord(
                offer.contribution(),
                answers.all()
                        .filter(one ->
                                one.contribution().equals(offer.contribution().id()))
                        .toList(),
                offer.withdrawal().orElse(null));
    }

    private static Comparator<Contribution> oldestFirst() {
        return Comparator.comparing(Contribution::at)
                .thenComparing(one -> one.id().uid());
    }

    @Override
    public Runnable remember() {
        Runnable offered = offers.remember();
        Runnable answered = answers.remember();
        return () -> {
            offered.run();
            answered.run();
        };
    }
}
