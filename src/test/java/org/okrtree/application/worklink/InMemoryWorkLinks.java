package org.okrtree.application.worklink;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.worklink.LinkOnRecord;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

public final class InMemoryWorkLinks implements WorkLinks, InMemoryStore {

    private static final Comparator<WorkLink> OLDEST_FIRST = Comparator.comparing(WorkLink::madeAt)
            .thenComparing(link -> link.id().uid());

    private record Kept(
            WorkLink link,
            @Nullable PersonId endedBy,
            @Nullable Instant endedAt) {

        Optional<Instant> ended() {
            return Optional.ofNullable(endedAt);
        }

        boolean isThereAt(Instant instant) {
            return !link.madeAt().isAfter(instant)
                    && ended().filter(end -> !end.isAfter(instant)).isEmpty();
        }
    }

    private final InMemoryRows<WorkLinkId, Kept> links = new InMemoryRows<>();

    @Override
    public List<WorkLink> ofIssue(long issue) {
        return sorted(open().filter(link -> link.work().equals(new Work.Issue(issue))));
    }

    @Override
    public List<WorkLink> ofSprint(long sprint) {
        return sorted(open().filter(link -> link.work().equals(new Work.Sprint(sprint))));
    }

    @Override
    public List<WorkLink> ofSprints(Collection<Long> sprints) {
        return sorted(open().filter(link -> link.work() instanceof Work.Sprint
                && sprints.contains(link.work().id())));
    }

    @Override
    public List<WorkLink> asOf(Work work, Instant instant) {
        return sorted(links.all()
                .filter(kept -> kept.link().work().equals(work) && kept.isThereAt(instant))
                .map(Kept::link));
    }

    @Override
    public Map<KeyResultId, Integer> countsOf(Collection<KeyResultId> keyResults) {
        return counts(keyResults, open());
    }

    @Override
    public Map<KeyResultId, Integer> countsAsOf(Collection<KeyResultId> keyResults, Instant instant) {
        return counts(
                keyResults, links.all().filter(kept -> kept.isThereAt(instant)).map(Kept::link));
    }

    private static Map<KeyResultId, Integer> counts(Collection<KeyResultId> keyResults, Stream<WorkLink> some) {
        return some.flatMap(link -> link.keyResult().stream())
                .filter(keyResults::contains)
                .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum));
    }

    @Override
    public List<LinkOnRecord> everOf(Work work) {
        return links.all()
                .filter(kept -> kept.link().work().equals(work))
                .sorted(Comparator.comparing(Kept::link, OLDEST_FIRST))
                .map(kept -> new LinkOnRecord(kept.link(), kept.endedBy(), kept.endedAt()))
                .toList();
    }

    @Override
    public Set<Long> issuesOf(Collection<LinkTarget> targets) {
        return open().filter(link -> link.work() instanceof Work.Issue && targets.contains(link.target()))
                .map(link -> link.work().id())
                .collect(Collectors.toSet());
    }

    @Override
    public int everOfSprint(long sprint) {
        return (int) links.all()
                .filter(kept -> kept.link().work().equals(new Work.Sprint(sprint)))
                .count();
    }

    @Override
    public Optional<WorkLink> with(WorkLinkId id) {
        return open().filter(link -> link.id().equals(id)).findFirst();
    }

    @Override
    public Optional<WorkLink> madeBy(RequestId request) {
        return madeTogether(request).findFirst();
    }

    @Override
    public List<WorkLink> focusMadeBy(RequestId request) {
        return sorted(madeTogether(request).filter(link -> link.work() instanceof Work.Sprint));
    }

    private Stream<WorkLink> madeTogether(RequestId request) {
        return links.all().map(Kept::link).filter(link -> link.request().equals(request));
    }

    @Override
    public void add(WorkLink link) {
        if (open().anyMatch(
                        one -> one.work().equals(link.work()) && one.target().equals(link.target()))) {
            throw new InMemoryConflict("a second open link of " + link.work() + " and " + link.target());
        }
        refuseAgain(link.request());
        links.add(link.id(), new Kept(link, null, null));
    }

    @Override
    public void addFocus(List<WorkLink> focus, int madeFrom) {
        for (WorkLink first : focus.stream().limit(1).toList()) {
            refuseAgain(first.request());
            if (everOfSprint(first.work().id()) != madeFrom) {
                throw new InMemoryConflict("a second link " + madeFrom + " of " + first.work());
            }
        }
        focus.forEach(link -> links.add(link.id(), new Kept(link, null, null)));
    }

    private void refuseAgain(RequestId request) {
        if (madeBy(request).isPresent()) {
            throw new InMemoryConflict("a second link of " + request);
        }
    }

    @Override
    public void end(WorkLinkId id, PersonId by, Instant at) {
        WorkLink link = with(id).orElseThrow(() -> new InMemoryConflict("ended or not there: " + id));
        links.replace(id, new Kept(link, by, at));
    }

    private Stream<WorkLink> open() {
        return links.all().filter(kept -> kept.ended().isEmpty()).map(Kept::link);
    }

    private static List<WorkLink> sorted(Stream<WorkLink> some) {
        return some.sorted(OLDEST_FIRST).toList();
    }

    @Override
    public Runnable remember() {
        return links.remember();
    }
}
